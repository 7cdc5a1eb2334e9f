/** Tells the holder of a lock when it cannot be sure of it any more. */
export interface LockWatch {
  /** Starts watching a job's lock, taken just now. @returns the function that ends it. */
  watch(jobId: string | undefined, onLost: () => void): () => void;
  renewed(jobIds: readonly string[]): void;
  lost(jobIds: readonly string[]): void;
}

/**
 * A lock is lost when the store says so, and also when no renewal got through for its whole duration: then another worker may have it
 * although nobody could tell us.
 */
export function createLockWatch(lockMs: number): LockWatch {
  const watched = new Map<string, { onLost: () => void; timer: NodeJS.Timeout }>();

  function lose(jobId: string): void {
    const entry = watched.get(jobId);
    if (entry === undefined) return;
    watched.delete(jobId);
    clearTimeout(entry.timer);
    entry.onLost();
  }

  return {
    watch(jobId = '', onLost) {
      const timer = setTimeout(() => lose(jobId), lockMs);
      watched.set(jobId, { onLost, timer });
      return () => {
        clearTimeout(timer);
        if (watched.get(jobId)?.timer === timer) watched.delete(jobId);
      };
    },
    renewed(jobIds) {
      for (const jobId of jobIds) watched.get(jobId)?.timer.refresh();
    },
    lost(jobIds) {
      for (const jobId of jobIds) lose(jobId);
    },
  };
}
