import { buildFederatedSchema, type EntityReference, type FederatedSchema } from '@paissive/graphql-kit';
import { BatchItemResolver, BatchResolver } from './batches/batch.resolver.js';
import { BudgetResolver } from './budgets/budget.resolver.js';
import type { AiModelsContext } from './context.js';
import { EvaluationRunResolver, EvaluationSetResolver } from './evaluations/evaluation.resolver.js';
import { AttemptResolver, GenerationResolver, TextEventResolver } from './inference/generation.resolver.js';
import { PromptResolver, PromptVersionResolver } from './prompts/prompt.resolver.js';
import { ModelResolver } from './registry/model.resolver.js';
import { ModelVersionResolver } from './registry/model-version.resolver.js';
import { ProviderResolver } from './registry/provider.resolver.js';
import { UsageResolver } from './usage/usage.resolver.js';
import { CollectionResolver } from './vectors/collection.resolver.js';

/** The subgraph's schema; needs no store, so that it can be emitted anywhere. */
export function buildSchema(): FederatedSchema {
  return buildFederatedSchema({
    resolvers: [
      ProviderResolver,
      ModelResolver,
      ModelVersionResolver,
      GenerationResolver,
      AttemptResolver,
      TextEventResolver,
      BudgetResolver,
      UsageResolver,
      PromptResolver,
      PromptVersionResolver,
      BatchResolver,
      BatchItemResolver,
      EvaluationSetResolver,
      EvaluationRunResolver,
      CollectionResolver,
    ],
    references: {
      AiProvider: ({ id }: EntityReference, { loaders }: AiModelsContext) => loaders.providers.load(id),
      AiModel: ({ id }: EntityReference, { loaders }: AiModelsContext) => loaders.models.load(id),
      AiGeneration: ({ id }: EntityReference, { loaders }: AiModelsContext) => loaders.generations.load(id),
      AiPrompt: ({ id }: EntityReference, { loaders }: AiModelsContext) => loaders.prompts.load(id),
      AiEvaluationSet: ({ id }: EntityReference, { loaders }: AiModelsContext) => loaders.evaluationSets.load(id),
      AiEvaluationRun: ({ id }: EntityReference, { loaders }: AiModelsContext) => loaders.evaluationRuns.load(id),
      BatchInference: ({ id }: EntityReference, { loaders }: AiModelsContext) => loaders.batches.load(id),
      VectorCollection: ({ id }: EntityReference, { loaders }: AiModelsContext) => loaders.collections.load(id),
      AiBudget: ({ id }: EntityReference, { loaders }: AiModelsContext) => loaders.budgets.load(id),
      AiModelVersion: ({ id }: EntityReference, { loaders }: AiModelsContext) => loaders.versions.load(id),
    },
  });
}
