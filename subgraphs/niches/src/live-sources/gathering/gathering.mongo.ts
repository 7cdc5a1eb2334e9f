import { inTransaction, isDuplicateKey, modelOf } from '@paissive/mongodb';
import { type Connection, type Model, Schema } from 'mongoose';
import { type Gathering, type GatheringLease, MAX_REQUEST_KEYS, type SourceFindings } from './gathering.js';
import type { GatheringRepository, GatheringRequest } from './gathering.repository.js';

type GatheringDocument = Omit<Gathering, 'id'> & { _id: string };
type FindingsDocument = SourceFindings & { _id: string };

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const date = { type: Date, required: true } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as const;

const gatheringSchema = new Schema<GatheringDocument>(
  {
    _id: text,
    workspaceId: text,
    terms: { type: [String], required: true },
    language: text,
    status: text,
    steps: mixed,
    message: text,
    revision: number,
    requestKeys: { type: [String], required: true },
    attempt: number,
    fence: number,
    leaseOwner: { type: String, default: null },
    leaseUntil: { type: Date, default: null },
    isCancelRequested: { type: Boolean, required: true },
    queuedAt: date,
    finishedAt: { type: Date, default: null },
  },
  { versionKey: false, autoIndex: false, minimize: false },
);
gatheringSchema.index({ workspaceId: 1, queuedAt: -1 });
gatheringSchema.index({ status: 1, queuedAt: 1 });

const findingsSchema = new Schema<FindingsDocument>(
  { _id: text, workspaceId: text, opportunityId: text, source: text, signals: mixed, fetchedAt: date },
  { versionKey: false, autoIndex: false, minimize: false },
);
findingsSchema.index({ workspaceId: 1, opportunityId: 1 });

function gatheringModel(connection: Connection): Model<GatheringDocument> {
  return modelOf<GatheringDocument>(connection, 'signal_gatherings', gatheringSchema);
}

function findingsModel(connection: Connection): Model<FindingsDocument> {
  return modelOf<FindingsDocument>(connection, 'source_findings', findingsSchema);
}

const AFTER = { returnDocument: 'after', lean: true } as const;
const NO_LEASE = { leaseOwner: null, leaseUntil: null } as const;
const UNFINISHED = ['QUEUED', 'RUNNING'] as const;

/** Gatherings in MongoDB. Every write of a worker names its fence: one that was overtaken changes nothing. */
export function createGatheringRepository(connection: Connection): GatheringRepository {
  const gatherings = gatheringModel(connection);
  const findings = findingsModel(connection);

  return {
    async findByIds(workspaceId, ids) {
      return (await gatherings.find({ workspaceId, _id: { $in: [...ids] } }).lean()).map(gatheringOf);
    },
    async findingsOf(workspaceId, opportunityIds) {
      const found = await findings.find({ workspaceId, opportunityId: { $in: [...opportunityIds] } }).lean();
      return found.map(({ _id, ...values }) => values);
    },
    async countOf(workspaceId, since) {
      const unfinished = await gatherings.countDocuments({ workspaceId, status: { $in: [...UNFINISHED] } });
      return { unfinished, recent: await gatherings.countDocuments({ workspaceId, queuedAt: { $gte: since } }) };
    },
    async queue(request) {
      const { id, workspaceId } = request;
      const [known] = await gatherings.find({ _id: id, workspaceId }).lean();
      if (!known) return insert(request);
      if ((UNFINISHED as readonly string[]).includes(known.status)) return null;
      // Of two who queue it again at the same moment one comes too late.
      const queued = await gatherings.findOneAndUpdate(
        { _id: id, workspaceId, revision: known.revision },
        { $set: queuedValues(request, known.requestKeys), $inc: { revision: 1 } },
        AFTER,
      );
      return queued && gatheringOf(queued);
    },
    async acquire(id, { owner, now, until }) {
      const isFree = { $or: [{ leaseUntil: null }, { leaseUntil: { $lte: now } }] };
      const taken = await gatherings.findOneAndUpdate(
        { _id: id, status: { $in: [...UNFINISHED] }, ...isFree },
        {
          $set: { status: 'RUNNING', message: 'Asking the sources.', leaseOwner: owner, leaseUntil: until },
          $inc: { attempt: 1, fence: 1, revision: 1 },
        },
        AFTER,
      );
      return taken && gatheringOf(taken);
    },
    async extend(lease, until) {
      const held = await gatherings.findOneAndUpdate(heldBy(lease), { $set: { leaseUntil: until } }, AFTER);
      return held && { isCancelRequested: held.isCancelRequested };
    },
    saveStep: (lease, { index, step, findings: found }) =>
      inTransaction(connection, async (session) => {
        const saved = await gatherings.findOneAndUpdate(
          heldBy(lease),
          { $set: { [`steps.${index}`]: step }, $inc: { revision: 1 } },
          { ...AFTER, session },
        );
        if (!saved) return null;
        if (found) {
          const _id = `${found.opportunityId}:${found.source}`;
          await findings.updateOne({ _id }, { $set: found }, { upsert: true, session });
        }
        return gatheringOf(saved);
      }),
    async end(lease, { status, message, now }) {
      const ended = await gatherings.findOneAndUpdate(
        heldBy(lease),
        { $set: { status, message, finishedAt: now, ...NO_LEASE }, $inc: { revision: 1 } },
        AFTER,
      );
      return ended && gatheringOf(ended);
    },
    async release(lease, attempt) {
      await gatherings.updateOne(heldBy(lease), {
        $set: { status: 'QUEUED', message: 'Waiting to go on.', attempt, ...NO_LEASE },
        $inc: { revision: 1 },
      });
    },
    async requestCancel(workspaceId, id, now) {
      const isIdle = [
        { status: 'QUEUED' as const },
        { status: 'RUNNING' as const, leaseUntil: { $lte: now } },
        { status: 'RUNNING' as const, leaseUntil: null },
      ];
      const ended = await gatherings.findOneAndUpdate(
        { _id: id, workspaceId, $or: isIdle },
        {
          // The fence moves on so that a worker that is only late cannot bring it back.
          $set: { status: 'CANCELLED', message: 'Cancelled.', finishedAt: now, ...NO_LEASE },
          $inc: { revision: 1, fence: 1 },
        },
        AFTER,
      );
      if (ended) return gatheringOf(ended);
      const asked = await gatherings.findOneAndUpdate(
        { _id: id, workspaceId, status: 'RUNNING' },
        { $set: { isCancelRequested: true } },
        AFTER,
      );
      return asked && gatheringOf(asked);
    },
    async findUnfinished(limit) {
      const found = await gatherings
        .find({ status: { $in: [...UNFINISHED] } })
        .sort({ queuedAt: 1 })
        .limit(limit)
        .lean();
      return found.map(gatheringOf);
    },
  };

  async function insert(request: GatheringRequest): Promise<Gathering | null> {
    const { id, workspaceId } = request;
    try {
      const values = { ...queuedValues(request, []), workspaceId, revision: 0, fence: 0 };
      return gatheringOf((await gatherings.create({ _id: id, ...values })).toObject());
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return null;
    }
  }
}

function queuedValues({ terms, language, sources, requestKey, queuedAt }: GatheringRequest, keys: readonly string[]) {
  return {
    terms: [...terms],
    language,
    status: 'QUEUED' as const,
    steps: sources.map((source) => ({
      source,
      status: 'WAITING' as const,
      message: '',
      signalCount: 0,
      retryAt: null,
    })),
    message: 'Waiting to start.',
    requestKeys: requestKey === null ? [...keys] : [...keys, requestKey].slice(-MAX_REQUEST_KEYS),
    attempt: 0,
    isCancelRequested: false,
    queuedAt,
    finishedAt: null,
    ...NO_LEASE,
  };
}

/** Only while the lease is held. */
function heldBy({ id, owner, fence }: GatheringLease) {
  return { _id: id, leaseOwner: owner, fence, status: 'RUNNING' as const };
}

function gatheringOf({ _id, ...values }: GatheringDocument): Gathering {
  return { id: _id, ...values };
}
