/** How long runs that are over are kept, and how many. */
export interface RetentionSettings {
  /** Traces and outputs, other than reports. */
  readonly keepDetailsMs: number;
  /** Runs without a report that no note refers to. */
  readonly keepRunsMs: number;
  /** Of those, as many in a workspace; the oldest go first. */
  readonly keepRunsPerWorkspace: number;
}

/** Forgets runs that are over, a bounded number a turn; whatever was interrupted goes on with the next. */
export interface TaskRetention {
  /** Deletes traces and outputs of runs that ended until then; reports stay. Returns of how many runs. */
  forgetDetails(endedUntil: Date, at: Date, limit: number): Promise<number>;
  /** Deletes runs that ended until then, but for those with a report or a note that refers to them. */
  forgetRuns(endedUntil: Date, limit: number): Promise<number>;
  /** Deletes the oldest of those where a workspace has more than so many that are over. */
  forgetBeyond(count: number, at: Date, limit: number): Promise<number>;
}
