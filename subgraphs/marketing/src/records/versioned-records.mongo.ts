import type { EventEnvelope } from '@paissive/events';
import {
  createOutboxWriter,
  inTransaction,
  isDuplicateKey,
  modelOf,
  NEWEST_FIRST,
  newestFirstAfter,
} from '@paissive/mongodb';
import {
  type ClientSession,
  type Connection,
  type Model,
  type QueryFilter,
  Schema,
  type SchemaDefinition,
} from 'mongoose';
import type { VersionedRecord, VersionedRepository } from './versioned-repository.js';

export type RecordDocument<Item> = Omit<Item, 'id'> & { _id: string };

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

/** What every record has; its own fields are checked by the domain before they come here. */
const COMMON = {
  _id: text,
  workspaceId: text,
  version: { type: Number, required: true },
  idempotencyKey: text,
  createdAt: date,
  updatedAt: date,
} as const;

export interface RecordCollection<Item, Filter> {
  readonly collection: string;
  readonly fields: SchemaDefinition;
  /** Keys after the workspace, before the order by time. */
  readonly indexes?: readonly Readonly<Record<string, 1 | -1>>[];
  /** Keys without the workspace, for what is looked for in all of them. */
  readonly dueIndexes?: readonly Readonly<Record<string, 1 | -1>>[];
  condition(filter: Filter): QueryFilter<RecordDocument<Item>>;
}

/** The one model of a collection of records on a connection. */
export function recordModel<Item, Filter>(
  connection: Connection,
  { collection, fields, indexes = [], dueIndexes = [] }: RecordCollection<Item, Filter>,
): Model<RecordDocument<Item>> {
  const known = connection.models[collection] as Model<RecordDocument<Item>> | undefined;
  if (known) return known;
  const options = { versionKey: false, autoIndex: false, minimize: false } as const;
  const schema = new Schema({ ...COMMON, ...fields }, options);
  schema.index({ workspaceId: 1, idempotencyKey: 1 }, { unique: true });
  schema.index({ workspaceId: 1, createdAt: -1, _id: -1 });
  for (const keys of indexes) schema.index({ workspaceId: 1, ...keys, createdAt: -1, _id: -1 });
  for (const keys of dueIndexes) schema.index(keys);
  return modelOf<RecordDocument<Item>>(connection, collection, schema as unknown as Schema<RecordDocument<Item>>);
}

/** Something that is written in the same transaction. */
export type Companion = (session: ClientSession) => Promise<void>;

/** The repository of a kind of records, for those whose changes have companions. */
export interface VersionedRecords<Item extends VersionedRecord, Filter> extends VersionedRepository<Item, Filter> {
  insert(record: Item, events: readonly EventEnvelope<unknown>[], companion?: Companion): Promise<Item>;
  replace(
    record: Item,
    events: readonly EventEnvelope<unknown>[],
    companion?: Companion,
  ): Promise<'replaced' | 'overtaken'>;
}

/** Keeps records of one kind in a collection. */
export function createVersionedRecords<Item extends VersionedRecord, Filter>(
  connection: Connection,
  options: RecordCollection<Item, Filter>,
): VersionedRecords<Item, Filter> {
  // The conditions below name fields that every record has, which a type parameter cannot tell mongoose.
  const model = recordModel(connection, options) as unknown as Model<RecordDocument<VersionedRecord>>;
  const writeToOutbox = createOutboxWriter(connection);
  const itemOf = (found: unknown) => recordOf<Item>(found as RecordDocument<Item>);

  return {
    async insert(record, events, companion) {
      const { workspaceId, idempotencyKey } = record;
      try {
        await inTransaction(connection, async (session) => {
          await model.insertMany([documentOf(record)], { session });
          await companion?.(session);
          await writeToOutbox(events, session);
        });
        return record;
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        const known = await model.findOne({ workspaceId, idempotencyKey }).lean();
        if (!known) throw error;
        return itemOf(known);
      }
    },
    replace: (record, events, companion) =>
      inTransaction(connection, async (session) => {
        const { id, workspaceId, version } = record;
        const which = { _id: id, workspaceId, version: version - 1 };
        const { matchedCount } = await model.replaceOne(which, documentOf(record), { session });
        if (matchedCount === 0) return 'overtaken';
        await companion?.(session);
        await writeToOutbox(events, session);
        return 'replaced';
      }),
    async findByIds(workspaceId, ids) {
      return (await model.find({ workspaceId, _id: { $in: [...ids] } }).lean()).map(itemOf);
    },
    async list(workspaceId, { filter, after, limit }) {
      const conditions = [{ workspaceId }, options.condition(filter), newestFirstAfter(after)] as object[];
      return (await model.find({ $and: conditions }).sort(NEWEST_FIRST).limit(limit).lean()).map(itemOf);
    },
  };
}

function documentOf<Item extends { readonly id: string }>({ id, ...values }: Item) {
  return { _id: id, ...values };
}

export function recordOf<Item>({ _id, ...values }: RecordDocument<Item>): Item {
  return { id: _id, ...values } as unknown as Item;
}
