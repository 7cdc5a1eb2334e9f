import { type Connection, Schema } from 'mongoose';
import { createVersionedRecords } from '../records/versioned-records.mongo.js';
import type { Experiment } from './experiment.js';
import type { ExperimentFilter, ExperimentRepository } from './experiment.repository.js';

const text = { type: String, required: true } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as const;

export function createExperimentRepository(connection: Connection): ExperimentRepository {
  return createVersionedRecords<Experiment, ExperimentFilter>(connection, {
    collection: 'experiments',
    fields: {
      name: text,
      hypothesis: { type: String, default: '' },
      variants: mixed,
      metrics: mixed,
      plan: mixed,
      plannedSizes: [Number],
      looks: mixed,
      endedAt: { type: Date, default: null },
      conclusion: { type: String, default: '' },
    },
    condition: () => ({}),
  });
}
