import type { StepError } from '../tasks/task.js';

export interface StepFailureOptions {
  /** Whether another attempt could help; no if left out. */
  readonly isRetryable?: boolean;
  /** Whether it may have had its effect all the same; no if left out. */
  readonly isOutcomeUnknown?: boolean;
  /** Whether the platform was away, which is no fault of the step; no if left out. */
  readonly isOutage?: boolean;
}

/** Why a step did not succeed, in words for the person who reads the run. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure';
  readonly code: string;
  readonly isRetryable: boolean;
  readonly isOutcomeUnknown: boolean;
  readonly isOutage: boolean;

  constructor(
    code: string,
    message: string,
    { isRetryable = false, isOutcomeUnknown = false, isOutage = false }: StepFailureOptions = {},
  ) {
    super(message);
    this.code = code;
    this.isRetryable = isRetryable;
    this.isOutcomeUnknown = isOutcomeUnknown;
    this.isOutage = isOutage;
  }

  get stepError(): StepError {
    return { code: this.code, message: this.message, isRetryable: this.isRetryable };
  }
}
