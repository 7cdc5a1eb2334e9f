import { modelOf } from '@paissive/mongodb';
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose';
import type { ErasureRepository } from './erasure.repository.js';

interface TombstoneDocument {
  /** The workspace's id. */
  _id: string;
  erasedAt: Date;
  lookAt: Date | null;
}

const tombstoneSchema = new Schema<TombstoneDocument>(
  {
    _id: { type: String, required: true },
    erasedAt: { type: Date, required: true },
    lookAt: { type: Date, default: null },
  },
  { versionKey: false, autoIndex: false },
);
tombstoneSchema.index({ lookAt: 1 });

/** The one model of the `erased_workspaces` collection on a connection. */
export function tombstoneModel(connection: Connection): Model<TombstoneDocument> {
  return modelOf<TombstoneDocument>(connection, 'erased_workspaces', tombstoneSchema);
}

/**
 * Unlike in the other services, the transaction of the event writes only the tombstone: a workspace can have hundreds of thousands of documents here,
 * more than one transaction should delete, and files besides.
 *
 * Every collection whose documents name their workspace or person is known by its schema, those that are added later too; `outbox` and
 * `analysis_checkpoints` name them otherwise.
 *
 * @param connection on which all models are registered by the time that something is erased.
 */
export function createErasureRepository(connection: Connection): ErasureRepository<ClientSession> {
  const tombstones = tombstoneModel(connection);
  const modelsWith = (path: string) =>
    Object.values(connection.models).filter((model) => model.schema.path(path) !== undefined);

  return {
    async remember({ workspaceId, erasedAt }, session) {
      await tombstones.updateOne(
        { _id: workspaceId },
        { $setOnInsert: { erasedAt, lookAt: erasedAt } },
        { upsert: true, session },
      );
    },
    async findDue(now, limit) {
      const found = await tombstones
        .find({ lookAt: { $ne: null, $lte: now } })
        .sort({ lookAt: 1 })
        .limit(limit)
        .lean();
      return found.map(({ _id, erasedAt }) => ({ workspaceId: _id, erasedAt }));
    },
    async lookAgain(workspaceId, lookAt) {
      await tombstones.updateOne({ _id: workspaceId }, { $set: { lookAt } });
    },
    async uploadsOf(workspaceId) {
      const found = await collection('uploads')
        .find({ workspaceId }, { projection: { _id: 1 } })
        .toArray();
      return found.map(({ _id }) => String(_id));
    },
    async deleteWorkspace(workspaceId) {
      const analyses = await collection('analyses')
        .find({ workspaceId }, { projection: { _id: 1 } })
        .toArray();
      const analysisId = { $in: analyses.map(({ _id }) => String(_id)) };
      const deleted = [
        await collection('analysis_checkpoints').deleteMany({ analysisId }),
        await collection('outbox').deleteMany({ 'envelope.workspaceid': workspaceId }),
        await collection('workspace_defaults').deleteMany({ _id: workspaceId } as object),
      ];
      for (const model of modelsWith('workspaceId')) deleted.push(await model.deleteMany({ workspaceId }));
      return deleted.reduce((sum, { deletedCount }) => sum + deletedCount, 0);
    },
    async deletePerson(userId, session) {
      for (const model of modelsWith('userId')) await model.deleteMany({ userId }, { session });
      // What a model answered is the workspace's; who asked is not kept.
      for (const asked of ['run', 'answer']) {
        const field = `${asked}.requestedBy`;
        await collection('enrichments').updateMany({ [field]: userId }, { $set: { [field]: null } }, { session });
      }
    },
  };

  function collection(name: string) {
    return connection.collection(name);
  }
}
