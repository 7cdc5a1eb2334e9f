import { modelOf } from '@paissive/mongodb';
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose';
import { isLater, type OpportunityCopy } from './opportunity-copy.js';
import type { OpportunityCopyRepository, SaveOpportunityCopies } from './opportunity-copy.repository.js';

/** Two workspaces may tell the same id, hence a key of both. */
type CopyDocument = OpportunityCopy & { _id: string };

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;

const copySchema = new Schema<CopyDocument>(
  {
    _id: text,
    workspaceId: text,
    id: text,
    analysisId: text,
    name: text,
    rank: number,
    score: number,
    confidence: number,
    intent: { type: String, default: null },
    monthlySearches: { type: Schema.Types.Mixed, default: null },
    costPerClick: { type: String, default: null },
    currency: { type: String, default: null },
    advertisingCompetition: { type: Number, default: null },
    keywordDifficulty: { type: Number, default: null },
    toldAt: { type: Date, required: true },
    eventId: text,
  },
  // `id` is the opportunity's and not mongoose's name for `_id`.
  { versionKey: false, autoIndex: false, id: false },
);

function copyModel(connection: Connection): Model<CopyDocument> {
  return modelOf<CopyDocument>(connection, 'opportunity_copies', copySchema);
}

const keyOf = (workspaceId: string, id: string) => `${workspaceId}:${id}`;

export function createOpportunityCopyRepository(connection: Connection): OpportunityCopyRepository {
  const copies = copyModel(connection);
  return {
    async findByIds(workspaceId, ids) {
      const found = await copies.find({ _id: { $in: ids.map((id) => keyOf(workspaceId, id)) } }).lean();
      return found.map(({ _id, ...copy }) => copy);
    },
  };
}

/**
 * Compares with what is stored and writes what is later, in the transaction of the inbox: of two events at once one meets a write conflict
 * and is done again on what the other left.
 */
export function createOpportunityCopyWriter(connection: Connection): SaveOpportunityCopies<ClientSession> {
  const copies = copyModel(connection);
  return async (told, session) => {
    const byKey = new Map(told.map((copy) => [keyOf(copy.workspaceId, copy.id), copy]));
    if (byKey.size === 0) return;
    const found = await copies.find({ _id: { $in: [...byKey.keys()] } }, null, { session }).lean();
    const known = new Map(found.map((copy) => [copy._id, copy]));
    const writes = [...byKey].flatMap(([_id, copy]) => {
      const stored = known.get(_id);
      if (stored && !isLater(copy, stored)) return [];
      return [{ replaceOne: { filter: { _id }, replacement: { _id, ...copy }, upsert: true } }];
    });
    if (writes.length > 0) await copies.bulkWrite(writes, { session });
  };
}
