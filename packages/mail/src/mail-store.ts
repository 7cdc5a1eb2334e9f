import type { Mail } from './mail.js';

/** A letter that waits to be sent. */
export interface QueuedMail {
  readonly mail: Mail;
  /** From 1: the attempt that a claim is for. */
  readonly attempt: number;
}

/**
 * The letters of a service, in its database: written in the transaction of what they tell of, claimed from there. Implemented beside each
 * database. A claim is a lease and counts as an attempt: what its holder did not settle in time is claimed again.
 */
export interface MailStore {
  claim(limit: number, leaseMs: number): Promise<QueuedMail[]>;
  /** It is out; its text may be forgotten. */
  markSent(id: string): Promise<void>;
  /** It may go through later. */
  postpone(id: string, delayMs: number, reason: string): Promise<void>;
  /** It will never go through; its text may be forgotten. */
  giveUp(id: string, reason: string): Promise<void>;
}
