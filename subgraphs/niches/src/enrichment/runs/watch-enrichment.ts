import { ErrorCode, PlatformError } from '@paissive/errors';
import { type PubSub, pollingInSilence } from '@paissive/pubsub';
import { type EnrichmentProgress, enrichmentTopic, progressOf } from './enrichment-progress.js';
import { isOver } from './enrichment-run.js';
import type { ModelEnrichmentRepository } from './model-enrichment.repository.js';

export interface WatchEnrichmentDeps {
  readonly enrichments: ModelEnrichmentRepository;
  readonly pubsub: PubSub;
  /** How often the store is asked in case messages were lost. */
  readonly pollMs: number;
}

/** What `followState` needs to follow the run of an opportunity. */
export interface EnrichmentWatch {
  subscribe(): Promise<AsyncIterable<EnrichmentProgress>>;
  current(): Promise<EnrichmentProgress>;
  isLast(progress: EnrichmentProgress): boolean;
  isNewer(next: EnrichmentProgress, previous: EnrichmentProgress): boolean;
}

export type WatchEnrichment = (workspaceId: string, opportunityId: string) => EnrichmentWatch;

/** Messages for speed, the store for truth. */
export function createWatchEnrichment({ enrichments, pubsub, pollMs }: WatchEnrichmentDeps): WatchEnrichment {
  return (workspaceId, opportunityId) => {
    async function current(): Promise<EnrichmentProgress> {
      const [known] = await enrichments.find(workspaceId, [opportunityId]);
      if (!known) throw new PlatformError(ErrorCode.NOT_FOUND, 'No model was asked about such an opportunity here.');
      return progressOf(known);
    }
    return {
      async subscribe() {
        const messages = await pubsub.subscribe<EnrichmentProgress>(enrichmentTopic(opportunityId));
        return pollingInSilence(messages, current, pollMs);
      },
      current,
      isLast: isOver,
      isNewer: (next, previous) => next.revision > previous.revision,
    };
  };
}
