import type { Stores } from './stores.js';

/** What people can do here. */
export type UseCases = Readonly<Record<never, never>>;

export interface UseCaseDeps {
  readonly stores: Stores;
  readonly newId: () => string;
  readonly now: () => Date;
}

export function createUseCases(_deps: UseCaseDeps): UseCases {
  return {};
}
