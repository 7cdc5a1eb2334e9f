import type { Cache } from '@paissive/cache';
import type { Logger } from '@paissive/logging';
import type { PubSub } from '@paissive/pubsub';
import { followText, type TextEvent } from './inference/follow-text.js';
import { createGenerator, type Generator } from './inference/generate.js';
import type { ProviderGate } from './providers/provider-gate.js';
import type { ProviderPool } from './providers/provider-pool.js';
import { type CheckProvider, createCheckProvider } from './registry/check-provider.js';
import { createManageModels, type ManageModels } from './registry/manage-models.js';
import { createManageProviders, type ManageProviders } from './registry/manage-providers.js';
import type { Envelope } from './secrets/envelope.js';
import type { Stores } from './stores.js';
import { createReportUsage, type ReportUsage } from './usage/usage-report.js';

/** What people can do here. */
export interface UseCases {
  readonly providers: ManageProviders;
  readonly models: ManageModels;
  readonly checkProvider: CheckProvider;
  readonly generator: Generator;
  readonly followText: (workspaceId: string, generationId: string) => AsyncIterableIterator<TextEvent>;
  readonly reportUsage: ReportUsage;
}

export interface UseCaseDeps {
  readonly stores: Stores;
  readonly envelope: Envelope;
  readonly pool: ProviderPool;
  readonly gate: ProviderGate;
  readonly cache: Cache;
  readonly pubsub: PubSub;
  readonly newId: () => string;
  /** Cannot be guessed. */
  readonly newNonce: () => string;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly now: () => Date;
  readonly log: Logger;
}

/** Watchers whose messages were lost see the truth after this time, and sooner while they know that something is missing. */
const FOLLOW = { pollMs: 5_000, catchUpMs: 100 };

export function createUseCases(deps: UseCaseDeps): UseCases {
  const parts = { ...deps, ...deps.stores };
  return {
    providers: createManageProviders(parts),
    models: createManageModels(parts),
    checkProvider: createCheckProvider(parts),
    generator: createGenerator(parts),
    followText: (workspaceId, generationId) => followText({ ...parts, ...FOLLOW }, workspaceId, generationId),
    reportUsage: createReportUsage(parts),
  };
}
