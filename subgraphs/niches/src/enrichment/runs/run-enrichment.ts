import { keepLease } from '@paissive/leases';
import type { Logger } from '@paissive/logging';
import type { PubSub } from '@paissive/pubsub';
import type { OpportunityKeyword } from '../../opportunities/opportunity.js';
import type { OpportunityRepository } from '../../opportunities/opportunity.repository.js';
import type { RowChunkRepository } from '../../row-chunks/row-chunks.repository.js';
import type { Enricher, EnrichmentResult, EnrichmentTask } from '../enricher.js';
import { MAX_READ_KEYWORDS } from '../rules/enrich-by-rules.js';
import { enrichmentTopic, progressOf } from './enrichment-progress.js';
import type { ModelEnrichment } from './enrichment-run.js';
import type { ModelEnrichmentRepository, RunLease } from './model-enrichment.repository.js';
import type { EnrichmentWakeUp } from './start-enrichment.js';

export interface RunEnrichmentDeps {
  readonly enrichments: ModelEnrichmentRepository;
  readonly opportunities: OpportunityRepository;
  readonly opportunityKeywords: RowChunkRepository<OpportunityKeyword>;
  readonly enricher: Enricher;
  readonly pubsub: PubSub;
  readonly log: Logger;
  readonly now: () => Date;
  /** How long a run stays with a worker that gives no sign of life. */
  readonly leaseMs: number;
}

export type RunEnrichment = (wakeUp: EnrichmentWakeUp, signal: AbortSignal) => Promise<void>;

const MAX_ATTEMPTS = 4;
/** How soon a worker hears that its run was cancelled. */
const HEARTBEAT_MS = 1_000;

/**
 * Asks the model for one run. Called any number of times it is done once: only who holds the lease asks, and only who still holds it stores the answer; the
 * generation behind it is one for each run, however often it is begun.
 *
 * @throws when the platform was away, after the lease was given back, so that the queue tries again
 */
export function createRunEnrichment(deps: RunEnrichmentDeps): RunEnrichment {
  const { enrichments, now, leaseMs } = deps;
  return async ({ opportunityId, runId }, signal) => {
    const until = new Date(now().getTime() + leaseMs);
    const held = await enrichments.acquire({ opportunityId, runId, now: now(), until });
    if (!held) return;
    const lease: RunLease = { opportunityId, runId, fence: held.run.fence };
    await tell(deps, held);
    const task = await taskOf(deps, held);
    if (!task) return fail(deps, lease, 'GONE', 'The opportunity, or the person who asked, is gone.');
    if (held.run.attempt > MAX_ATTEMPTS) {
      return fail(
        deps,
        lease,
        'INTERRUPTED',
        `It stopped ${MAX_ATTEMPTS} times without an end. Ask again to try again.`,
      );
    }
    await carryOut(deps, held, lease, task, signal);
  };
}

async function taskOf(
  { opportunities, opportunityKeywords }: RunEnrichmentDeps,
  { workspaceId, opportunityId, run }: ModelEnrichment,
): Promise<EnrichmentTask | null> {
  const [opportunity] = await opportunities.findByIds(workspaceId, [opportunityId]);
  if (!opportunity || run.requestedBy === null) return null;
  const page = { ownerId: opportunity.keywordSetId, start: 0, count: MAX_READ_KEYWORDS };
  const [keywords = []] = await opportunityKeywords.pages([page]);
  return { opportunity, keywords, principal: { userId: run.requestedBy, workspaceId }, runId: run.id };
}

async function carryOut(
  deps: RunEnrichmentDeps,
  held: ModelEnrichment,
  lease: RunLease,
  task: EnrichmentTask,
  signal: AbortSignal,
): Promise<void> {
  const { enrichments, leaseMs, now, log } = deps;
  const kept = keepLease({
    ...{ leaseMs, now, log },
    everyMs: Math.min(HEARTBEAT_MS, leaseMs / 3),
    about: { opportunityId: lease.opportunityId },
    extend: (until) => enrichments.extend(lease, until),
  });
  try {
    const { lost, cancelled } = kept;
    const result = await deps.enricher.enrich(task, { signal: AbortSignal.any([signal, lost]), cancelled });
    await kept.stop();
    await settle(deps, held, lease, result);
  } catch (error) {
    await kept.stop();
    // Cancelled or taken over: whoever did that has the say.
    if (kept.signal.aborted) return;
    await giveBack(deps, held, lease, error, signal);
  }
}

/** The platform is away; the queue tries the same run again. */
class PlatformAway extends Error {
  override readonly name = 'PlatformAway';
}

async function settle(
  deps: RunEnrichmentDeps,
  { run, opportunityId }: ModelEnrichment,
  lease: RunLease,
  result: EnrichmentResult,
): Promise<void> {
  const { enrichments, log, now } = deps;
  if (result.kind === 'unavailable') {
    if (result.isOutage && run.attempt < MAX_ATTEMPTS) throw new PlatformAway(result.reason);
    return fail(deps, lease, result.code, result.reason);
  }
  if (result.answer === null) return fail(deps, lease, 'NO_MODEL', 'There is no text model to ask.');
  const { opportunityVersion, requestedBy } = run;
  const answer = { ...result.answer, opportunityVersion, requestedBy, generatedAt: now() };
  const message = `Answered by ${answer.model}.`;
  const completed = await enrichments.complete(lease, answer, message);
  if (completed) await tell(deps, completed);
  else log.info({ opportunityId }, 'an answer came after its run was over, and was dropped');
}

async function giveBack(
  deps: RunEnrichmentDeps,
  { run, opportunityId }: ModelEnrichment,
  lease: RunLease,
  error: unknown,
  signal: AbortSignal,
): Promise<void> {
  const { enrichments, log } = deps;
  if (!signal.aborted && run.attempt >= MAX_ATTEMPTS) {
    log.error({ err: error, opportunityId }, 'enrichment failed');
    return fail(deps, lease, 'INTERNAL', 'Something went wrong on our side. Ask again to try again.');
  }
  if (!signal.aborted) log.warn({ err: error, opportunityId, attempt: run.attempt }, 'enrichment stopped');
  const message = error instanceof PlatformAway ? `${error.message} It is tried again.` : 'Waiting to go on.';
  // A worker that is told to close has not failed.
  await enrichments.release(lease, { message, attempt: signal.aborted ? run.attempt - 1 : run.attempt });
  throw error;
}

async function fail(deps: RunEnrichmentDeps, lease: RunLease, code: string, message: string): Promise<void> {
  const failed = await deps.enrichments.fail(lease, { code, message, now: deps.now() });
  if (failed) await tell(deps, failed);
}

async function tell({ pubsub }: RunEnrichmentDeps, enrichment: ModelEnrichment): Promise<void> {
  await pubsub.publish(enrichmentTopic(enrichment.opportunityId), progressOf(enrichment));
}
