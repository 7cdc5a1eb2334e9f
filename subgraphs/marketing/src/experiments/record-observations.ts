import type { Fault } from '../records/fault.js';
import type { Experiment } from './experiment.js';
import type { ExperimentRepository, Observation, ObservationRepository } from './experiment.repository.js';

export type NewObservation = Pick<Observation, 'key' | 'variantKey' | 'exposures' | 'conversions'>;

export type RecordObservationsResult =
  | { readonly kind: 'recorded'; readonly recordedCount: number; readonly duplicateCount: number }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  /** A key stands for something else already; nothing of the list was counted. */
  | { readonly kind: 'key_taken'; readonly index: number }
  | { readonly kind: 'too_many'; readonly limit: number };

export type RecordObservations = (request: {
  readonly workspaceId: string;
  readonly experimentId: string;
  readonly observations: readonly NewObservation[];
}) => Promise<RecordObservationsResult>;

export interface RecordObservationsDeps {
  readonly experiments: ExperimentRepository;
  readonly observations: ObservationRepository;
  readonly now: () => Date;
}

/** An experiment of a year, told four times an hour for two variants. */
const MAX_OBSERVATIONS = 100_000;

/** Counts observations, each key once: what comes again under its key changes nothing. */
export function createRecordObservations(deps: RecordObservationsDeps): RecordObservations {
  const { experiments, observations, now } = deps;
  return async ({ workspaceId, experimentId, observations: given }) => {
    const [experiment] = await experiments.findByIds(workspaceId, [experimentId]);
    if (!experiment) return { kind: 'not_found' };
    if (experiment.endedAt) return { kind: 'ended' };
    const faults = given.flatMap((one, index) => observationFaults(experiment, one, index));
    if (faults.length > 0) return { kind: 'faulty', faults };
    if ((await observations.count(workspaceId, experimentId)) + given.length > MAX_OBSERVATIONS) {
      return { kind: 'too_many', limit: MAX_OBSERVATIONS };
    }
    let taken = firstTaken(given, []);
    if (taken !== null) return { kind: 'key_taken', index: taken };
    const recordedAt = now();
    const byKey = new Map(given.map((one) => [one.key, { ...one, workspaceId, experimentId, recordedAt }]));
    const inserted = await observations.insertNew([...byKey.values()], (known) => {
      taken = firstTaken(given, known);
      return taken === null;
    });
    if (inserted === null) return { kind: 'key_taken', index: taken ?? 0 };
    return { kind: 'recorded', recordedCount: inserted, duplicateCount: given.length - inserted };
  };
}

function observationFaults(
  { variants, metrics }: Experiment,
  { variantKey, exposures, conversions }: NewObservation,
  index: number,
): Fault[] {
  const at = (...path: string[]) => ['observations', `${index}`, ...path];
  const faults: Fault[] = [];
  if (!variants.some(({ key }) => key === variantKey)) {
    faults.push({ path: at('variantKey'), message: `The experiment has no variant "${variantKey}".` });
  }
  for (const [key, count] of Object.entries(conversions)) {
    if (!metrics.some((metric) => metric.key === key)) {
      faults.push({ path: at('conversions'), message: `The experiment has no metric "${key}".` });
    } else if (count > exposures) {
      faults.push({ path: at('conversions'), message: `${count} of ${exposures} visitors cannot have converted.` });
    }
  }
  return faults;
}

/** The first of the list whose key stands for something else, earlier in the list or in the store. */
function firstTaken(given: readonly NewObservation[], stored: readonly NewObservation[]): number | null {
  const known = new Map(stored.map((one) => [one.key, contentOf(one)]));
  for (const [index, one] of given.entries()) {
    const content = contentOf(one);
    const before = known.get(one.key);
    if (before !== undefined && before !== content) return index;
    known.set(one.key, content);
  }
  return null;
}

function contentOf({ variantKey, exposures, conversions }: NewObservation): string {
  const sorted = Object.entries(conversions).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([variantKey, exposures, sorted]);
}
