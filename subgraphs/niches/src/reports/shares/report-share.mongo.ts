import { modelOf, NEWEST_FIRST } from '@paissive/mongodb';
import { type Connection, Schema } from 'mongoose';
import type { ReportShare } from './report-share.js';
import type { ReportShareRepository } from './report-share.repository.js';

type ShareDocument = Omit<ReportShare, 'id'> & { _id: string };

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;
const optionalDate = { type: Date, default: null } as const;

const shareSchema = new Schema<ShareDocument>(
  {
    _id: text,
    workspaceId: text,
    reportId: text,
    tokenHash: text,
    createdAt: date,
    expiresAt: date,
    revokedAt: optionalDate,
    viewCount: { type: Number, required: true },
    lastViewedAt: optionalDate,
  },
  { versionKey: false, autoIndex: false },
);
shareSchema.index({ tokenHash: 1 }, { unique: true });
shareSchema.index({ workspaceId: 1, reportId: 1, createdAt: -1, _id: -1 });
shareSchema.index({ expiresAt: 1 });
shareSchema.index({ revokedAt: 1 });

/** Closed links are deleted after a month, so that a report never has many. */
const LISTED_AT_MOST = 2_000;

export function createReportShareRepository(connection: Connection): ReportShareRepository {
  const shares = modelOf<ShareDocument>(connection, 'report_shares', shareSchema);
  const open = (now: Date) => ({ revokedAt: null, expiresAt: { $gt: now } });

  return {
    async insert({ id, ...values }) {
      await shares.create({ _id: id, ...values });
    },
    async listOf(workspaceId, reportIds) {
      const wanted = { workspaceId, reportId: { $in: [...reportIds] } };
      return (await shares.find(wanted).sort(NEWEST_FIRST).limit(LISTED_AT_MOST).lean()).map(shareOf);
    },
    countOpen: (workspaceId, reportId, now) => shares.countDocuments({ workspaceId, reportId, ...open(now) }),
    async findOpen(tokenHash, now) {
      const found = await shares.findOne({ tokenHash, ...open(now) }).lean();
      return found && shareOf(found);
    },
    async countView(id, now) {
      await shares.updateOne({ _id: id }, { $inc: { viewCount: 1 }, $set: { lastViewedAt: now } });
    },
    async revoke(workspaceId, id, now) {
      await shares.updateOne({ workspaceId, _id: id, revokedAt: null }, { $set: { revokedAt: now } });
      const found = await shares.findOne({ workspaceId, _id: id }).lean();
      return found && shareOf(found);
    },
    async deleteOf(reportIds) {
      await shares.deleteMany({ reportId: { $in: [...reportIds] } });
    },
    async deleteClosed(before) {
      const closed = { $or: [{ expiresAt: { $lt: before } }, { revokedAt: { $ne: null, $lt: before } }] };
      return (await shares.deleteMany(closed)).deletedCount;
    },
  };
}

function shareOf({ _id, ...values }: ShareDocument): ReportShare {
  return { id: _id, ...values };
}
