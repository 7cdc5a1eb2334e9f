import type { Consequences } from '../records/consequences.js';
import type { NewOneTimeToken } from '../verification/one-time-token.repository.js';

/** Somebody typed an address into the form for forgotten passwords. */
export interface ResetRequest {
  readonly id: string;
  readonly emailKey: string;
  readonly requestedAt: Date;
}

/** Sessions that ended with the old password; null when there was nothing to change. */
export type EndedSessions = readonly string[] | null;

export interface PasswordRepository {
  requestReset(request: ResetRequest): Promise<void>;
  /** The oldest requests that nobody has looked at. */
  listResetRequests(limit: number): Promise<ResetRequest[]>;
  /** Settles a request, with a token if the address belongs to somebody. Of workers that do so at once, one wins. */
  settleResetRequest(id: string, answer: { token: NewOneTimeToken; consequences: Consequences } | null): Promise<void>;
  /** Uses up the token, stores the hash, confirms the address and ends every session, all or nothing. */
  reset(
    change: { userId: string; tokenHash: Uint8Array<ArrayBuffer>; passwordHash: string; at: Date },
    consequences: Consequences,
  ): Promise<EndedSessions>;
  /** Replaces one hash by another, unless it was changed in the meantime, and ends every other session. */
  change(
    change: { userId: string; from: string; to: string; keepSessionId: string; at: Date },
    consequences: Consequences,
  ): Promise<EndedSessions>;
}
