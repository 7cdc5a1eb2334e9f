import type { AttemptCount } from './attempt-limit.js';

export interface AttemptRepository {
  /** Counts one more attempt, in a new window if the last one is over, and answers the count. Atomic: parallel attempts get different counts. */
  count(key: Uint8Array<ArrayBuffer>, now: Date): Promise<AttemptCount>;
  /** Starts again from zero, after a sign-in that succeeded. */
  forget(key: Uint8Array<ArrayBuffer>): Promise<void>;
}
