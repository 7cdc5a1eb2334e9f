import type { JobQueue } from '@paissive/jobs';
import type { Opportunity } from '../../opportunities/opportunity.js';
import type { OpportunityRepository } from '../../opportunities/opportunity.repository.js';
import {
  type EnrichmentRun,
  isOver,
  MAX_ACTIVE_RUNS,
  MAX_REMEMBERED_KEYS,
  type ModelEnrichment,
} from './enrichment-run.js';
import type { ModelEnrichmentRepository } from './model-enrichment.repository.js';

/** What a worker is woken with; everything else stands in the store. */
export interface EnrichmentWakeUp {
  readonly opportunityId: string;
  readonly runId: string;
}

export interface StartEnrichmentDeps {
  readonly enrichments: ModelEnrichmentRepository;
  readonly opportunities: OpportunityRepository;
  readonly enrichmentQueue: JobQueue<EnrichmentWakeUp>;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface StartEnrichmentRequest {
  readonly workspaceId: string;
  readonly userId: string;
  readonly opportunityId: string;
  readonly idempotencyKey: string | null;
}

export type StartEnrichmentResult =
  | { readonly kind: 'started'; readonly opportunity: Opportunity }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'too-many' };

export type StartEnrichment = (request: StartEnrichmentRequest) => Promise<StartEnrichmentResult>;

/** Two who ask at the same moment meet at most this often. */
const MAX_TRIES = 5;

/**
 * Stores a run and wakes a worker. While a run of the opportunity goes on, asking again is asking for that one; the same idempotency key is the same run,
 * also after it ended, whoever began it.
 */
export function createStartEnrichment(deps: StartEnrichmentDeps): StartEnrichment {
  const { enrichments, opportunities } = deps;
  return async (request) => {
    const { workspaceId, opportunityId, idempotencyKey } = request;
    const [opportunity] = await opportunities.findByIds(workspaceId, [opportunityId]);
    if (!opportunity) return { kind: 'not-found' };
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const [known = null] = await enrichments.find(workspaceId, [opportunityId]);
      const isRemembered = known !== null && idempotencyKey !== null && known.keys.includes(idempotencyKey);
      if (known && (isRemembered || !isOver(known.run))) {
        const joins = idempotencyKey !== null && !isRemembered;
        if (joins && !(await enrichments.remember(known, latestKeys(known, idempotencyKey)))) continue;
        // The first call may have died between storing and waking.
        await wake(deps, known);
        return { kind: 'started', opportunity };
      }
      if ((await enrichments.countActive(workspaceId)) >= MAX_ACTIVE_RUNS) return { kind: 'too-many' };
      const next = nextRun(deps, request, opportunity, known);
      if (await enrichments.begin(known, next)) {
        await wake(deps, next);
        return { kind: 'started', opportunity };
      }
    }
    throw new Error('The run of the enrichment could not be stored: others were always quicker.');
  };
}

function nextRun(
  { newId, now }: StartEnrichmentDeps,
  { workspaceId, userId, opportunityId, idempotencyKey }: StartEnrichmentRequest,
  { version }: Opportunity,
  known: ModelEnrichment | null,
): ModelEnrichment {
  const id = newId();
  const run: EnrichmentRun = {
    id,
    status: 'QUEUED',
    message: 'Waiting to start.',
    failureCode: null,
    opportunityVersion: version,
    requestedBy: userId,
    requestedAt: now(),
    finishedAt: null,
    attempt: 0,
    fence: 0,
    leaseUntil: null,
  };
  const keys = latestKeys(known, idempotencyKey ?? id);
  return { opportunityId, workspaceId, run, answer: known?.answer ?? null, keys, revision: known?.revision ?? 1 };
}

function latestKeys(known: ModelEnrichment | null, key: string): string[] {
  return [...(known?.keys ?? []), key].slice(-MAX_REMEMBERED_KEYS);
}

async function wake({ enrichmentQueue }: StartEnrichmentDeps, { opportunityId, run }: ModelEnrichment): Promise<void> {
  if (run.status === 'QUEUED') await enrichmentQueue.enqueue({ opportunityId, runId: run.id }, { id: run.id });
}
