import { decode, encode } from '../bson/codec.js';
import { type BsonDocument, toInteger } from '../bson/values.js';
import { MongoError } from '../errors.js';
import type { KeyValueStore, View, Writer } from '../storage/key-value.js';
import { allSessions, sessionKey } from '../storage/keys.js';

/** A write a driver may send again when it saw no answer: its session and the number it gave the write. */
export interface WriteIdentity {
  session: Buffer;
  number: bigint;
}

/** How long an answer is kept for a driver that asks again, in milliseconds; the time a session lives. */
const KEPT_MS = 30 * 60_000;

/**
 * The answer this write got before, if it did.
 *
 * @throws MongoError TransactionTooOld when the session has gone on since.
 */
export function earlierReply(view: View, { session, number }: WriteIdentity): BsonDocument | undefined {
  const bytes = view.get(sessionKey(session));
  if (!bytes) return undefined;
  const record = decode(bytes);
  const last = BigInt(String(record['number']));
  if (last > number)
    throw new MongoError(225, 'TransactionTooOld', `Retryable write ${number} is older than ${last} of its session`);
  return last === number ? (record['reply'] as BsonDocument) : undefined;
}

/** Keeps the answer in the same commit as the write itself, so that a crash keeps both or neither. */
export function keepReply(writer: Writer, { session, number }: WriteIdentity, reply: BsonDocument, at: number): void {
  writer.put(sessionKey(session), encode({ number: String(number), at: new Date(at), reply }));
}

/** Forgets the answers that no driver will ask for any more. */
export function forgetOldReplies(store: KeyValueStore, now: number): void {
  const old = [...store.committed.range(...allSessions())].filter(([, value]) => {
    const { at } = decode(value);
    return !(at instanceof Date) || now - at.getTime() > KEPT_MS;
  });
  if (old.length === 0) return;
  store.write((writer) => {
    for (const [key] of old) writer.remove(key);
  });
}

/** The number of a transaction or retryable write. */
export const writeNumber = (value: unknown): bigint => BigInt(toInteger(value) ?? 0);
