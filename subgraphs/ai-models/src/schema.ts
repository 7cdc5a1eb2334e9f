import { buildFederatedSchema, type EntityReference, type FederatedSchema } from '@paissive/graphql-kit';
import type { AiModelsContext } from './context.js';
import { ModelResolver } from './registry/model.resolver.js';
import { ModelVersionResolver } from './registry/model-version.resolver.js';
import { ProviderResolver } from './registry/provider.resolver.js';

/** The subgraph's schema; needs no store, so that it can be emitted anywhere. */
export function buildSchema(): FederatedSchema {
  return buildFederatedSchema({
    resolvers: [ProviderResolver, ModelResolver, ModelVersionResolver],
    references: {
      AiProvider: ({ id }: EntityReference, { loaders }: AiModelsContext) => loaders.providers.load(id),
      AiModel: ({ id }: EntityReference, { loaders }: AiModelsContext) => loaders.models.load(id),
      AiModelVersion: ({ id }: EntityReference, { loaders }: AiModelsContext) => loaders.versions.load(id),
    },
  });
}
