import { modelOf } from '@paissive/mongodb';
import { type Connection, Schema } from 'mongoose';
import { analysisModel } from '../analyses/analysis-model.mongo.js';
import type { VectorBlock, VectorBlockRepository } from './vector-block.repository.js';

interface BlockDocument {
  _id: string;
  workspaceId: string;
  analysisId: string;
  ids: string[];
  names: string[];
  vectors: Buffer;
  createdAt: Date;
}

const blockSchema = new Schema<BlockDocument>(
  {
    _id: { type: String, required: true },
    workspaceId: { type: String, required: true },
    analysisId: { type: String, required: true },
    ids: { type: [String], required: true },
    names: { type: [String], required: true },
    vectors: { type: Buffer, required: true },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, autoIndex: false },
);
blockSchema.index({ workspaceId: 1, createdAt: -1, _id: 1 });
blockSchema.index({ workspaceId: 1, analysisId: 1, _id: 1 });

export function createVectorBlockRepository(connection: Connection): VectorBlockRepository {
  const blocks = modelOf<BlockDocument>(connection, 'opportunity_vectors', blockSchema);
  const analyses = analysisModel(connection);
  return {
    async ofAnalysis(workspaceId, analysisId) {
      return (await blocks.find({ workspaceId, analysisId }).sort({ _id: 1 }).lean()).map(blockOf);
    },
    async *ofWorkspace(workspaceId, limit) {
      const found = blocks.find({ workspaceId }).sort({ createdAt: -1, _id: 1 }).limit(limit).lean();
      for await (const block of found.cursor({ batchSize: 8 })) yield blockOf(block);
    },
    async replace({ workspaceId, analysisId, version }, made, createdAt) {
      const ids = made.map((_, index) => `${analysisId}:${String(index).padStart(3, '0')}`);
      for (const [index, { vectors, ...block }] of made.entries()) {
        const _id = ids[index] ?? '';
        const bytes = Buffer.from(vectors.buffer, vectors.byteOffset, vectors.byteLength);
        const replacement = {
          _id,
          workspaceId,
          analysisId,
          ids: [...block.ids],
          names: [...block.names],
          vectors: bytes,
        };
        await blocks.replaceOne({ _id }, { ...replacement, createdAt }, { upsert: true });
      }
      await blocks.deleteMany({ workspaceId, analysisId, _id: { $nin: ids } });
      await analyses.updateOne({ _id: analysisId, version }, { $unset: { isUnembedded: 1 } });
    },
    async findUnembedded(limit) {
      const found = await analyses.find({ isUnembedded: true }, { workspaceId: 1, version: 1 }).limit(limit).lean();
      return found.map(({ _id, workspaceId, version }) => ({ analysisId: _id, workspaceId, version }));
    },
    async hasUnembedded(workspaceId) {
      return (await analyses.exists({ workspaceId, isUnembedded: true })) !== null;
    },
  };
}

function blockOf({ ids, names, vectors }: Pick<BlockDocument, 'ids' | 'names' | 'vectors'>): VectorBlock {
  // Lean documents hold the driver's Binary instead of a Buffer, at an offset that floats cannot begin at.
  const stored: Uint8Array = vectors instanceof Uint8Array ? vectors : (vectors as { buffer: Uint8Array }).buffer;
  const bytes = new Uint8Array(stored);
  return { ids, names, vectors: new Float32Array(bytes.buffer, 0, bytes.byteLength / 4) };
}
