import type { BatchRepository } from './batch.repository.js';
import type { StartBatchDeps } from './start-batch.js';

/** Far more than can wait at once; the rest comes with the next round. */
const LIMIT = 1_000;

/** Wakes workers for batches that wait or whose worker died: the queue may have lost them, the store has not. */
export async function reconcileBatches({
  batches,
  queue,
  now,
}: Pick<StartBatchDeps, 'queue' | 'now'> & { batches: Pick<BatchRepository, 'findUnfinished'> }): Promise<{
  woken: number;
}> {
  const at = now().getTime();
  let woken = 0;
  for (const { id, leaseUntil } of await batches.findUnfinished(LIMIT)) {
    if (leaseUntil !== null && leaseUntil.getTime() > at) continue;
    // A new id each time: a queue remembers the wake-ups that it has delivered.
    await queue.enqueue({ batchId: id }, { id: `${id}-at-${at}` });
    woken += 1;
  }
  return { woken };
}
