import {
  type AnalyzePriceSensitivity,
  createAnalyzePriceSensitivity,
} from './pricing-research/analyze-price-sensitivity.js';
import type { Stores } from './stores.js';
import { type CreateStrategy, createCreateStrategy } from './strategies/create-strategy.js';
import { createUpdateStrategy, type UpdateStrategy } from './strategies/update-strategy.js';
import { createRecordUsage, type RecordUsage } from './usage/record-usage.js';

/** What people can do here. */
export interface UseCases {
  readonly recordUsage: RecordUsage;
  readonly analyzePriceSensitivity: AnalyzePriceSensitivity;
  readonly createStrategy: CreateStrategy;
  readonly updateStrategy: UpdateStrategy;
}

export interface UseCaseDeps {
  readonly stores: Stores;
  readonly newId: () => string;
  readonly now: () => Date;
}

export function createUseCases(deps: UseCaseDeps): UseCases {
  const parts = { ...deps, ...deps.stores };
  return {
    recordUsage: createRecordUsage(parts),
    analyzePriceSensitivity: createAnalyzePriceSensitivity(parts),
    createStrategy: createCreateStrategy(parts),
    updateStrategy: createUpdateStrategy(parts),
  };
}
