import { Binary } from 'bson';
import { bytesOf } from '../bson/compare.js';
import { type BsonDocument, isDocument } from '../bson/values.js';
import { badValue } from '../errors.js';

/** The 16 bytes of a logical session id, `{ id: UUID }`. */
export function sessionOf(lsid: BsonDocument): Buffer {
  const { id } = lsid;
  if (id instanceof Binary && id.length() === 16) return Buffer.from(bytesOf(id));
  throw badValue("BSON field 'lsid.id' must be a UUID");
}

/** The session a command belongs to, if any. */
export function sessionOfCommand(body: BsonDocument): Buffer | undefined {
  return isDocument(body['lsid']) ? sessionOf(body['lsid']) : undefined;
}
