/** Thrown by a handler when trying again cannot help: the job goes to the dead letters at once. */
export class PermanentJobError extends Error {
  override readonly name: string = 'PermanentJobError';
}

/** The reason of a job's aborted signal. */
export class JobAbortedError extends Error {
  override readonly name = 'JobAbortedError';
  /** `closing`: the worker shuts down, stop at a good point and throw; `lock-lost`: another worker may have the job already, write nothing more. */
  readonly reason: 'closing' | 'lock-lost';

  constructor(reason: 'closing' | 'lock-lost') {
    super(reason === 'closing' ? 'The worker is closing.' : 'The job belongs to another worker by now.');
    this.reason = reason;
  }
}
