import type { JobQueue } from '@paissive/jobs';
import type { ModelEnrichmentRepository } from './model-enrichment.repository.js';
import type { EnrichmentWakeUp } from './start-enrichment.js';

export interface ReconcileEnrichmentsDeps {
  readonly enrichments: ModelEnrichmentRepository;
  readonly enrichmentQueue: JobQueue<EnrichmentWakeUp>;
  readonly now: () => Date;
}

/** Far more than can wait at once; the rest comes with the next round. */
const LIMIT = 500;

/** Wakes workers for runs that the queue lost, or whose worker died, as soon as their lease ends. Returns how many wake-ups were sent. */
export async function reconcileEnrichments(deps: ReconcileEnrichmentsDeps): Promise<number> {
  const at = deps.now().getTime();
  const unfinished = await deps.enrichments.findUnfinished(LIMIT);
  for (const { opportunityId, run } of unfinished) {
    const delayMs = Math.max(0, (run.leaseUntil?.getTime() ?? 0) - at + 1);
    // A new id each time: a queue remembers the wake-ups that it has delivered.
    await deps.enrichmentQueue.enqueue({ opportunityId, runId: run.id }, { id: `${run.id}-at-${at}`, delayMs });
  }
  return unfinished.length;
}
