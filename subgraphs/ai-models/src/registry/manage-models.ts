import { conflict, done, invalid, notFound, type Outcome } from '../outcome.js';
import type { FallbackChain, Model, ModelPrice, ModelVersion } from './model.js';
import type { DefaultModels, RegistryRepository } from './registry.repository.js';

export interface ManageModelsDeps {
  readonly registry: RegistryRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type NewPrice = Omit<ModelPrice, 'versionId' | 'effectiveFrom'> & { readonly effectiveFrom: Date | null };

export interface NewVersion
  extends Pick<ModelVersion, 'remoteName' | 'contextTokens' | 'maxOutputTokens' | 'dimensions'> {
  readonly price: NewPrice;
}

export type NewModel = Pick<Model, 'providerId' | 'name' | 'description' | 'capabilities'> & {
  readonly version: NewVersion;
};

export interface VersionPatch {
  /** Only true does something: a model keeps a default. */
  readonly isDefault?: boolean;
  readonly deprecatedAt?: Date | null;
  readonly deprecationNote?: string | null;
}

export interface ManageModels {
  register(workspaceId: string, request: NewModel): Promise<Outcome<Model>>;
  remove(workspaceId: string, id: string): Promise<Outcome<string>>;
  addVersion(workspaceId: string, modelId: string, version: NewVersion, isDefault: boolean): Promise<Outcome<Model>>;
  updateVersion(workspaceId: string, id: string, patch: VersionPatch): Promise<Outcome<ModelVersion>>;
  setPrice(workspaceId: string, versionId: string, price: NewPrice): Promise<Outcome<ModelVersion>>;
  setFallbacks(chain: FallbackChain): Promise<Outcome<Model>>;
  setDefaults(workspaceId: string, defaults: Partial<DefaultModels>): Promise<Outcome<DefaultModels>>;
}

/** Registers what providers run, with what it costs. Models that everybody has cannot be changed by anybody. */
export function createManageModels({ registry, newId, now }: ManageModelsDeps): ManageModels {
  function versionOf(modelId: string, { price: _, ...given }: NewVersion, isDefault: boolean): ModelVersion {
    const fresh = { deprecatedAt: null, deprecationNote: null, createdAt: now() };
    return { ...given, ...fresh, id: newId(), modelId, isDefault };
  }

  function priceOf(versionId: string, { effectiveFrom, ...price }: NewPrice): ModelPrice {
    return { ...price, versionId, effectiveFrom: effectiveFrom ?? now() };
  }

  async function ownVersion(workspaceId: string, id: string): Promise<ModelVersion | null> {
    const [version] = await registry.findVersions(workspaceId, [id]);
    const [model] = version ? await registry.findModels(workspaceId, [version.modelId]) : [];
    return version && model?.workspaceId === workspaceId ? version : null;
  }

  return {
    async register(workspaceId, { version: given, ...request }) {
      const [provider] = await registry.findProviders(workspaceId, [request.providerId]);
      if (!provider || provider.workspaceId === null) return notFound('provider', 'providerId');
      const fault = dimensionsFault(request.capabilities, given);
      if (fault) return invalid(fault, 'version', 'dimensions');
      const model: Model = { ...request, id: newId(), workspaceId, createdAt: now() };
      const version = versionOf(model.id, given, true);
      // A price from the future leaves nothing to reckon with today.
      const stored = await registry.insertModel(
        model,
        version,
        priceOf(version.id, { ...given.price, effectiveFrom: null }),
      );
      return stored === 'stored' ? done(model) : conflict('A model has this name already.', 'name');
    },

    async remove(workspaceId, id) {
      return (await registry.deleteModel(workspaceId, id)) ? done(id) : notFound('model', 'id');
    },

    async addVersion(workspaceId, modelId, given, isDefault) {
      const [model] = await registry.findModels(workspaceId, [modelId]);
      if (!model || model.workspaceId === null) return notFound('model', 'modelId');
      const fault = dimensionsFault(model.capabilities, given);
      if (fault) return invalid(fault, 'version', 'dimensions');
      const version = versionOf(modelId, given, isDefault);
      const stored = await registry.insertVersion(
        version,
        priceOf(version.id, { ...given.price, effectiveFrom: null }),
      );
      return stored === 'stored'
        ? done(model)
        : conflict('The model has this version already.', 'version', 'remoteName');
    },

    async updateVersion(workspaceId, id, patch) {
      const known = await ownVersion(workspaceId, id);
      if (!known) return notFound('version', 'id');
      const version = { ...known, ...patch, isDefault: known.isDefault || patch.isDefault === true };
      if (version.isDefault && version.deprecatedAt !== null && version.deprecatedAt <= now()) {
        return conflict('The default version cannot be deprecated. Make another one the default first.', 'patch');
      }
      await registry.updateVersion(version);
      return done(version);
    },

    async setPrice(workspaceId, versionId, price) {
      const version = await ownVersion(workspaceId, versionId);
      if (!version) return notFound('version', 'versionId');
      await registry.savePrice(priceOf(versionId, price));
      return done(version);
    },

    async setFallbacks(chain) {
      const known = await registry.findModels(chain.workspaceId, [chain.modelId, ...chain.modelIds]);
      const model = known.find(({ id }) => id === chain.modelId);
      if (!model) return notFound('model', 'modelId');
      for (const [index, id] of chain.modelIds.entries()) {
        const field = ['fallbackModelIds', `${index}`];
        if (!known.some((other) => other.id === id)) return notFound('model', ...field);
        if (id === chain.modelId || chain.modelIds.indexOf(id) < index) {
          return invalid('A model stands in for another one, and once.', ...field);
        }
      }
      await registry.saveFallbacks(chain);
      return done(model);
    },

    async setDefaults(workspaceId, defaults) {
      const needs = [
        ['textModelId', 'TEXT', 'generates no text'],
        ['embeddingModelId', 'EMBEDDINGS', 'makes no embeddings'],
      ] as const;
      for (const [field, capability, problem] of needs) {
        const id = defaults[field];
        if (!id) continue;
        const [model] = await registry.findModels(workspaceId, [id]);
        if (!model) return notFound('model', field);
        if (!model.capabilities.includes(capability)) return invalid(`This model ${problem}.`, field);
      }
      return done(await registry.saveDefaults(workspaceId, defaults));
    },
  };
}

function dimensionsFault(
  capabilities: Model['capabilities'],
  { dimensions }: Pick<NewVersion, 'dimensions'>,
): string | null {
  if (capabilities.includes('EMBEDDINGS') === (dimensions !== null)) return null;
  return dimensions === null ? 'Say how long its vectors are.' : 'Only models that embed have dimensions.';
}
