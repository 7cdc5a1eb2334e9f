/** The file or the command cannot be used as it is: exit code 2. */
export class UnusableInputError extends Error {
  override readonly name = 'UnusableInputError';
}

/** The platform did not do what it should: exit code 1. */
export class PlatformFailure extends Error {
  override readonly name = 'PlatformFailure';
}
