import { type BsonDocument, isDocument, isTruthy, toInteger, typeNameOf } from '../bson/values.js';
import { failedToParse, MongoError, notSupported, typeMismatch } from '../errors.js';

/** A document argument; undefined when it is absent or null. @throws MongoError for a value of another type. */
export function documentArgument(body: BsonDocument, name: string): BsonDocument | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (isDocument(value)) return value;
  throw typeMismatch(`BSON field '${name}' is the wrong type '${typeNameOf(value)}', expected type 'object'`);
}

export function arrayArgument(body: BsonDocument, name: string): unknown[] | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value;
  throw typeMismatch(`BSON field '${name}' is the wrong type '${typeNameOf(value)}', expected type 'array'`);
}

/** A whole, non-negative number; undefined when it is absent or null. */
export function countArgument(body: BsonDocument, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  const integer = toInteger(value);
  if (integer === undefined || integer < 0) throw failedToParse(`BSON field '${name}' must be a whole number >= 0`);
  return integer;
}

export const flagArgument = (body: BsonDocument, name: string): boolean => isTruthy(body[name]);

/** @throws MongoError for a field that is not among the known ones. */
export function assertKnownFields(where: string, body: BsonDocument, ...known: ReadonlyArray<readonly string[]>): void {
  for (const field of Object.keys(body)) {
    if (known.some((fields) => fields.includes(field))) continue;
    throw new MongoError(
      40415,
      'IDLUnknownField',
      `BSON field '${where}.${field}' is an unknown field (or not supported by the embedded development store).`,
    );
  }
}

/** Only binary comparison is done here. @throws MongoError for any other collation. */
export function assertSimpleCollation(body: BsonDocument): void {
  const collation = documentArgument(body, 'collation');
  if (collation && collation['locale'] !== 'simple' && Object.keys(collation).length > 0)
    throw notSupported('A collation');
}
