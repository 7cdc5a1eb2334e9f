import { type ChangeResult, changeRecord } from '../records/change-record.js';
import { evaluateExperiment } from './evaluate-experiment.js';
import type { Experiment } from './experiment.js';
import type { ExperimentRepository, ObservationRepository } from './experiment.repository.js';
import type { ExperimentEvaluation } from './experiment-evaluation.js';
import { BEFORE_FIRST_LOOK, takeLook } from './take-look.js';

export interface RunEvaluationDeps {
  readonly experiments: ExperimentRepository;
  readonly observations: ObservationRepository;
  readonly now: () => Date;
}

export interface Evaluated {
  readonly experiment: Experiment;
  readonly evaluation: ExperimentEvaluation;
}

export type RunEvaluationResult =
  | ({ readonly kind: 'evaluated' } & Evaluated)
  | Exclude<ChangeResult<Experiment>, { kind: 'changed' }>;

export type RunEvaluation = (workspaceId: string, experimentId: string) => Promise<RunEvaluationResult>;

/**
 * Evaluates an experiment on all that was recorded. In a group-sequential design this is a look, which is kept because it spends some of
 * the chance of a false finding; until enough has come for the next one, the last one is the answer.
 */
export function createRunEvaluation({ experiments, observations, now }: RunEvaluationDeps): RunEvaluation {
  return async (workspaceId, id) => {
    let evaluation: ExperimentEvaluation | null = null;
    const result = await changeRecord<Experiment>(experiments, { workspaceId, id, version: null }, async (known) => {
      const keys = known.metrics.map(({ key }) => key);
      const totals = await observations.totals(workspaceId, id, keys);
      if (known.plan.design !== 'GROUP_SEQUENTIAL') {
        evaluation = evaluateExperiment(known, totals, null);
        return { kind: 'nothing' };
      }
      const look = takeLook(known, totals, now());
      evaluation =
        look?.evaluation ?? known.looks.at(-1)?.evaluation ?? evaluateExperiment(known, totals, BEFORE_FIRST_LOOK);
      if (!look) return { kind: 'nothing' };
      const record = { ...known, looks: [...known.looks, look], updatedAt: look.takenAt };
      return { kind: 'change', record, events: [] };
    });
    if (result.kind !== 'changed') return result;
    if (!evaluation) throw new Error('An experiment that was found was not evaluated.');
    return { kind: 'evaluated', experiment: result.record, evaluation };
  };
}
