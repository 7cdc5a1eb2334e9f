import { modelOf } from '@paissive/mongodb';
import { type Connection, Schema } from 'mongoose';
import type { CalendarFeedRepository } from './calendar-feed.repository.js';

interface FeedDocument {
  /** Workspace and user. */
  _id: string;
  workspaceId: string;
  generation: number;
  rotatedAt: Date;
}

const feedSchema = new Schema<FeedDocument>(
  {
    _id: { type: String, required: true },
    workspaceId: { type: String, required: true },
    generation: { type: Number, required: true },
    rotatedAt: { type: Date, required: true },
  },
  { versionKey: false, autoIndex: false },
);

export function createCalendarFeedRepository(connection: Connection): CalendarFeedRepository {
  const feeds = modelOf<FeedDocument>(connection, 'calendar_feeds', feedSchema);
  return {
    async generation(workspaceId, userId) {
      const found = await feeds.findOne({ _id: idOf(workspaceId, userId), workspaceId }).lean();
      return found?.generation ?? 0;
    },
    async rotate(workspaceId, userId, now) {
      const changed = await feeds
        .findOneAndUpdate(
          { _id: idOf(workspaceId, userId), workspaceId },
          { $inc: { generation: 1 }, $set: { rotatedAt: now } },
          { upsert: true, returnDocument: 'after' },
        )
        .lean();
      return changed.generation;
    },
  };
}

function idOf(workspaceId: string, userId: string): string {
  return JSON.stringify([workspaceId, userId]);
}
