import type { JobQueue } from '@paissive/jobs';
import type { AnalysisRepository } from './analysis.repository.js';
import type { AnalysisWakeUp } from './start-analysis.js';

export interface ReconcileAnalysesDeps {
  readonly analyses: AnalysisRepository;
  readonly queue: JobQueue<AnalysisWakeUp>;
  readonly now: () => Date;
}

/** Far more than can wait at once; the rest comes with the next round. */
const LIMIT = 1_000;

/**
 * Wakes workers for analyses that wait or whose worker died: the queue may have lost them, the store has not. One whose
 * lease still runs is looked at again when it ends. Returns how many wake-ups were sent.
 */
export async function reconcileAnalyses({ analyses, queue, now }: ReconcileAnalysesDeps): Promise<number> {
  const at = now().getTime();
  const unfinished = await analyses.findUnfinished(LIMIT);
  for (const { id, leaseUntil } of unfinished) {
    const delayMs = Math.max(0, (leaseUntil?.getTime() ?? 0) - at + 1);
    // A new id each time: a queue remembers the wake-ups that it has delivered.
    await queue.enqueue({ analysisId: id }, { id: `${id}-at-${at}`, delayMs });
  }
  return unfinished.length;
}
