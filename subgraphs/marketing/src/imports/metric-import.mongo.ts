import { isDuplicateKey, modelOf, NEWEST_FIRST, newestFirstAfter } from '@paissive/mongodb';
import { type Connection, Schema } from 'mongoose';
import type { MetricImport } from './metric-import.js';
import type { MetricImportRepository } from './metric-import.repository.js';

type ImportDocument = Omit<MetricImport, 'id'> & { _id: string };

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const number = { type: Number, required: true } as const;

const importSchema = new Schema<ImportDocument>(
  {
    _id: text,
    workspaceId: text,
    contentHash: text,
    fileName: maybeText,
    format: text,
    rowCount: number,
    acceptedCount: number,
    rejectedCount: number,
    duplicateCount: number,
    skippedCount: number,
    inserted: number,
    replaced: number,
    firstDay: maybeText,
    lastDay: maybeText,
    currency: maybeText,
    notices: [String],
    rejections: { type: [Schema.Types.Mixed], required: true },
    terms: { type: [Schema.Types.Mixed], required: true },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, autoIndex: false, minimize: false },
);
importSchema.index({ workspaceId: 1, contentHash: 1 }, { unique: true });
importSchema.index({ workspaceId: 1, createdAt: -1, _id: -1 });

export function createMetricImportRepository(connection: Connection): MetricImportRepository {
  const imports = modelOf<ImportDocument>(connection, 'metric_imports', importSchema);
  const findByContent = async (workspaceId: string, contentHash: string) => {
    const found = await imports.findOne({ workspaceId, contentHash }).lean();
    return found && importOf(found);
  };
  return {
    async insert(metricImport) {
      const { id, ...values } = metricImport;
      try {
        await imports.create({ _id: id, ...values });
        return metricImport;
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        const known = await findByContent(metricImport.workspaceId, metricImport.contentHash);
        if (!known) throw error;
        return known;
      }
    },
    findByContent,
    async findByIds(workspaceId, ids) {
      return (await imports.find({ workspaceId, _id: { $in: [...ids] } }).lean()).map(importOf);
    },
    async list(workspaceId, { after, limit }) {
      const conditions = { $and: [{ workspaceId }, newestFirstAfter(after)] };
      return (await imports.find(conditions).sort(NEWEST_FIRST).limit(limit).lean()).map(importOf);
    },
  };
}

function importOf({ _id, ...values }: ImportDocument): MetricImport {
  return { id: _id, ...values };
}
