import type { InboxStore } from '@paissive/events';
import { type ClientSession, type Connection, Schema } from 'mongoose';
import { inTransaction, isDuplicateKey } from '../database.mongo.js';

interface InboxDocument {
  /** Consumer and event. */
  _id: string;
  handledAt: Date;
}

const inboxSchema = new Schema<InboxDocument>(
  { _id: { type: String, required: true }, handledAt: { type: Date, required: true } },
  { versionKey: false, autoIndex: false },
);

/** Remembers handled events in the transaction of their effect. */
export function createInboxStore(connection: Connection, now: () => Date): InboxStore<ClientSession> {
  const inbox = connection.model<InboxDocument>('inbox', inboxSchema, 'inbox');
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
  };
}
