export interface PlatformCallErrorOptions {
  /** Whether another attempt could help; no if left out. */
  readonly isRetryable?: boolean;
  /** Whether it may have had its effect all the same; no if left out. */
  readonly isOutcomeUnknown?: boolean;
  /** Whether the platform, or the part of it that was needed, was away: no fault of what was asked. No if left out. */
  readonly isOutage?: boolean;
}

/** Why the platform did not do what it was asked, in words for a person. */
export class PlatformCallError extends Error {
  override readonly name = 'PlatformCallError';
  /** The API's code, or REFUSED (a user error), UNAVAILABLE, FORBIDDEN, ANSWER_TOO_LARGE. */
  readonly code: string;
  readonly isRetryable: boolean;
  readonly isOutcomeUnknown: boolean;
  readonly isOutage: boolean;

  constructor(
    code: string,
    message: string,
    { isRetryable = false, isOutcomeUnknown = false, isOutage = false }: PlatformCallErrorOptions = {},
  ) {
    super(message);
    this.code = code;
    this.isRetryable = isRetryable;
    this.isOutcomeUnknown = isOutcomeUnknown;
    this.isOutage = isOutage;
  }
}
