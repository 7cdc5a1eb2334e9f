import type { Engine } from './commands/command.js';
import { guardedBy } from './commands/guarded-writer.js';
import { planQuery } from './query/plan.js';
import { type Match, scanMatches } from './query/scan.js';
import type { Collection } from './storage/collection.js';
import { deleteDocument } from './storage/documents.js';
import type { IndexDefinition } from './storage/index-definition.js';
import { HeldByTransaction } from './storage/locks.js';

const BATCH = 1000;

/** Deletes the documents whose TTL index says that their time is over; those a transaction holds wait for the next time. */
export function expireDocuments(engine: Engine): void {
  for (const collection of engine.catalog.all()) {
    for (const index of collection.indexes) {
      const { expireAfterSeconds } = index;
      if (expireAfterSeconds === undefined) continue;
      const before = new Date(engine.now() - expireAfterSeconds * 1000);
      while (expireSome(engine, collection, index, before) === BATCH);
    }
  }
}

function expireSome(
  { store, transactions }: Engine,
  collection: Collection,
  index: IndexDefinition,
  before: Date,
): number {
  const [field] = index.fields;
  if (!field) return 0;
  const filter = { [field.name]: { $lt: before } };
  return store.write((writer) => {
    const guarded = guardedBy(transactions.locks, writer);
    const plan = planQuery(collection, { filter, hint: index.spec['key'] });
    const matches = [...take(inIndex(scanMatches(writer, collection, plan, filter), index), BATCH)];
    return matches.filter((match) => isDeleted(() => deleteDocument(guarded, collection, match))).length;
  });
}

/** A partial index lets only the documents it holds expire. */
function* inIndex(matches: Iterable<Match>, { partial }: IndexDefinition): Generator<Match> {
  for (const match of matches) if (!partial || partial(match.document)) yield match;
}

function isDeleted(remove: () => void): boolean {
  try {
    remove();
    return true;
  } catch (error) {
    if (error instanceof HeldByTransaction) return false;
    throw error;
  }
}

function* take<T>(items: Iterable<T>, most: number): Generator<T> {
  let count = 0;
  for (const item of items) {
    if (count >= most) return;
    count += 1;
    yield item;
  }
}
