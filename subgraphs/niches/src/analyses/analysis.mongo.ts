import { isDuplicateKey } from '@paissive/mongodb';
import type { Connection } from 'mongoose';
import { type Analysis, type AnalysisLease, NO_COUNTS, REVISION_STEP } from './analysis.js';
import type { AnalysisRepository } from './analysis.repository.js';
import { analysisModel, analysisOf } from './analysis-model.mongo.js';

const AFTER = { returnDocument: 'after', lean: true } as const;
const NO_LEASE = { leaseOwner: null, leaseUntil: null } as const;

/** Analyses in MongoDB. Every write of a worker names its fence: one that was overtaken changes nothing. */
export function createAnalysisRepository(connection: Connection): AnalysisRepository {
  const analyses = analysisModel(connection);

  return {
    async findByIds(workspaceId, ids) {
      return (await analyses.find({ workspaceId, _id: { $in: [...ids] } }).lean()).map(analysisOf);
    },
    async list(workspaceId, { after, limit }) {
      const beyond = after && {
        $or: [{ createdAt: { $lt: after.createdAt } }, { createdAt: after.createdAt, _id: { $lt: after.id } }],
      };
      const found = await analyses
        .find({ workspaceId, ...beyond })
        .sort({ createdAt: -1, _id: -1 })
        .limit(limit)
        .lean();
      return found.map(analysisOf);
    },
    async insert({ id, startedAt: _, ...values }) {
      const { workspaceId, idempotencyKey } = values;
      try {
        return analysisOf((await analyses.create({ _id: id, ...values })).toObject());
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const known = await analyses.findOne({ workspaceId, idempotencyKey }).lean();
      if (!known) throw new Error('An analysis with the same idempotency key exists but cannot be found.');
      return analysisOf(known);
    },
    async acquire(id, { owner, now, until }) {
      const isFree = { $or: [{ leaseUntil: null }, { leaseUntil: { $lte: now } }] };
      const taken = await analyses.findOneAndUpdate(
        { _id: id, status: { $in: ['QUEUED', 'RUNNING'] }, ...isFree },
        {
          $set: { status: 'RUNNING', leaseOwner: owner, leaseUntil: until },
          $inc: { attempt: 1, fence: 1, revision: REVISION_STEP },
          $min: { startedAt: now },
        },
        AFTER,
      );
      return taken && analysisOf(taken);
    },
    async report(lease, report, until) {
      const reported = await analyses.findOneAndUpdate(
        heldBy(lease),
        { $set: { ...report, leaseUntil: until } },
        AFTER,
      );
      return reported && { isCancelRequested: reported.isCancelRequested };
    },
    async end(lease, { status, message, now }) {
      const ended = await analyses.findOneAndUpdate(
        heldBy(lease),
        { $set: { status, message, finishedAt: now, ...NO_LEASE }, $inc: { revision: REVISION_STEP } },
        AFTER,
      );
      return ended && analysisOf(ended);
    },
    async release(lease, { message, attempt }) {
      await analyses.updateOne(heldBy(lease), {
        $set: { status: 'QUEUED', message, attempt, ...NO_LEASE },
        $inc: { revision: REVISION_STEP },
      });
    },
    async requestCancel(workspaceId, id, now) {
      const isIdle = [
        { status: 'QUEUED' as const },
        { status: 'RUNNING' as const, leaseUntil: { $lte: now } },
        { status: 'RUNNING' as const, leaseUntil: null },
      ];
      const ended = await analyses.findOneAndUpdate(
        { _id: id, workspaceId, $or: isIdle },
        {
          // The fence moves on so that a worker that is only late cannot bring it back.
          $set: { status: 'CANCELLED', message: 'Cancelled.', finishedAt: now, ...NO_LEASE },
          $inc: { revision: REVISION_STEP, fence: 1 },
        },
        AFTER,
      );
      if (ended) return analysisOf(ended);
      const asked = await analyses.findOneAndUpdate(
        { _id: id, workspaceId, status: 'RUNNING' },
        { $set: { isCancelRequested: true } },
        AFTER,
      );
      return asked && analysisOf(asked);
    },
    async reopen(workspaceId, id) {
      const reopened = await analyses.findOneAndUpdate(
        { _id: id, workspaceId, status: { $in: ['FAILED', 'CANCELLED'] } },
        {
          $set: {
            status: 'QUEUED',
            message: 'Waiting to go on.',
            attempt: 0,
            isCancelRequested: false,
            finishedAt: null,
            ...NO_LEASE,
          },
          $inc: { revision: REVISION_STEP },
        },
        AFTER,
      );
      return reopened && analysisOf(reopened);
    },
    async queueRefresh({ id, workspaceId, revision, version }, refresh, refreshKey) {
      const queued = await analyses.findOneAndUpdate(
        { _id: id, workspaceId, revision, status: { $in: ['COMPLETED', 'FAILED', 'CANCELLED'] } },
        {
          $set: {
            status: 'QUEUED',
            stage: 'QUEUED',
            percent: 0,
            counts: NO_COUNTS,
            message: 'Waiting to start.',
            version,
            refresh,
            refreshKey,
            attempt: 0,
            isCancelRequested: false,
            finishedAt: null,
            ...NO_LEASE,
          },
          // As with a new analysis, the first lease sets it.
          $unset: { startedAt: 1 },
          $inc: { revision: REVISION_STEP },
        },
        AFTER,
      );
      return queued && analysisOf(queued);
    },
    async findUnfinished(limit): Promise<Analysis[]> {
      const found = await analyses
        .find({ status: { $in: ['QUEUED', 'RUNNING'] } })
        .sort({ createdAt: 1 })
        .limit(limit)
        .lean();
      return found.map(analysisOf);
    },
  };
}

/** Only while the lease is held; `CANCELLED` and the like are out of a worker's reach. */
export function heldBy({ analysisId, owner, fence }: AnalysisLease) {
  return { _id: analysisId, leaseOwner: owner, fence, status: 'RUNNING' as const };
}
