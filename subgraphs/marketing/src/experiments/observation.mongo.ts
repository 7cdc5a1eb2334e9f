import { inTransaction, isDuplicateKey, modelOf } from '@paissive/mongodb';
import { type ClientSession, type Connection, Schema } from 'mongoose';
import type { Observation, ObservationRepository } from './experiment.repository.js';

type ObservationDocument = Observation & { _id: string };
type Sums = { _id: string; exposures: number } & Record<string, number>;

const text = { type: String, required: true } as const;

const observationSchema = new Schema<ObservationDocument>(
  {
    _id: text,
    workspaceId: text,
    experimentId: text,
    key: text,
    variantKey: text,
    exposures: { type: Number, required: true },
    conversions: { type: Schema.Types.Mixed, required: true },
    recordedAt: { type: Date, required: true },
  },
  { versionKey: false, autoIndex: false, minimize: false },
);
observationSchema.index({ workspaceId: 1, experimentId: 1, variantKey: 1 });

/** The id is made of what names an observation, so that it is there once whoever tells it. */
export function createObservationRepository(connection: Connection): ObservationRepository {
  const observations = modelOf<ObservationDocument>(connection, 'experiment_observations', observationSchema);

  async function insertIn(
    session: ClientSession,
    given: readonly Observation[],
    accept: (known: readonly Observation[]) => boolean,
  ): Promise<number | null> {
    const workspaceId = given[0]?.workspaceId ?? '';
    const documents = given.map((one) => ({ _id: idOf(one), ...one }));
    const ids = documents.map(({ _id }) => _id);
    const known = await observations.find({ workspaceId, _id: { $in: ids } }, null, { session }).lean();
    if (!accept(known.map(observationOf))) return null;
    const there = new Set(known.map(({ _id }) => _id));
    const fresh = documents.filter(({ _id }) => !there.has(_id));
    await observations.insertMany(fresh, { session });
    return fresh.length;
  }

  return {
    async insertNew(given, accept) {
      const insert = () => inTransaction(connection, (session) => insertIn(session, given, accept));
      try {
        return await insert();
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        // Somebody stored one of the keys after we had looked; now it is there to be seen.
        return await insert();
      }
    },
    count: (workspaceId, experimentId) => observations.countDocuments({ workspaceId, experimentId }),
    async totals(workspaceId, experimentId, metricKeys) {
      const sums = Object.fromEntries(
        metricKeys.map((key, index) => [`metric${index}`, { $sum: `$conversions.${key}` }]),
      );
      const found = await observations.aggregate<Sums>([
        { $match: { workspaceId, experimentId } },
        { $group: { _id: '$variantKey', exposures: { $sum: '$exposures' }, ...sums } },
      ]);
      return found.map((row) => ({
        variantKey: row._id,
        exposures: row.exposures,
        conversions: Object.fromEntries(metricKeys.map((key, index) => [key, row[`metric${index}`] ?? 0])),
      }));
    },
  };
}

function idOf({ experimentId, key }: Pick<Observation, 'experimentId' | 'key'>): string {
  return JSON.stringify([experimentId, key]);
}

function observationOf({ _id, ...observation }: ObservationDocument): Observation {
  return observation;
}
