import { createManageModels, type ManageModels } from './registry/manage-models.js';
import { createManageProviders, type ManageProviders } from './registry/manage-providers.js';
import type { Envelope } from './secrets/envelope.js';
import type { Stores } from './stores.js';

/** What people can do here. */
export interface UseCases {
  readonly providers: ManageProviders;
  readonly models: ManageModels;
}

export interface UseCaseDeps {
  readonly stores: Stores;
  readonly envelope: Envelope;
  readonly newId: () => string;
  readonly now: () => Date;
}

export function createUseCases(deps: UseCaseDeps): UseCases {
  const parts = { ...deps, ...deps.stores };
  return {
    providers: createManageProviders(parts),
    models: createManageModels(parts),
  };
}
