import type { PubSub } from '@paissive/pubsub';
import { enrichmentTopic, progressOf } from './enrichment-progress.js';
import type { ModelEnrichmentRepository } from './model-enrichment.repository.js';

export interface CancelEnrichmentDeps {
  readonly enrichments: ModelEnrichmentRepository;
  readonly pubsub: PubSub;
  readonly now: () => Date;
}

export type CancelEnrichment = (request: {
  workspaceId: string;
  opportunityId: string;
}) => Promise<'cancelled' | 'over' | 'not-found'>;

/** Ends a run at once; its worker hears of it within a second, and has the model stop. Cancelling twice changes nothing. */
export function createCancelEnrichment({ enrichments, pubsub, now }: CancelEnrichmentDeps): CancelEnrichment {
  return async ({ workspaceId, opportunityId }) => {
    const cancelled = await enrichments.cancel(workspaceId, opportunityId, now());
    if (cancelled) {
      await pubsub.publish(enrichmentTopic(opportunityId), progressOf(cancelled));
      return 'cancelled';
    }
    const [known] = await enrichments.find(workspaceId, [opportunityId]);
    if (!known) return 'not-found';
    return known.run.status === 'CANCELLED' ? 'cancelled' : 'over';
  };
}
