/** A workspace that is gone for good. Only its id is left, so that nothing that comes late can bring it back. */
export interface ErasedWorkspace {
  readonly workspaceId: string;
  readonly erasedAt: Date;
}

export interface ErasureRepository<Transaction> {
  /** Notes that a workspace is gone; once is enough. */
  remember(erased: ErasedWorkspace, transaction: Transaction): Promise<void>;
  /** Workspaces whose data is to be looked for and deleted, again or for the first time. */
  findDue(now: Date, limit: number): Promise<ErasedWorkspace[]>;
  /** When to look again; null for never. */
  lookAgain(workspaceId: string, at: Date | null): Promise<void>;
  /** Ids of uploads whose bytes lie outside the database. */
  uploadsOf(workspaceId: string): Promise<string[]>;
  /** Deletes everything that belongs to a workspace. Returns how many documents there were. */
  deleteWorkspace(workspaceId: string): Promise<number>;
  /** Deletes everything that belongs to a person alone. */
  deletePerson(userId: string, transaction: Transaction): Promise<void>;
}
