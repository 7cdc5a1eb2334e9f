import { modelOf } from '@paissive/mongodb';
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose';
import type { ScoreWeights } from '../analysis-engine/opportunity-draft.js';
import { defaultScoreWeights } from '../analysis-engine/score/score-weights.js';
import { tombstoneModel } from '../erasure/erasure.mongo.js';
import type { WorkspaceDefaultsRepository } from './workspace-defaults.repository.js';

interface DefaultsDocument {
  /** The workspace's id. */
  _id: string;
  weights: ScoreWeights;
}

const defaultsSchema = new Schema<DefaultsDocument>(
  { _id: { type: String, required: true }, weights: { type: Schema.Types.Mixed, required: true } },
  { versionKey: false, autoIndex: false },
);

function defaultsModel(connection: Connection): Model<DefaultsDocument> {
  const name = 'workspace_defaults';
  return modelOf<DefaultsDocument>(connection, name, defaultsSchema);
}

export function createWorkspaceDefaultsRepository(connection: Connection): WorkspaceDefaultsRepository {
  const defaults = defaultsModel(connection);
  return {
    async weightsOf(workspaceId) {
      return (await defaults.findById(workspaceId).lean())?.weights ?? defaultScoreWeights;
    },
    async save(workspaceId, weights) {
      await defaults.updateOne({ _id: workspaceId }, { $set: { weights } }, { upsert: true });
    },
  };
}

/** Gives a new workspace its defaults; one that has them keeps them, and one that is gone already gets none. */
export function createWorkspaceDefaultsWriter(connection: Connection) {
  const defaults = defaultsModel(connection);
  const tombstones = tombstoneModel(connection);
  return async (workspaceId: string, session: ClientSession): Promise<void> => {
    if (await tombstones.findById(workspaceId, {}, { session }).lean()) return;
    await defaults.updateOne(
      { _id: workspaceId },
      { $setOnInsert: { weights: defaultScoreWeights } },
      { upsert: true, session },
    );
  };
}
