import type { InboxStore } from '@paissive/events';
import { isUniqueViolation } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { Prisma } from '../generated/prisma/client.js';

export type Transaction = Prisma.TransactionClient;

/** Remembers handled events in the transaction of their effect. */
export function createInboxStore(database: Database, now: () => Date): InboxStore<Transaction> {
  return {
    async runOnce(eventId, consumer, effect) {
      const key = { consumer, eventId };
      if (await database.inboxEvent.findUnique({ where: { consumer_eventId: key } })) return 'seen';
      try {
        await database.$transaction(async (transaction) => {
          await transaction.inboxEvent.create({ data: { ...key, handledAt: now() } });
          await effect(transaction);
        });
        return 'done';
      } catch (error) {
        // Somebody else was at the same event: it is theirs if they got it done.
        if (isUniqueViolation(error) && (await database.inboxEvent.findUnique({ where: { consumer_eventId: key } })))
          return 'seen';
        throw error;
      }
    },
  };
}
