import { marketingEvent } from '../events/marketing-events.js';
import { type ChangeResult, changeRecord, type RecordChoice } from '../records/change-record.js';
import type { ExperimentDeps } from './create-experiment.js';
import type { Experiment } from './experiment.js';

export type EndExperiment = (choice: RecordChoice, conclusion: string) => Promise<ChangeResult<Experiment>>;

/** Ends an experiment for good: nothing is counted any more, its figures stay. Ended already, it keeps its first conclusion. */
export function createEndExperiment({ experiments, newId, now }: ExperimentDeps): EndExperiment {
  return (choice, conclusion) =>
    changeRecord<Experiment>(experiments, choice, (known) => {
      if (known.endedAt) {
        if (known.conclusion === conclusion) return { kind: 'nothing' };
        return { kind: 'impossible', reason: 'The experiment has ended already.' };
      }
      const endedAt = now();
      const record: Experiment = { ...known, endedAt, conclusion, updatedAt: endedAt };
      const about = { subject: known.id, workspaceId: known.workspaceId, id: newId(), time: endedAt };
      const data = { experimentId: known.id, name: known.name, conclusion };
      return { kind: 'change', record, events: [marketingEvent('marketing.experiment.ended', about, data)] };
    });
}
