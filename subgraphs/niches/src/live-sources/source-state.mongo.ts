import { isDuplicateKey, modelOf } from '@paissive/mongodb';
import { type Connection, type Model, Schema } from 'mongoose';
import type { SourceState, SourceStateRepository } from './source-state.js';

type SourceStateDocument = Omit<SourceState, 'name'> & { _id: SourceState['name'] };

const sourceStateSchema = new Schema<SourceStateDocument>(
  {
    _id: { type: String, required: true },
    nextAt: { type: Date, required: true },
    closedUntil: { type: Date, default: null },
    remaining: { type: Number, default: null },
    lastSuccessAt: { type: Date, default: null },
    lastFault: { type: Schema.Types.Mixed, default: null },
  },
  { versionKey: false, autoIndex: false, minimize: false },
);

/** The one model of the `live_source_states` collection on a connection. */
function sourceStateModel(connection: Connection): Model<SourceStateDocument> {
  return modelOf<SourceStateDocument>(connection, 'live_source_states', sourceStateSchema);
}

/** More than can want the same place at the same moment. */
const MAX_TRIES = 50;
/** Any time before the first request. */
const EVER = new Date(0);

export function createSourceStateRepository(connection: Connection): SourceStateRepository {
  const states = sourceStateModel(connection);

  /** The document there is, made if need be. */
  async function present(name: SourceState['name']): Promise<SourceStateDocument> {
    const known = await states.findById(name).lean();
    if (known) return known;
    try {
      return (await states.create({ _id: name, nextAt: EVER })).toObject();
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return present(name);
    }
  }

  return {
    async all() {
      return (await states.find({}).lean()).map(({ _id, ...values }) => ({ name: _id, ...values }));
    },
    async reserve(name, { now, intervalMs, maxWaitMs }) {
      for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        const { nextAt } = await present(name);
        const at = new Date(Math.max(nextAt.getTime(), now.getTime()));
        if (at.getTime() - now.getTime() > maxWaitMs) return { kind: 'closed', until: at };
        const next = new Date(at.getTime() + intervalMs);
        const { modifiedCount } = await states.updateOne({ _id: name, nextAt }, { $set: { nextAt: next } });
        if (modifiedCount === 1) return { kind: 'reserved', at };
      }
      throw new Error(`No place in the line of ${name} could be had.`);
    },
    async close(name, until) {
      await present(name);
      await states.updateOne({ _id: name }, { $max: { nextAt: until, closedUntil: until } });
    },
    async note(name, news) {
      await present(name);
      await states.updateOne({ _id: name }, { $set: news });
    },
  };
}
