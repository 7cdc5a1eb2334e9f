import type { Database } from '../database.prisma.js';

const DAY_MS = 24 * 60 * 60_000;
/** Published events answer questions about what was told to whom, as in the other services. */
const KEEP_PUBLISHED_MS = 7 * DAY_MS;

/** An event comes again only while its queue retries it, which is a matter of hours. */
const KEEP_HANDLED_MS = 30 * DAY_MS;

/** Removes what can have no effect any more, and says how many of each there were. */
export async function sweep(database: Database, now: Date): Promise<Record<string, number>> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const published = await database.outboxEvent.deleteMany({
    where: { publishedAt: { lte: before(KEEP_PUBLISHED_MS) } },
  });
  const handled = await database.inboxEvent.deleteMany({ where: { handledAt: { lte: before(KEEP_HANDLED_MS) } } });
  return { published: published.count, handled: handled.count };
}
