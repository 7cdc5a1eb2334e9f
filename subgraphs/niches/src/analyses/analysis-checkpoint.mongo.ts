import { modelOf } from '@paissive/mongodb';
import { type Connection, Schema } from 'mongoose';
import type { AnalysisCheckpointRepository } from './analysis-checkpoint.repository.js';

interface CheckpointDocument {
  _id: string;
  analysisId: string;
  data: Buffer;
  savedAt: Date;
}

const checkpointSchema = new Schema<CheckpointDocument>(
  {
    _id: { type: String, required: true },
    analysisId: { type: String, required: true },
    data: { type: Buffer, required: true },
    savedAt: { type: Date, required: true },
  },
  { versionKey: false, autoIndex: false },
);
checkpointSchema.index({ analysisId: 1 });
checkpointSchema.index({ savedAt: 1 });

export function createAnalysisCheckpointRepository(
  connection: Connection,
  now: () => Date,
): AnalysisCheckpointRepository {
  const name = 'analysis_checkpoints';
  const checkpoints = modelOf<CheckpointDocument>(connection, name, checkpointSchema);
  return {
    async load(analysisId, stage) {
      const found = await checkpoints.findById(`${analysisId}:${stage}`);
      return found && new Uint8Array(found.data);
    },
    async save(analysisId, stage, data) {
      const _id = `${analysisId}:${stage}`;
      const checkpoint = { _id, analysisId, data: Buffer.from(data), savedAt: now() };
      await checkpoints.replaceOne({ _id }, checkpoint, { upsert: true });
    },
    async deleteOf(analysisId) {
      await checkpoints.deleteMany({ analysisId });
    },
    async deleteSaved(until) {
      const { deletedCount } = await checkpoints.deleteMany({ savedAt: { $lte: until } });
      return deletedCount;
    },
  };
}
