import { createPostgresErasureStore } from '@paissive/erasure';
import { createInboxStore, createOutboxStore } from '@paissive/prisma-kit';
import { createExactVectorStore, createPgvectorStore } from '@paissive/vector-store';
import { createBatchRepository } from './batches/batch.prisma.js';
import { createBudgetRepository } from './budgets/budget.prisma.js';
import type { Database, Transaction } from './database.prisma.js';
import { createEvaluationSetRepository } from './evaluations/evaluation-set.prisma.js';
import { pseudonymizeElsewhere } from './events/pseudonymize.prisma.js';
import { sweep } from './events/sweep.prisma.js';
import { createGenerationRepository } from './inference/generation.prisma.js';
import { createPromptRepository } from './prompts/prompt.prisma.js';
import { createRegistryRepository } from './registry/registry.prisma.js';
import type { EventStores, Stores } from './stores.js';
import { createUsageRepository } from './usage/usage.prisma.js';
import { createCollectionRepository, sqlClientOf } from './vectors/collection.prisma.js';

/** The stores on one PostgreSQL database. */
export function createStores(database: Database, vectorStore: 'exact' | 'pgvector'): Stores {
  const client = sqlClientOf(database);
  return {
    registry: createRegistryRepository(database),
    budgets: createBudgetRepository(database),
    usage: createUsageRepository(database),
    generations: createGenerationRepository(database),
    batches: createBatchRepository(database),
    prompts: createPromptRepository(database),
    evaluationSets: createEvaluationSetRepository(database),
    collections: createCollectionRepository(database),
    vectors: vectorStore === 'pgvector' ? createPgvectorStore(client) : createExactVectorStore(client),
  };
}

export function createEventStores(database: Database, now: () => Date): EventStores<Transaction> {
  return {
    outbox: createOutboxStore(database, now),
    inbox: createInboxStore<Transaction>(database, now),
    erasures: createPostgresErasureStore<Transaction>({
      transact: (work) => database.$transaction(work),
      alsoPseudonymize: pseudonymizeElsewhere,
    }),
    sweep: () => sweep(database, now()),
  };
}
