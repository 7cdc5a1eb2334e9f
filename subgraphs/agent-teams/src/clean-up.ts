import type { Stores } from './stores.mongo.js';
import type { RetentionSettings } from './tasks/task-retention.js';

const DAY_MS = 24 * 60 * 60_000;

/** Published events answer questions about what was told to whom, as in the other services. */
const KEEP_PUBLISHED_MS = 7 * DAY_MS;
/** An event comes again only while its queue retries it, which is a matter of hours. */
const KEEP_HANDLED_MS = 30 * DAY_MS;

/** Of each kind in one turn; the rest comes with the next. */
const RUNS_AT_ONCE = 500;

export interface CleanUpDeps {
  readonly stores: Pick<Stores, 'outbox' | 'inbox' | 'erasures' | 'retention'>;
  readonly retention: RetentionSettings;
  readonly now: () => Date;
}

/** Deletes what can have no effect any more, so that nothing grows with time alone. Returns how many of each there were. */
export async function cleanUp({ stores, retention, now }: CleanUpDeps): Promise<Record<string, number>> {
  const at = now();
  const before = (ms: number) => new Date(at.getTime() - ms);
  const { keepDetailsMs, keepRunsMs, keepRunsPerWorkspace } = retention;
  return {
    published: await stores.outbox.deletePublished(before(KEEP_PUBLISHED_MS)),
    handled: await stores.inbox.deleteHandled(before(KEEP_HANDLED_MS)),
    ...(await stores.erasures.sweep(at)),
    details: await stores.retention.forgetDetails(before(keepDetailsMs), at, RUNS_AT_ONCE),
    runs: await stores.retention.forgetRuns(before(keepRunsMs), RUNS_AT_ONCE),
    runsBeyond: await stores.retention.forgetBeyond(keepRunsPerWorkspace, at, RUNS_AT_ONCE),
  };
}
