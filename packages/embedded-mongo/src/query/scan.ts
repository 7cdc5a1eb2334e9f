import { decode, decodeFields } from '../bson/codec.js';
import type { BsonDocument } from '../bson/values.js';
import { MongoError } from '../errors.js';
import type { Collection } from '../storage/collection.js';
import type { Stored } from '../storage/documents.js';
import type { View } from '../storage/key-value.js';
import { documentKey, documentsPrefix, rangeOfPrefix, recordOfDocumentKey } from '../storage/keys.js';
import { compileFilter, type FilterScope, fieldsOfFilter } from './compile-filter.js';
import type { Plan } from './plan.js';

/** When a command must have answered, in milliseconds since the epoch, and the clock that tells. */
export interface Deadline {
  at: number;
  now: () => number;
}

/** A document that matches; decoded when somebody looks. */
export interface Match extends Stored {
  readonly document: BsonDocument;
}

export function matchOf({ record, raw }: Stored): Match {
  let document: BsonDocument | undefined;
  return {
    record,
    raw,
    get document() {
      document ??= decode(raw);
      return document;
    },
  };
}

/** Reads the documents of a plan, each once. */
export function* scanPlan(view: View, collection: Collection, plan: Plan): Generator<Stored> {
  if (!plan.index) {
    const [from, to] = rangeOfPrefix(documentsPrefix(collection.id));
    for (const [key, raw] of view.range(from, to, plan.reverse)) yield { record: recordOfDocumentKey(key), raw };
    return;
  }
  const ranges = plan.reverse ? [...plan.ranges].reverse() : plan.ranges;
  const seen = plan.index.multikey ? new Set<string>() : undefined;
  for (const [from, to] of ranges) {
    for (const [, record] of view.range(from, to, plan.reverse)) {
      if (seen) {
        const name = record.toString('latin1');
        if (seen.has(name)) continue;
        seen.add(name);
      }
      const raw = view.get(documentKey(collection.id, record));
      if (raw) yield { record, raw };
    }
  }
}

const CHECK_EVERY = 64;

/**
 * Reads the documents of a plan that pass the filter. Only the fields the filter names are decoded for it.
 *
 * @throws MongoError MaxTimeMSExpired past the deadline.
 */
export function* scanMatches(
  view: View,
  collection: Collection,
  plan: Plan,
  filter: BsonDocument,
  { scope, deadline }: { scope?: FilterScope | undefined; deadline?: Deadline | undefined } = {},
): Generator<Match> {
  const isMatch = compileFilter(filter, scope);
  const fields = fieldsOfFilter(filter);
  let read = 0;
  for (const stored of scanPlan(view, collection, plan)) {
    read += 1;
    if (deadline && read % CHECK_EVERY === 1) assertInTime(deadline);
    if (fields?.size === 0 || isMatch(decodeFields(stored.raw, fields))) yield matchOf(stored);
  }
}

export function assertInTime({ at, now }: Deadline): void {
  if (now() > at) throw new MongoError(50, 'MaxTimeMSExpired', 'operation exceeded time limit');
}
