import { type CreateCampaign, createCreateCampaign } from './campaigns/create-campaign.js';
import { createRecordMetrics, type RecordMetrics } from './campaigns/record-metrics.js';
import {
  createMoveCampaign,
  createUpdateCampaign,
  type MoveCampaign,
  type UpdateCampaign,
} from './campaigns/update-campaign.js';
import { type CreateExperiment, createCreateExperiment } from './experiments/create-experiment.js';
import { createRecordObservations, type RecordObservations } from './experiments/record-observations.js';
import { createRunEvaluation, type RunEvaluation } from './experiments/run-evaluation.js';
import { createImportMetrics, type ImportMetrics } from './imports/import-metrics.js';
import type { Stores } from './stores.js';
import { type CreateStrategy, createCreateStrategy } from './strategies/create-strategy.js';
import {
  type ArchiveStrategy,
  createArchiveStrategy,
  createUpdateStrategy,
  type UpdateStrategy,
} from './strategies/update-strategy.js';

/** What people can do here. */
export interface UseCases {
  readonly createStrategy: CreateStrategy;
  readonly updateStrategy: UpdateStrategy;
  readonly archiveStrategy: ArchiveStrategy;
  readonly createCampaign: CreateCampaign;
  readonly updateCampaign: UpdateCampaign;
  readonly moveCampaign: MoveCampaign;
  readonly recordMetrics: RecordMetrics;
  readonly createExperiment: CreateExperiment;
  readonly recordObservations: RecordObservations;
  readonly evaluateExperiment: RunEvaluation;
  readonly importMetrics: ImportMetrics;
}

export interface UseCaseDeps {
  readonly stores: Stores;
  readonly newId: () => string;
  readonly now: () => Date;
}

export function createUseCases(deps: UseCaseDeps): UseCases {
  const parts = { ...deps, ...deps.stores };
  return {
    createStrategy: createCreateStrategy(parts),
    updateStrategy: createUpdateStrategy(parts),
    archiveStrategy: createArchiveStrategy(parts),
    createCampaign: createCreateCampaign(parts),
    updateCampaign: createUpdateCampaign(parts),
    moveCampaign: createMoveCampaign(parts),
    recordMetrics: createRecordMetrics(parts),
    createExperiment: createCreateExperiment(parts),
    recordObservations: createRecordObservations(parts),
    evaluateExperiment: createRunEvaluation(parts),
    importMetrics: createImportMetrics(parts),
  };
}
