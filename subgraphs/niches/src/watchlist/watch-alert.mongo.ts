import { modelOf, NEWEST_FIRST, newestFirstAfter } from '@paissive/mongodb';
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose';
import type { AnalysisVersion } from '../versions/opportunity-version.js';
import type { WatchAlert, WatchedState } from './watch.js';
import { watchModel } from './watch.mongo.js';
import type { WatchAlertRepository, Watcher } from './watch.repository.js';
import { watchChanges } from './watch-changes.js';

type AlertDocument = Omit<WatchAlert, 'id'> & { _id: string };

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

const alertSchema = new Schema<AlertDocument>(
  {
    _id: text,
    workspaceId: text,
    userId: text,
    opportunityId: text,
    analysisId: text,
    version: { type: Number, required: true },
    cause: text,
    changes: { type: Schema.Types.Mixed, required: true },
    createdAt: date,
    readAt: { type: Date, default: null },
  },
  { versionKey: false, autoIndex: false },
);
alertSchema.index({ workspaceId: 1, userId: 1, createdAt: -1, _id: -1 });
alertSchema.index({ workspaceId: 1, userId: 1, readAt: 1 });
alertSchema.index({ createdAt: 1 });
alertSchema.index({ userId: 1 });

function alertModel(connection: Connection): Model<AlertDocument> {
  return modelOf<AlertDocument>(connection, 'watch_alerts', alertSchema);
}

export function createWatchAlertRepository(connection: Connection): WatchAlertRepository {
  const alerts = alertModel(connection);
  const unread = (isUnreadOnly: boolean) => (isUnreadOnly ? { readAt: null } : {});
  return {
    async list({ workspaceId, userId }, { after, limit, isUnreadOnly }) {
      const found = await alerts
        .find({ workspaceId, userId, ...unread(isUnreadOnly), ...newestFirstAfter(after) })
        .sort(NEWEST_FIRST)
        .limit(limit)
        .lean();
      return found.map(({ _id, ...values }) => ({ id: _id, ...values }));
    },
    count: ({ workspaceId, userId }, { isUnreadOnly }) =>
      alerts.countDocuments({ workspaceId, userId, ...unread(isUnreadOnly) }),
    async markRead({ workspaceId, userId }, at, ids) {
      const which = ids === undefined ? {} : { _id: { $in: [...ids] } };
      await alerts.updateMany({ workspaceId, userId, readAt: null, ...which }, { $set: { readAt: at } });
    },
    async deleteMade(until) {
      return (await alerts.deleteMany({ createdAt: { $lte: until } })).deletedCount;
    },
  };
}

/** Tells everybody who watches of what a result changed, in the transaction that writes the result. Returns whom it told. */
export function createAlertWriter(connection: Connection) {
  const watches = watchModel(connection);
  const alerts = alertModel(connection);
  return async (
    { workspaceId, analysisId, version, kind, createdAt }: AnalysisVersion,
    states: ReadonlyMap<string, WatchedState>,
    session: ClientSession,
  ): Promise<Watcher[]> => {
    const told: AlertDocument[] = [];
    for (const watch of await watches.find({ workspaceId, analysisId }, {}, { session }).lean()) {
      const state = states.get(watch.opportunityId);
      if (state === undefined) continue;
      const { changes, baseline } = watchChanges(watch.conditions, watch.baseline, state);
      if (changes.length > 0 || baseline.isFound !== watch.baseline.isFound) {
        await watches.updateOne({ _id: watch._id }, { $set: { baseline } }, { session });
      }
      if (changes.length === 0) continue;
      const { userId, opportunityId } = watch;
      const about = { workspaceId, userId, opportunityId, analysisId, version, cause: kind };
      // One result tells a person once.
      told.push({ _id: `${watch._id}-${version}`, ...about, changes, createdAt, readAt: null });
    }
    await alerts.insertMany(told, { session, lean: true });
    return [...new Set(told.map(({ userId }) => userId))].map((userId) => ({ workspaceId, userId }));
  };
}
