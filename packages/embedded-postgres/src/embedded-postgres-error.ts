/**
 * Why the server could not be started. `UNSUPPORTED_PLATFORM`: no binaries for this machine; `UNREACHABLE`: the account
 * it must run as cannot get at the files; `IN_USE`: another process runs it on this directory; `PORT_TAKEN`;
 * `INCOMPATIBLE`: the data belong to another major version; `START_FAILED`: it said something else, quoted in the message.
 */
export type EmbeddedPostgresErrorCode =
  | 'UNSUPPORTED_PLATFORM'
  | 'UNREACHABLE'
  | 'IN_USE'
  | 'PORT_TAKEN'
  | 'INCOMPATIBLE'
  | 'START_FAILED';

/** The embedded PostgreSQL did not start; the message says what to do. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
