import type { EventEnvelope, OutboxStore } from '@paissive/events';
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose';
import { modelOf } from './database.js';

interface OutboxDocument {
  /** The event's id. */
  _id: string;
  envelope: EventEnvelope<unknown>;
  writtenAt: Date;
  /** Until then another relay is at it. */
  claimedUntil: Date;
  publishedAt: Date | null;
}

const outboxSchema = new Schema<OutboxDocument>(
  {
    _id: { type: String, required: true },
    envelope: { type: Schema.Types.Mixed, required: true },
    writtenAt: { type: Date, required: true },
    claimedUntil: { type: Date, required: true },
    publishedAt: { type: Date, default: null },
  },
  { versionKey: false, autoIndex: false, minimize: false },
);
outboxSchema.index({ publishedAt: 1, writtenAt: 1 });

function outboxModel(connection: Connection): Model<OutboxDocument> {
  return modelOf<OutboxDocument>(connection, 'outbox', outboxSchema);
}

const LONG_AGO = new Date(0);

/** Writes events in the transaction of the change that they tell of. */
export function createOutboxWriter(connection: Connection) {
  const outbox = outboxModel(connection);
  return async (events: readonly EventEnvelope<unknown>[], session: ClientSession): Promise<void> => {
    const documents = events.map((envelope) => ({
      _id: envelope.id,
      envelope,
      writtenAt: new Date(envelope.time),
      claimedUntil: LONG_AGO,
      publishedAt: null,
    }));
    await outbox.insertMany(documents, { session, lean: true });
  };
}

/** An outbox that forgets what was published long ago. */
export interface PrunedOutboxStore extends OutboxStore {
  /** Deletes events that were published until then. Returns how many there were. */
  deletePublished(until: Date): Promise<number>;
}

/** The relay's side: events in the order in which they were written, each claimed by one relay at a time. */
export function createOutboxStore(connection: Connection, now: () => Date): PrunedOutboxStore {
  const outbox = outboxModel(connection);
  return {
    async claim(limit, leaseMs) {
      const at = now();
      const claimed: EventEnvelope<unknown>[] = [];
      while (claimed.length < limit) {
        const next = await outbox
          .findOneAndUpdate(
            { publishedAt: null, claimedUntil: { $lte: at } },
            { $set: { claimedUntil: new Date(at.getTime() + leaseMs) } },
            { sort: { writtenAt: 1, _id: 1 } },
          )
          .lean();
        if (!next) break;
        claimed.push(next.envelope);
      }
      return claimed;
    },
    async markPublished(ids) {
      await outbox.updateMany({ _id: { $in: [...ids] } }, { $set: { publishedAt: now() } });
    },
    countPending: () => outbox.countDocuments({ publishedAt: null }),
    async deletePublished(until) {
      const { deletedCount } = await outbox.deleteMany({ publishedAt: { $lte: until } });
      return deletedCount;
    },
  };
}
