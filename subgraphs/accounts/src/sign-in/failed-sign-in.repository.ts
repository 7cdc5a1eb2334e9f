import type { Consequences } from '../records/consequences.js';

/** Failures of one address that have waited long enough to be told together. */
export interface FailedSignIns {
  readonly emailKey: string;
  readonly count: number;
}

export interface FailedSignInRepository {
  note(failure: { id: string; emailKey: string; at: Date }): Promise<void>;
  /** Addresses whose first failure lies before a moment, the longest ago first. */
  listDue(before: Date, limit: number): Promise<FailedSignIns[]>;
  /** Settles the failures of an address; of workers that do so at once, one wins. The consequences are asked for with their number. */
  settle(emailKey: string, at: Date, consequencesOf: (count: number) => Consequences): Promise<void>;
}
