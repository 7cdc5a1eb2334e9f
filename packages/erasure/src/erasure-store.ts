/** How many rows or documents went or were changed, by where they stood. */
export type ErasedCounts = Readonly<Record<string, number>>;

/** Tombstones are looked after this long: the longest that a token or a job from before can still write. */
export const SETTLES_AFTER_MS = 24 * 60 * 60_000;
/** Tombstones looked after in one turn. */
export const SWEEP_LIMIT = 500;

/**
 * What a service must do to its store when somebody is gone. Implemented for PostgreSQL and MongoDB, each with the same contract.
 *
 * A tombstone stays for ever: an event can come years late, and an id says nothing once accounts has forgotten it.
 */
export interface ErasureStore<Transaction> {
  /** Makes what it needs in the database; again does nothing. */
  prepare(): Promise<void>;
  /** Removes all that belongs to a workspace and leaves a tombstone, in the caller's transaction. Again it removes what came since. */
  eraseWorkspace(workspaceId: string, at: Date, transaction: Transaction): Promise<ErasedCounts>;
  /** Puts a pseudonym in the place of a person's id wherever it stands, in the caller's transaction. */
  pseudonymize(userId: string, pseudonym: string, transaction: Transaction): Promise<ErasedCounts>;
  /** Whether a workspace has a tombstone, as the transaction sees it. */
  isErased(workspaceId: string, transaction: Transaction): Promise<boolean>;
  /** Removes once more what requests and jobs from before wrote late, for a day after each erasure. Returns how many things there were. */
  sweep(now: Date): Promise<{ readonly writtenLate: number }>;
}

export function sumOf(counts: ErasedCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Only what there was is worth telling. */
export function withoutZeros(counts: ErasedCounts): ErasedCounts {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
