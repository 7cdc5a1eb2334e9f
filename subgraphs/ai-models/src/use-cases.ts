import type { Cache } from '@paissive/cache';
import type { JobQueue } from '@paissive/jobs';
import type { Logger } from '@paissive/logging';
import type { PubSub } from '@paissive/pubsub';
import { createRunBatch, type RunBatch } from './batches/run-batch.js';
import { type Batches, type BatchWakeUp, createBatches } from './batches/start-batch.js';
import { createWatchBatch, type WatchBatch } from './batches/watch-batch.js';
import { createLikeness } from './evaluations/likeness.js';
import { createManageEvaluations, type ManageEvaluations } from './evaluations/manage-evaluations.js';
import { followText, type TextEvent } from './inference/follow-text.js';
import { createGenerator, type Generator } from './inference/generate.js';
import { createManagePrompts, type ManagePrompts } from './prompts/manage-prompts.js';
import type { ProviderGate } from './providers/provider-gate.js';
import type { ProviderPool } from './providers/provider-pool.js';
import { type CheckProvider, createCheckProvider } from './registry/check-provider.js';
import { createManageModels, type ManageModels } from './registry/manage-models.js';
import { createManageProviders, type ManageProviders } from './registry/manage-providers.js';
import type { Envelope } from './secrets/envelope.js';
import type { Stores } from './stores.js';
import { createReportUsage, type ReportUsage } from './usage/usage-report.js';
import { createManageCollections, type ManageCollections } from './vectors/manage-collections.js';

/** What people can do here. */
export interface UseCases {
  readonly providers: ManageProviders;
  readonly models: ManageModels;
  readonly checkProvider: CheckProvider;
  readonly generator: Generator;
  readonly followText: (workspaceId: string, generationId: string) => AsyncIterableIterator<TextEvent>;
  readonly reportUsage: ReportUsage;
  readonly prompts: ManagePrompts;
  readonly batches: Batches;
  readonly watchBatch: WatchBatch;
  /** What a worker does; nobody else calls it. */
  readonly runBatch: RunBatch;
  readonly evaluations: ManageEvaluations;
  readonly collections: ManageCollections;
}

export interface UseCaseDeps {
  readonly stores: Stores;
  readonly envelope: Envelope;
  readonly pool: ProviderPool;
  readonly gate: ProviderGate;
  readonly cache: Cache;
  readonly pubsub: PubSub;
  readonly queue: Pick<JobQueue<BatchWakeUp>, 'enqueue'>;
  readonly newId: () => string;
  /** Cannot be guessed. */
  readonly newNonce: () => string;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly now: () => Date;
  readonly log: Logger;
  /** Other than usual, for tests. */
  readonly batch?: { readonly leaseMs: number };
  readonly follow?: { readonly pollMs: number };
}

/** Watchers whose messages were lost see the truth after this time, and sooner while they know that something is missing. */
const FOLLOW = { pollMs: 5_000, catchUpMs: 100 };

/** A batch is worked off by one worker; so many of its items are under way at once. */
const BATCH = { leaseMs: 30_000, concurrency: 4 };

export function createUseCases(deps: UseCaseDeps): UseCases {
  const parts = { ...deps, ...deps.stores };
  const following = { ...FOLLOW, ...deps.follow };
  const generator = createGenerator(parts);
  const prompts = createManagePrompts(parts);
  const batches = createBatches(parts);
  const collections = createManageCollections(parts);
  return {
    providers: createManageProviders(parts),
    models: createManageModels(parts),
    checkProvider: createCheckProvider(parts),
    generator,
    prompts,
    batches,
    collections,
    watchBatch: createWatchBatch({ ...parts, ...following }),
    runBatch: createRunBatch({
      ...parts,
      ...BATCH,
      ...deps.batch,
      generator,
      likenessFor: createLikeness(collections),
    }),
    evaluations: createManageEvaluations({ ...parts, prompts, start: batches.start }),
    followText: (workspaceId, generationId) => followText({ ...parts, ...following }, workspaceId, generationId),
    reportUsage: createReportUsage(parts),
  };
}
