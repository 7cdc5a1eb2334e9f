import { isDuplicateKey, modelOf } from '@paissive/mongodb';
import { type Connection, type Model, Schema } from 'mongoose';
import type { ModelEnrichment } from './enrichment-run.js';
import type { ModelEnrichmentRepository, RunLease } from './model-enrichment.repository.js';

/** Named after its opportunity. */
export type ModelEnrichmentDocument = Omit<ModelEnrichment, 'opportunityId'> & { _id: string };

const text = { type: String, required: true } as const;

const enrichmentSchema = new Schema<ModelEnrichmentDocument>(
  {
    _id: text,
    workspaceId: text,
    run: { type: Schema.Types.Mixed, required: true },
    answer: { type: Schema.Types.Mixed, default: null },
    keys: { type: [String], required: true },
    revision: { type: Number, required: true },
  },
  { versionKey: false, autoIndex: false, minimize: false },
);
enrichmentSchema.index({ workspaceId: 1, 'run.status': 1 });
enrichmentSchema.index({ 'run.status': 1, 'run.requestedAt': 1 });

/** The one model of the `enrichments` collection on a connection. */
export function modelEnrichmentModel(connection: Connection): Model<ModelEnrichmentDocument> {
  return modelOf<ModelEnrichmentDocument>(connection, 'enrichments', enrichmentSchema);
}

const AFTER = { returnDocument: 'after', lean: true } as const;
const ACTIVE = { $in: ['QUEUED', 'RUNNING'] as const };

/** What models were asked, in MongoDB. Every write of a worker names its fence: one that was overtaken changes nothing. */
export function createModelEnrichmentRepository(connection: Connection): ModelEnrichmentRepository {
  const enrichments = modelEnrichmentModel(connection);

  return {
    async find(workspaceId, opportunityIds) {
      return (await enrichments.find({ workspaceId, _id: { $in: [...opportunityIds] } }).lean()).map(enrichmentOf);
    },
    countActive: (workspaceId) => enrichments.countDocuments({ workspaceId, 'run.status': ACTIVE }),
    async remember({ opportunityId, workspaceId, revision }, keys) {
      const of = { _id: opportunityId, workspaceId, revision };
      const changed = await enrichments.updateOne(of, { $set: { keys: [...keys], revision: revision + 1 } });
      return changed.modifiedCount === 1;
    },
    async begin(known, { opportunityId, ...next }) {
      if (known) {
        const { workspaceId, revision } = known;
        const of = { _id: opportunityId, workspaceId, revision };
        const { run, keys } = next;
        const changed = await enrichments.updateOne(of, { $set: { run, keys: [...keys], revision: revision + 1 } });
        return changed.modifiedCount === 1;
      }
      try {
        await enrichments.create({ _id: opportunityId, ...next });
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    async acquire({ opportunityId, runId, now, until }) {
      const taken = await enrichments.findOneAndUpdate(
        {
          _id: opportunityId,
          'run.id': runId,
          'run.status': ACTIVE,
          $or: [{ 'run.leaseUntil': null }, { 'run.leaseUntil': { $lte: now } }],
        },
        {
          $set: { 'run.status': 'RUNNING', 'run.message': 'The model is asked.', 'run.leaseUntil': until },
          $inc: { 'run.attempt': 1, 'run.fence': 1, revision: 1 },
        },
        AFTER,
      );
      return taken && enrichmentOf(taken);
    },
    async extend(lease, until) {
      const kept = await enrichments.updateOne(heldBy(lease), { $set: { 'run.leaseUntil': until } });
      if (kept.matchedCount === 1) return 'held';
      const latest = await enrichments.findOne({ _id: lease.opportunityId }, { run: 1 }).lean();
      const isOurs = latest?.run.id === lease.runId && latest.run.status !== 'CANCELLED';
      return isOurs ? 'lost' : 'cancelled';
    },
    async release(lease, { message, attempt }) {
      await enrichments.updateOne(heldBy(lease), {
        $set: { 'run.status': 'QUEUED', 'run.message': message, 'run.attempt': attempt, 'run.leaseUntil': null },
        $inc: { revision: 1 },
      });
    },
    async complete(lease, answer, message) {
      const completed = await enrichments.findOneAndUpdate(
        heldBy(lease),
        { $set: { answer, ...ended('COMPLETED', message, answer.generatedAt) }, $inc: { revision: 1 } },
        AFTER,
      );
      return completed && enrichmentOf(completed);
    },
    async fail(lease, { code, message, now }) {
      const failed = await enrichments.findOneAndUpdate(
        heldBy(lease),
        { $set: { ...ended('FAILED', message, now), 'run.failureCode': code }, $inc: { revision: 1 } },
        AFTER,
      );
      return failed && enrichmentOf(failed);
    },
    async cancel(workspaceId, opportunityId, now) {
      const cancelled = await enrichments.findOneAndUpdate(
        { _id: opportunityId, workspaceId, 'run.status': ACTIVE },
        // The fence moves on: what a worker still gets to hear is dropped.
        { $set: ended('CANCELLED', 'Cancelled.', now), $inc: { revision: 1, 'run.fence': 1 } },
        AFTER,
      );
      return cancelled && enrichmentOf(cancelled);
    },
    async findUnfinished(limit) {
      const found = await enrichments
        .find({ 'run.status': ACTIVE }, { run: 1 })
        .sort({ 'run.requestedAt': 1 })
        .limit(limit)
        .lean();
      return found.map(({ _id, run }) => ({ opportunityId: _id, run }));
    },
  };
}

function ended(status: 'COMPLETED' | 'FAILED' | 'CANCELLED', message: string, at: Date) {
  return { 'run.status': status, 'run.message': message, 'run.finishedAt': at, 'run.leaseUntil': null };
}

function heldBy({ opportunityId, runId, fence }: RunLease) {
  return { _id: opportunityId, 'run.id': runId, 'run.fence': fence, 'run.status': 'RUNNING' as const };
}

function enrichmentOf({ _id, ...values }: ModelEnrichmentDocument): ModelEnrichment {
  return { ...values, opportunityId: _id };
}
