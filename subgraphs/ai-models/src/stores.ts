import type { ErasureStore } from '@paissive/erasure';
import type { InboxStore, OutboxStore } from '@paissive/events';
import type { VectorStore } from '@paissive/vector-store';
import type { BatchRepository } from './batches/batch.repository.js';
import type { BudgetRepository } from './budgets/budget.repository.js';
import type { EvaluationSetRepository } from './evaluations/evaluation-set.js';
import type { GenerationRepository } from './inference/generation.repository.js';
import type { PromptRepository } from './prompts/prompt.js';
import type { RegistryRepository } from './registry/registry.repository.js';
import type { UsageRepository } from './usage/usage.repository.js';
import type { CollectionRepository } from './vectors/collection.js';

/** All that the service keeps. */
export interface Stores {
  readonly registry: RegistryRepository;
  readonly budgets: BudgetRepository;
  readonly usage: UsageRepository;
  readonly generations: GenerationRepository;
  readonly batches: BatchRepository;
  readonly prompts: PromptRepository;
  readonly evaluationSets: EvaluationSetRepository;
  readonly collections: CollectionRepository;
  readonly vectors: VectorStore;
}

/** What events need of the database. */
export interface EventStores<Transaction> {
  readonly outbox: OutboxStore;
  readonly inbox: InboxStore<Transaction>;
  readonly erasures: ErasureStore<Transaction>;
  /** Deletes what can have no effect any more, and says how many of each there were. */
  readonly sweep: () => Promise<Record<string, number>>;
}
