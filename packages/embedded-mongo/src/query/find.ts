import { decodeFields, encode } from '../bson/codec.js';
import type { BsonDocument } from '../bson/values.js';
import type { Collection } from '../storage/collection.js';
import type { Stored } from '../storage/documents.js';
import type { View } from '../storage/key-value.js';
import { compileFilter, type FilterScope } from './compile-filter.js';
import { planQuery } from './plan.js';
import { compileProjection } from './projection.js';
import { type Deadline, type Match, matchOf, scanMatches } from './scan.js';
import { createSorter, type Sorter, sortedBy } from './sort.js';

export interface FindRequest {
  filter: BsonDocument;
  sort?: BsonDocument | undefined;
  projection?: BsonDocument | undefined;
  skip?: number | undefined;
  limit?: number | undefined;
  hint?: unknown;
  scope?: FilterScope;
  deadline?: Deadline | undefined;
}

/** The documents a query matches, sorted, skipped and limited; read as they are asked for unless they must be sorted. */
export function* findMatches(view: View, collection: Collection | undefined, request: FindRequest): Generator<Match> {
  const { filter, sort, hint, skip = 0, limit = 0 } = request;
  compileFilter(filter, request.scope); // a filter that is wrong is an error even where there is nothing to read
  const sorter = sort && Object.keys(sort).length > 0 && !('$natural' in sort) ? createSorter(sort) : undefined;
  if (!collection) return;
  const plan = planQuery(collection, { filter, sort, hint });
  const found = scanMatches(view, collection, plan, filter, request);
  const end = limit > 0 ? skip + limit : Number.POSITIVE_INFINITY;
  const ordered = sorter && !plan.sorted ? sortedMatches(found, sorter, end) : found;
  let at = 0;
  for (const match of ordered) {
    if (at >= skip) yield match;
    at += 1;
    if (at >= end) return;
  }
}

/** Holds the encoded documents while sorting, not the decoded ones. */
function* sortedMatches(found: Iterable<Match>, sorter: Sorter, limit: number): Generator<Match> {
  const read = ({ raw }: Stored) => ({ document: decodeFields(raw, sorter.fields), bytes: raw.length });
  for (const stored of sortedBy<Stored>(storedOf(found), sorter, read, limit)) yield matchOf(stored);
}

function* storedOf(found: Iterable<Match>): Generator<Stored> {
  for (const { record, raw } of found) yield { record, raw };
}

/** The same, projected and encoded for a reply. */
export function* findEncoded(view: View, collection: Collection | undefined, request: FindRequest): Generator<Buffer> {
  const { projection, filter } = request;
  const project =
    projection && Object.keys(projection).length > 0 ? compileProjection(projection, { filter }) : undefined;
  for (const match of findMatches(view, collection, request)) {
    yield project ? encode(project(match.document)) : match.raw;
  }
}
