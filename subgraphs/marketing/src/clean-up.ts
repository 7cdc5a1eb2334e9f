import type { AllStores } from './stores.mongo.js';

const DAY_MS = 24 * 60 * 60_000;

/** Published events answer questions about what was told to whom, as in the other services. */
const KEEP_PUBLISHED_MS = 7 * DAY_MS;
/** An event comes again only while its queue retries it, which is a matter of hours. */
const KEEP_HANDLED_MS = 30 * DAY_MS;

export interface CleanUpDeps {
  readonly stores: Pick<AllStores, 'outbox' | 'inbox' | 'erasures'>;
  readonly now: () => Date;
}

/** Deletes what can have no effect any more, so that nothing grows with time alone. Returns how many of each there were. */
export async function cleanUp({ stores, now }: CleanUpDeps): Promise<Record<string, number>> {
  const before = (ms: number) => new Date(now().getTime() - ms);
  return {
    published: await stores.outbox.deletePublished(before(KEEP_PUBLISHED_MS)),
    handled: await stores.inbox.deleteHandled(before(KEEP_HANDLED_MS)),
    ...(await stores.erasures.sweep(now())),
  };
}
