import { done, invalid, notFound, type Outcome } from '../outcome.js';
import { EMBEDDED_ENCODER, EMBEDDED_WRITER } from '../registry/embedded-models.js';
import { type Model, type ModelCapability, type ModelPrice, type ModelVersion, priceAt } from '../registry/model.js';
import type { Provider } from '../registry/provider.js';
import type { RegistryRepository } from '../registry/registry.repository.js';

/** A version that can be asked: who runs it and what it costs now. */
export interface Candidate {
  readonly provider: Provider;
  readonly model: Model;
  readonly version: ModelVersion;
  readonly price: ModelPrice;
}

export interface CandidateQuery {
  /** Null for the workspace's default, or the embedded model where it has none. */
  readonly modelId: string | null;
  /** Null for the model's default. */
  readonly versionId: string | null;
  readonly needs: readonly ModelCapability[];
}

const WORDS: Readonly<Record<ModelCapability, string>> = {
  TEXT: 'generate text',
  TOOLS: 'ask for tools',
  STRUCTURED_OUTPUT: 'keep to a schema',
  EMBEDDINGS: 'make embeddings',
};

/** Finds what a request names, and whether it can do what the request needs. */
export async function findCandidate(
  registry: RegistryRepository,
  workspaceId: string,
  { modelId, versionId, needs }: CandidateQuery,
  at: Date,
): Promise<Outcome<Candidate>> {
  const id = modelId ?? (await defaultModel(registry, workspaceId, needs));
  const [model] = await registry.findModels(workspaceId, [id]);
  if (!model) return notFound('model', 'modelId');
  const missing = needs.find((capability) => !model.capabilities.includes(capability));
  if (missing) return invalid(`${model.name} cannot ${WORDS[missing]}.`, 'modelId');
  const versions = await registry.versionsOf(workspaceId, [id]);
  const version = versions.find((one) => (versionId === null ? one.isDefault : one.id === versionId));
  if (!version) return notFound('version', 'versionId');
  const [[provider], prices] = await Promise.all([
    registry.findProviders(workspaceId, [model.providerId]),
    registry.pricesOf([version.id]),
  ]);
  if (!provider?.isEnabled) return invalid('Its provider is switched off.', 'modelId');
  const price = priceAt(prices, at);
  if (!price) return invalid('It has no price yet; say what it costs, zero if it costs nothing.', 'modelId');
  return done({ provider, model, version, price });
}

async function defaultModel(
  registry: RegistryRepository,
  workspaceId: string,
  needs: readonly ModelCapability[],
): Promise<string> {
  const { textModelId, embeddingModelId } = await registry.defaultsOf(workspaceId);
  return needs.includes('EMBEDDINGS') ? (embeddingModelId ?? EMBEDDED_ENCODER) : (textModelId ?? EMBEDDED_WRITER);
}
