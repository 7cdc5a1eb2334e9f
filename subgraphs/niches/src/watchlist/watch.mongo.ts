import { modelOf, NEWEST_FIRST, newestFirstAfter } from '@paissive/mongodb';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Watch } from './watch.js';
import type { WatchRepository } from './watch.repository.js';

type WatchDocument = Omit<Watch, 'id'> & { _id: string };

const text = { type: String, required: true } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as const;
const date = { type: Date, required: true } as const;

const watchSchema = new Schema<WatchDocument>(
  {
    _id: text,
    workspaceId: text,
    userId: text,
    opportunityId: text,
    analysisId: text,
    note: { type: String, default: null },
    conditions: mixed,
    baseline: mixed,
    createdAt: date,
    updatedAt: date,
  },
  { versionKey: false, autoIndex: false, minimize: false },
);
watchSchema.index({ workspaceId: 1, userId: 1, createdAt: -1, _id: -1 });
watchSchema.index({ workspaceId: 1, analysisId: 1 });
watchSchema.index({ userId: 1 });

/** The one model of the `watches` collection on a connection. */
export function watchModel(connection: Connection): Model<WatchDocument> {
  return modelOf<WatchDocument>(connection, 'watches', watchSchema);
}

export function watchOf({ _id, ...values }: WatchDocument): Watch {
  return { id: _id, ...values };
}

export function createWatchRepository(connection: Connection): WatchRepository {
  const watches = watchModel(connection);
  return {
    async findByOpportunities({ workspaceId, userId }, opportunityIds) {
      const found = await watches.find({ workspaceId, userId, opportunityId: { $in: [...opportunityIds] } }).lean();
      return found.map(watchOf);
    },
    async list({ workspaceId, userId }, { after, limit }) {
      const found = await watches
        .find({ workspaceId, userId, ...newestFirstAfter(after) })
        .sort(NEWEST_FIRST)
        .limit(limit)
        .lean();
      return found.map(watchOf);
    },
    count: ({ workspaceId, userId }) => watches.countDocuments({ workspaceId, userId }),
    async save({ id, note, conditions, updatedAt, ...values }) {
      const saved = await watches.findOneAndUpdate(
        { _id: id },
        { $set: { note, conditions, updatedAt }, $setOnInsert: values },
        { upsert: true, returnDocument: 'after', lean: true },
      );
      return watchOf(saved as WatchDocument);
    },
    async delete({ workspaceId, userId }, opportunityId) {
      const { deletedCount } = await watches.deleteOne({ workspaceId, userId, opportunityId });
      return deletedCount === 1;
    },
  };
}
