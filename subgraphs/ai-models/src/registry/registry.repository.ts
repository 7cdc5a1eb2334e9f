import type { EventEnvelope } from '@paissive/events';
import type { SealedSecret } from '../secrets/envelope.js';
import type { FallbackCause, FallbackChain, Model, ModelPrice, ModelVersion } from './model.js';
import type { Provider, ProviderHealth } from './provider.js';

/** Where to go on in a list by age. */
export interface ListQuery {
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly limit: number;
}

/** What a workspace uses where a request names no model. */
export interface DefaultModels {
  readonly textModelId: string | null;
  readonly embeddingModelId: string | null;
}

export type Stored = 'stored' | 'name_taken';

/** Providers, models and their prices. What belongs to no workspace can be read by all and written by none. */
export interface RegistryRepository {
  insertProvider(provider: Provider, events: readonly EventEnvelope<unknown>[]): Promise<Stored>;
  /** Replaces what can change; false when it is not this workspace's. */
  updateProvider(provider: Provider): Promise<Stored | 'not_found'>;
  deleteProvider(workspaceId: string, id: string): Promise<boolean>;
  findProviders(workspaceId: string, ids: readonly string[]): Promise<Provider[]>;
  listProviders(workspaceId: string, query: ListQuery): Promise<Provider[]>;
  saveHealth(id: string, health: ProviderHealth): Promise<void>;
  /** Those of all workspaces that were not looked at since, the longest ago first. */
  findUnchecked(before: Date, limit: number): Promise<Provider[]>;
  /** Those whose keys another master key wraps. */
  findKeysNotUnder(masterKeyId: string, limit: number): Promise<Provider[]>;
  /** False when the key was changed in between. */
  replaceKey(id: string, before: SealedSecret, after: SealedSecret): Promise<boolean>;

  insertModel(model: Model, version: ModelVersion, price: ModelPrice): Promise<Stored>;
  findModels(workspaceId: string, ids: readonly string[]): Promise<Model[]>;
  listModels(workspaceId: string, query: ListQuery & { readonly providerId: string | null }): Promise<Model[]>;
  deleteModel(workspaceId: string, id: string): Promise<boolean>;

  /** A version that is to be the default takes that from the one before, in one transaction. */
  insertVersion(version: ModelVersion, price: ModelPrice): Promise<Stored>;
  updateVersion(version: ModelVersion): Promise<void>;
  findVersions(workspaceId: string, ids: readonly string[]): Promise<ModelVersion[]>;
  versionsOf(workspaceId: string, modelIds: readonly string[]): Promise<ModelVersion[]>;
  /** Replaces the one from the same moment. */
  savePrice(price: ModelPrice): Promise<void>;
  /** The ones that hold or will hold first of all: at most 100 a version, the latest first. */
  pricesOf(versionIds: readonly string[]): Promise<ModelPrice[]>;

  saveFallbacks(chain: FallbackChain): Promise<void>;
  fallbacksOf(
    workspaceId: string,
    modelIds: readonly string[],
    causes?: readonly FallbackCause[],
  ): Promise<FallbackChain[]>;
  saveDefaults(workspaceId: string, defaults: Partial<DefaultModels>): Promise<DefaultModels>;
  defaultsOf(workspaceId: string): Promise<DefaultModels>;
}
