import type { InboxStore } from '@paissive/events';
import { type ClientSession, type Connection, Schema } from 'mongoose';
import { inTransaction, isDuplicateKey, modelOf } from './database.js';

interface InboxDocument {
  /** Consumer and event. */
  _id: string;
  handledAt: Date;
}

const inboxSchema = new Schema<InboxDocument>(
  { _id: { type: String, required: true }, handledAt: { type: Date, required: true } },
  { versionKey: false, autoIndex: false },
);

inboxSchema.index({ handledAt: 1 });

/** An inbox that forgets what cannot come again. */
export interface PrunedInboxStore extends InboxStore<ClientSession> {
  /** Forgets events that were handled until then. Returns how many there were. */
  deleteHandled(until: Date): Promise<number>;
}

/** Remembers handled events in the transaction of their effect. */
export function createInboxStore(connection: Connection, now: () => Date): PrunedInboxStore {
  const inbox = modelOf<InboxDocument>(connection, 'inbox', inboxSchema);
  return {
    async runOnce(eventId, consumer, effect) {
      const _id = `${consumer}:${eventId}`;
      if (await inbox.exists({ _id })) return 'seen';
      try {
        await inTransaction(connection, async (session) => {
          await inbox.create([{ _id, handledAt: now() }], { session });
          await effect(session);
        });
        return 'done';
      } catch (error) {
        if (isDuplicateKey(error) && (await inbox.exists({ _id }))) return 'seen';
        throw error;
      }
    },
    async deleteHandled(until) {
      const { deletedCount } = await inbox.deleteMany({ handledAt: { $lte: until } });
      return deletedCount;
    },
  };
}
