import { outboxRows } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { AskOnce } from '../opportunities/request-opportunities.js';

/** The memory of the question and the events that ask it are one transaction; of several processes that start together one asks. */
export function createAskOnce(database: Database, now: () => Date): AskOnce {
  return (question, events) =>
    database.$transaction(async (transaction) => {
      const askedAt = now();
      const asked = { data: [{ question, askedAt }], skipDuplicates: true };
      const { count } = await transaction.questionAsked.createMany(asked);
      if (count === 0) return false;
      await transaction.outboxEvent.createMany({ data: outboxRows(events, askedAt) });
      return true;
    });
}
