import type { BsonDocument } from './bson/values.js';

/** An error a client sees: the code, name and text of MongoDB's own server where it has one. */
export class MongoError extends Error {
  override readonly name = 'MongoError';

  constructor(
    readonly code: number,
    readonly codeName: string,
    message: string,
    /** Further fields of the reply: `keyPattern` and `keyValue` of a duplicate, `errorLabels` of a transaction. */
    readonly details: BsonDocument = {},
  ) {
    super(message);
  }
}

export const badValue = (message: string) => new MongoError(2, 'BadValue', message);
export const failedToParse = (message: string) => new MongoError(9, 'FailedToParse', message);
export const typeMismatch = (message: string) => new MongoError(14, 'TypeMismatch', message);

/**
 * What MongoDB can do and this store cannot: refused by name, so that nobody takes a wrong answer for a right one.
 *
 * @param feature what was asked for, as the client wrote it, such as `$text`.
 */
export function notSupported(feature: string): MongoError {
  return new MongoError(
    238,
    'NotImplemented',
    `${feature} is not supported by the embedded development store; use a real MongoDB server for it`,
  );
}

const TRANSIENT = { errorLabels: ['TransientTransactionError'] };

export const writeConflict = () =>
  new MongoError(
    112,
    'WriteConflict',
    'Caused by :: Write conflict during plan execution and yielding is disabled. :: Please retry your operation or multi-document transaction.',
    TRANSIENT,
  );

export const noSuchTransaction = (message: string) => new MongoError(251, 'NoSuchTransaction', message, TRANSIENT);
