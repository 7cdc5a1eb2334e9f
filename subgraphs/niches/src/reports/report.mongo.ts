import { isDuplicateKey, modelOf, NEWEST_FIRST, newestFirstAfter } from '@paissive/mongodb';
import { type Connection, Schema } from 'mongoose';
import { bytesOf, packRows, unpackRows } from '../row-chunks/pack-rows.js';
import type { Report } from './report.js';
import type { ReportRepository, WantedReports } from './report.repository.js';
import type { ReportSnapshot } from './report-snapshot.js';

type ReportDocument = Omit<Report, 'id'> & { _id: string; snapshot: Buffer };

const text = { type: String, required: true } as const;
const optionalDate = { type: Date, default: null } as const;

const reportSchema = new Schema<ReportDocument>(
  {
    _id: text,
    workspaceId: text,
    title: text,
    sections: [String],
    opportunityIds: [String],
    analysisId: { type: String, default: null },
    sizeBytes: { type: Number, required: true },
    idempotencyKey: text,
    createdAt: { type: Date, required: true },
    deletedAt: optionalDate,
    snapshot: { type: Buffer, required: true },
  },
  { versionKey: false, autoIndex: false },
);
reportSchema.index({ workspaceId: 1, idempotencyKey: 1 }, { unique: true });
reportSchema.index({ workspaceId: 1, createdAt: -1, _id: -1 });
reportSchema.index({ workspaceId: 1, opportunityIds: 1, createdAt: -1, _id: -1 });
reportSchema.index({ deletedAt: 1 });

const NO_SNAPSHOT = { snapshot: 0 } as const;
const PURGED_AT_ONCE = 1_000;

export function createReportRepository(connection: Connection): ReportRepository {
  const reports = modelOf<ReportDocument>(connection, 'reports', reportSchema);

  async function findByIdempotencyKey(workspaceId: string, idempotencyKey: string) {
    const found = await reports.findOne({ workspaceId, idempotencyKey }, NO_SNAPSHOT).lean();
    return found && reportOf(found);
  }

  return {
    findByIdempotencyKey,
    async insert(report, snapshot) {
      const { id, sections, opportunityIds, ...values } = report;
      const packed = Buffer.from(await packRows([snapshot]));
      try {
        const lists = { sections: [...sections], opportunityIds: [...opportunityIds] };
        await reports.create({ _id: id, ...values, ...lists, snapshot: packed });
        return report;
      } catch (error) {
        const known = isDuplicateKey(error) && (await findByIdempotencyKey(report.workspaceId, report.idempotencyKey));
        if (known) return known;
        throw error;
      }
    },
    async findByIds(workspaceId, ids) {
      const wanted = { workspaceId, _id: { $in: [...ids] }, deletedAt: null };
      return (await reports.find(wanted, NO_SNAPSHOT).lean()).map(reportOf);
    },
    async snapshotOf(workspaceId, id) {
      const found = await reports.findOne({ workspaceId, _id: id, deletedAt: null }, { snapshot: 1 }).lean();
      if (!found) return null;
      const [snapshot] = await unpackRows<ReportSnapshot>(bytesOf(found.snapshot));
      return snapshot ?? null;
    },
    async list(wanted, { after, limit }) {
      const beyond = { ...matching(wanted), ...newestFirstAfter(after) };
      return (await reports.find(beyond, NO_SNAPSHOT).sort(NEWEST_FIRST).limit(limit).lean()).map(reportOf);
    },
    count: (wanted) => reports.countDocuments(matching(wanted)),
    async delete(workspaceId, id, at) {
      const there = { workspaceId, _id: id, deletedAt: null };
      const options = { returnDocument: 'after', projection: NO_SNAPSHOT } as const;
      const deleted = await reports.findOneAndUpdate(there, { $set: { deletedAt: at } }, options).lean();
      return deleted && reportOf(deleted);
    },
    async restore(workspaceId, id) {
      const gone = { workspaceId, _id: id, deletedAt: { $ne: null } };
      const options = { returnDocument: 'after', projection: NO_SNAPSHOT } as const;
      const restored = await reports.findOneAndUpdate(gone, { $set: { deletedAt: null } }, options).lean();
      return restored && reportOf(restored);
    },
    async deleteForGood(before) {
      const old = await reports
        .find({ deletedAt: { $ne: null, $lt: before } }, { _id: 1 })
        .limit(PURGED_AT_ONCE)
        .lean();
      const ids = old.map(({ _id }) => _id);
      if (ids.length > 0) await reports.deleteMany({ _id: { $in: ids }, deletedAt: { $ne: null, $lt: before } });
      return ids;
    },
  };
}

function matching({ workspaceId, opportunityId }: WantedReports) {
  return { workspaceId, deletedAt: null, ...(opportunityId != null && { opportunityIds: opportunityId }) };
}

function reportOf({ _id, ...values }: Omit<ReportDocument, 'snapshot'>): Report {
  return { id: _id, ...values };
}
