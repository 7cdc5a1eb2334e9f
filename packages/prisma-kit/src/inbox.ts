import type { InboxStore } from '@paissive/events';
import { isUniqueViolation } from './lists.js';

/** The part of a generated transaction that remembers an event. */
export interface InboxTransaction {
  readonly inboxEvent: {
    create(query: { data: { consumer: string; eventId: string; handledAt: Date } }): PromiseLike<unknown>;
  };
}

/** The part of a generated client that the inbox is read and written with. */
export interface InboxDatabase<Transaction extends InboxTransaction> {
  $transaction<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    options?: { timeout?: number },
  ): Promise<Result>;
  readonly inboxEvent: {
    findUnique(query: { where: { consumer_eventId: { consumer: string; eventId: string } } }): PromiseLike<unknown>;
  };
}

/** An effect can be the end of a workspace with all its rows. */
const EFFECT_LIMIT_MS = 60_000;

/** Remembers handled events in the transaction of their effect. */
export function createInboxStore<Transaction extends InboxTransaction>(
  database: InboxDatabase<Transaction>,
  now: () => Date,
): InboxStore<Transaction> {
  return {
    async runOnce(eventId, consumer, effect) {
      const key = { consumer, eventId };
      if (await database.inboxEvent.findUnique({ where: { consumer_eventId: key } })) return 'seen';
      try {
        await database.$transaction(
          async (transaction) => {
            await transaction.inboxEvent.create({ data: { ...key, handledAt: now() } });
            await effect(transaction);
          },
          { timeout: EFFECT_LIMIT_MS },
        );
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
