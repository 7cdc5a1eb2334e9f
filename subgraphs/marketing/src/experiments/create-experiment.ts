import { comparisonCount, type Experiment } from './experiment.js';
import type { ExperimentRepository } from './experiment.repository.js';
import { planSizes } from './plan-sizes.js';

export interface ExperimentDeps {
  readonly experiments: ExperimentRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type NewExperiment = Pick<
  Experiment,
  'workspaceId' | 'name' | 'hypothesis' | 'variants' | 'metrics' | 'plan'
> & {
  readonly idempotencyKey: string | null;
};

export type CreateExperiment = (request: NewExperiment) => Promise<Experiment>;

/** Fixes the plan of an experiment before its first visitor, with the size that it needs. */
export function createCreateExperiment({ experiments, newId, now }: ExperimentDeps): CreateExperiment {
  return ({ idempotencyKey, ...request }) => {
    const id = newId();
    const createdAt = now();
    const weights = request.variants.map(({ weight }) => weight);
    const plannedSizes = planSizes({ ...request.plan, weights, comparisons: comparisonCount(request) });
    const experiment: Experiment = {
      ...request,
      id,
      plannedSizes,
      looks: [],
      endedAt: null,
      conclusion: '',
      version: 1,
      idempotencyKey: idempotencyKey ?? id,
      createdAt,
      updatedAt: createdAt,
    };
    return experiments.insert(experiment, []);
  };
}
