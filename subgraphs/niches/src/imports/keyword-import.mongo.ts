import { isDuplicateKey, modelOf } from '@paissive/mongodb';
import { type Connection, Schema } from 'mongoose';
import type { KeywordImport } from './keyword-import.js';
import type { KeywordImportRepository } from './keyword-import.repository.js';

type ImportDocument = Omit<KeywordImport, 'id'> & { _id: string };
interface DraftDocument {
  _id: string;
  startedAt: Date;
}

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const optionalText = { type: String, default: null } as const;

const importSchema = new Schema<ImportDocument>(
  {
    _id: text,
    workspaceId: text,
    contentHash: text,
    name: text,
    fileName: optionalText,
    format: text,
    recognition: text,
    sizeBytes: number,
    rowCount: number,
    acceptedCount: number,
    rejectedCount: number,
    skippedCount: number,
    notices: [String],
    columns: { type: [Schema.Types.Mixed], required: true },
    firstMonth: optionalText,
    lastMonth: optionalText,
    currency: optionalText,
    preview: { type: [Schema.Types.Mixed], required: true },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, autoIndex: false, minimize: false },
);
importSchema.index({ workspaceId: 1, contentHash: 1 }, { unique: true });
importSchema.index({ workspaceId: 1, createdAt: -1, _id: -1 });

const draftSchema = new Schema<DraftDocument>(
  { _id: text, startedAt: { type: Date, required: true } },
  { versionKey: false, autoIndex: false },
);

/** Imports in MongoDB, and a note of each that is being written. */
export function createKeywordImportRepository(connection: Connection): KeywordImportRepository {
  const imports = modelOf<ImportDocument>(connection, 'imports', importSchema);
  const drafts = modelOf<DraftDocument>(connection, 'import_drafts', draftSchema);

  return {
    async findByIds(workspaceId, ids) {
      return (await imports.find({ workspaceId, _id: { $in: [...ids] } }).lean()).map(importOf);
    },
    async findByContent(workspaceId, contentHash) {
      const found = await imports.findOne({ workspaceId, contentHash }).lean();
      return found && importOf(found);
    },
    async list(workspaceId, { after, limit }) {
      const beyond = after && {
        $or: [{ createdAt: { $lt: after.createdAt } }, { createdAt: after.createdAt, _id: { $lt: after.id } }],
      };
      const found = await imports
        .find({ workspaceId, ...beyond })
        .sort({ createdAt: -1, _id: -1 })
        .limit(limit)
        .lean();
      return found.map(importOf);
    },
    async begin({ id, startedAt }) {
      await drafts.create({ _id: id, startedAt });
    },
    async finish({ id, ...values }) {
      try {
        await imports.create({ _id: id, ...values });
      } catch (error) {
        if (isDuplicateKey(error)) return 'duplicate';
        throw error;
      }
      await drafts.deleteOne({ _id: id });
      return 'stored';
    },
    async findAbandoned(before) {
      const old = (
        await drafts
          .find({ startedAt: { $lt: before } })
          .limit(1_000)
          .lean()
      ).map(({ _id }) => _id);
      const finished = new Set((await imports.find({ _id: { $in: old } }, { _id: 1 }).lean()).map(({ _id }) => _id));
      // Finished, but the process died before it could take its note back.
      await drafts.deleteMany({ _id: { $in: [...finished] } });
      return old.filter((id) => !finished.has(id));
    },
    async discard(id) {
      await drafts.deleteOne({ _id: id });
    },
  };
}

function importOf({ _id, ...values }: ImportDocument): KeywordImport {
  return { id: _id, ...values };
}
