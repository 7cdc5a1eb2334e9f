import { discardAbandonedImports } from './imports/discard-abandoned-imports.js';
import { RESTORABLE_MS } from './reports/report.js';
import type { Stores } from './stores.mongo.js';
import { deleteExpiredUploads } from './uploads/delete-expired-uploads.js';
import type { Staging } from './uploads/staging.js';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** Longer than a file of any size takes to arrive. */
const BROKEN_UPLOAD_MS = 2 * HOUR_MS;
/** Published events answer questions about what was told to whom, as in the other services. */
const KEEP_PUBLISHED_MS = 7 * DAY_MS;
/** An event comes again only while its queue retries it, which is a matter of hours. */
const KEEP_HANDLED_MS = 30 * DAY_MS;
/** Nobody reads what changed so long ago; versions show it. */
const KEEP_ALERTS_MS = 180 * DAY_MS;
/** An analysis that failed and is resumed later than this computes its costly stages again. */
const KEEP_CHECKPOINTS_MS = 7 * DAY_MS;
/** So long a person can see what became of a link that leads nowhere any more. */
const KEEP_CLOSED_SHARES_MS = 30 * DAY_MS;

export interface CleanUpDeps extends Stores {
  readonly staging: Staging;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** Deletes what can have no effect any more, so that nothing grows with time alone. Returns how many of each there were. */
export async function cleanUp(deps: CleanUpDeps) {
  const before = (ms: number) => new Date(deps.now().getTime() - ms);
  return {
    uploads: await deleteExpiredUploads(deps),
    brokenUploads: await deps.staging.deleteBroken(before(BROKEN_UPLOAD_MS)),
    imports: await discardAbandonedImports(deps),
    alerts: await deps.alerts.deleteMade(before(KEEP_ALERTS_MS)),
    published: await deps.outbox.deletePublished(before(KEEP_PUBLISHED_MS)),
    handled: await deps.inbox.deleteHandled(before(KEEP_HANDLED_MS)),
    checkpoints: await deps.checkpoints.deleteSaved(before(KEEP_CHECKPOINTS_MS)),
    reports: await deleteReportsForGood(deps, before(RESTORABLE_MS)),
    shares: await deps.reportShares.deleteClosed(before(KEEP_CLOSED_SHARES_MS)),
  };
}

async function deleteReportsForGood({ reports, reportShares }: CleanUpDeps, before: Date): Promise<number> {
  const ids = await reports.deleteForGood(before);
  await reportShares.deleteOf(ids);
  return ids.length;
}
