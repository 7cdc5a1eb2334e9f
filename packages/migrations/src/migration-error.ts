/** Why migrations could not be applied. `CHANGED`: an applied file was edited; `FAILED_EARLIER`: a failed one is not resolved; `FAILED_NOW`: the SQL was refused; `LOCKED`: another runner held the lock too long; `NO_DIRECTORY`: there is nothing to read. */
export type MigrationErrorCode = 'CHANGED' | 'FAILED_EARLIER' | 'FAILED_NOW' | 'LOCKED' | 'NO_DIRECTORY';

/** Migrations stopped; the message says what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';

  constructor(
    readonly code: MigrationErrorCode,
    message: string,
    /** The migration at fault; null when none is. */
    readonly migration: string | null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
