import { inTransaction, modelOf } from '@paissive/mongodb';
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose';
import {
  type ErasedCounts,
  type ErasureStore,
  SETTLES_AFTER_MS,
  SWEEP_LIMIT,
  sumOf,
  withoutZeros,
} from './erasure-store.js';
import { replacePerson } from './replace-person.js';

interface TombstoneDocument {
  /** The workspace. */
  _id: string;
  erasedAt: Date;
  isSettled: boolean;
}

const tombstoneSchema = new Schema<TombstoneDocument>(
  {
    _id: { type: String, required: true },
    erasedAt: { type: Date, required: true },
    isSettled: { type: Boolean, default: false },
  },
  { versionKey: false, autoIndex: false },
);
tombstoneSchema.index({ isSettled: 1, erasedAt: 1 });

export interface MongoErasureOptions {
  /** Where a person's id stands, by collection: paths such as `startedBy` or `steps[].approval.decidedBy`. */
  readonly persons: Readonly<Record<string, readonly string[]>>;
  /** Puts the pseudonym where an id stands inside of something else; called after the rest. */
  readonly alsoPseudonymize?: (userId: string, pseudonym: string, session: ClientSession) => Promise<ErasedCounts>;
}

/**
 * Erases in MongoDB, by convention: what belongs to a workspace has a field `workspaceId`. Collections are those of the connection's models, so
 * that none is forgotten. MongoDB has no triggers that could refuse what is written late: events are held back by the tombstone, and what
 * requests and jobs from before write is gone with the next sweep.
 */
export function createMongoErasureStore(
  connection: Connection,
  { persons, alsoPseudonymize }: MongoErasureOptions,
): ErasureStore<ClientSession> {
  const tombstones = modelOf<TombstoneDocument>(connection, 'erased_workspaces', tombstoneSchema);

  async function removeAll(workspaceId: string, session: ClientSession): Promise<ErasedCounts> {
    const counts: Record<string, number> = {};
    for (const [name, model] of Object.entries<Model<unknown>>(connection.models)) {
      const path = name === 'outbox' ? 'envelope.workspaceid' : 'workspaceId';
      if (name !== 'outbox' && model.schema.path(path) === undefined) continue;
      const { deletedCount } = await model.deleteMany({ [path]: workspaceId } as never, { session });
      counts[name] = deletedCount;
    }
    return withoutZeros(counts);
  }

  return {
    prepare: async () => undefined,

    async eraseWorkspace(workspaceId, at, session) {
      const first = { $setOnInsert: { erasedAt: at, isSettled: false } };
      await tombstones.updateOne({ _id: workspaceId }, first, { upsert: true, session });
      return removeAll(workspaceId, session);
    },

    async pseudonymize(userId, pseudonym, session) {
      const counts: Record<string, number> = {};
      for (const [collection, paths] of Object.entries(persons)) {
        for (const path of paths) {
          const changed = await replacePerson(modelNamed(collection), path, { userId, pseudonym }, session);
          counts[collection] = (counts[collection] ?? 0) + changed;
        }
      }
      return withoutZeros({ ...counts, ...(await alsoPseudonymize?.(userId, pseudonym, session)) });
    },

    async isErased(workspaceId, session) {
      return (await tombstones.findById(workspaceId, { _id: 1 }, { session }).lean()) !== null;
    },

    async sweep(now) {
      const open = await tombstones.find({ isSettled: false }).sort({ erasedAt: 1 }).limit(SWEEP_LIMIT).lean();
      let writtenLate = 0;
      for (const { _id } of open) {
        writtenLate += sumOf(await inTransaction(connection, (session) => removeAll(_id, session)));
      }
      const settled = open.filter(({ erasedAt }) => erasedAt.getTime() <= now.getTime() - SETTLES_AFTER_MS);
      await tombstones.updateMany({ _id: { $in: settled.map(({ _id }) => _id) } }, { $set: { isSettled: true } });
      return { writtenLate };
    },
  };

  function modelNamed(collection: string): Model<unknown> {
    const model = connection.models[collection];
    if (!model) throw new TypeError(`There is no collection ${collection}.`);
    return model;
  }
}
