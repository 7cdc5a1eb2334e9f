import { createHash } from 'node:crypto';
import { networkOf } from './network-of.js';

/** How many sign-ins of one account from one address are answered within a window. */
export const ATTEMPT_LIMIT = 10;
export const ATTEMPT_WINDOW_MS = 15 * 60_000;

/** The attempts of one account from one address, this one included. */
export interface AttemptCount {
  readonly attempts: number;
  readonly windowStartedAt: Date;
}

/**
 * The key of the counter. Account *and* address: guessing from elsewhere does not lock out the person at home. Hashed, so that the
 * table does not tell which addresses were typed into the form.
 */
export function attemptKey(emailKey: string, address: string | undefined): Uint8Array<ArrayBuffer> {
  return counterKey(emailKey, networkOf(address));
}

/** The key of another counter: each of the parts counts on its own. The first names what is counted, where it is no address. */
export function counterKey(...parts: readonly string[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(parts.join('\n')).digest());
}

/** Seconds until another attempt is answered, or null when this one is. */
export function secondsToWait(
  { attempts, windowStartedAt }: AttemptCount,
  now: Date,
  limit: number = ATTEMPT_LIMIT,
): number | null {
  if (attempts <= limit) return null;
  return Math.max(1, Math.ceil((windowStartedAt.getTime() + ATTEMPT_WINDOW_MS - now.getTime()) / 1000));
}
