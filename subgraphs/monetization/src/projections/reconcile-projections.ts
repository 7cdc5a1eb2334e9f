import type { JobQueue } from '@paissive/jobs';
import type { ProjectionWakeUp } from './project-revenue.js';
import type { ProjectionRepository } from './projection.repository.js';

/** Far more than can wait at once; the rest comes with the next round. */
const LIMIT = 1_000;

/**
 * Wakes workers for projections that wait or whose worker died: the queue may have lost them, the store has not. Returns how many
 * wake-ups were sent.
 */
export async function reconcileProjections({
  projections,
  queue,
  now,
}: {
  projections: ProjectionRepository;
  queue: Pick<JobQueue<ProjectionWakeUp>, 'enqueue'>;
  now: () => Date;
}): Promise<number> {
  const at = now().getTime();
  const unfinished = await projections.findUnfinished(LIMIT);
  for (const { id, leaseUntil } of unfinished) {
    const delayMs = Math.max(0, (leaseUntil?.getTime() ?? 0) - at + 1);
    // A new id each time: a queue remembers the wake-ups that it has delivered.
    await queue.enqueue({ projectionId: id }, { id: `${id}-at-${at}`, delayMs });
  }
  return unfinished.length;
}
