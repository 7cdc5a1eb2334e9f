import type { EventEnvelope } from '@paissive/events';
import type { Mail } from '@paissive/mail';
import type { AuditDraft } from './audit-entry.js';

/** A letter to a person with an account, or to an address that may become one. */
export interface Letter extends Mail {
  readonly userId: string | null;
  readonly writtenAt: Date;
}

/** What is written in the same transaction as a change: who hears of it, and what remains of it. */
export interface Consequences {
  readonly events?: readonly EventEnvelope<unknown>[];
  readonly audit?: readonly AuditDraft[];
  readonly letters?: readonly Letter[];
}
