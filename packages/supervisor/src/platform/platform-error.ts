/** Why the platform cannot start; the message says what to do. `RUNNING`: another one runs on the same data; `NOT_BUILT`: a program is missing. */
export type PlatformErrorCode = 'RUNNING' | 'NOT_BUILT';

export class PlatformStartError extends Error {
  override readonly name = 'PlatformStartError';

  constructor(
    readonly code: PlatformErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
