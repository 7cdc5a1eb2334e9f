import type { JobQueue } from '@paissive/jobs';
import type { GatheringRepository } from './gathering.repository.js';
import type { GatheringWakeUp } from './start-gathering.js';

export interface ReconcileGatheringsDeps {
  readonly gatherings: Pick<GatheringRepository, 'findUnfinished'>;
  readonly gatheringQueue: JobQueue<GatheringWakeUp>;
  readonly now: () => Date;
}

/** Far more than can wait at once; the rest comes with the next round. */
const LIMIT = 1_000;

/** Wakes workers for gatherings that the queue may have lost or whose worker died. Returns how many wake-ups were sent. */
export async function reconcileGatherings({
  gatherings,
  gatheringQueue,
  now,
}: ReconcileGatheringsDeps): Promise<number> {
  const at = now().getTime();
  const unfinished = await gatherings.findUnfinished(LIMIT);
  for (const { id, leaseUntil } of unfinished) {
    const delayMs = Math.max(0, (leaseUntil?.getTime() ?? 0) - at + 1);
    // A new id each time: a queue remembers the wake-ups that it has delivered.
    await gatheringQueue.enqueue({ opportunityId: id }, { id: `${id}-at-${at}`, delayMs });
  }
  return unfinished.length;
}
