import type { Consequences } from '../records/consequences.js';

/** What was wrong: the password, or the code of a second factor. */
export type FailedProof = 'password' | 'code';

/** Failures of one address, with one kind of proof, that have waited long enough to be told together. */
export interface FailedSignIns {
  readonly emailKey: string;
  readonly proof: FailedProof;
  readonly count: number;
}

export interface FailedSignInRepository {
  note(failure: { id: string; emailKey: string; proof: FailedProof; at: Date }): Promise<void>;
  /** Addresses whose first failure lies before a moment, the longest ago first. */
  listDue(before: Date, limit: number): Promise<FailedSignIns[]>;
  /** Settles such failures; of workers that do so at once, one wins. The consequences are asked for with their number. */
  settle(
    failures: { emailKey: string; proof: FailedProof },
    at: Date,
    consequencesOf: (count: number) => Consequences,
  ): Promise<void>;
}
