import { isDuplicateKey, modelOf, NEWEST_FIRST, newestFirstAfter } from '@paissive/mongodb';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Workflow } from '../workflows/workflow.js';
import type { Agent, Team } from './team.js';
import type { TeamRepository } from './team.repository.js';

/** Agents and workflow are JSON text: keys in them are the user's, and some mean something to MongoDB. */
interface TeamDocument extends Omit<Team, 'id' | 'agents' | 'workflow'> {
  _id: string;
  agents: string;
  workflow: string;
}

const text = { type: String, required: true } as const;

const teamSchema = new Schema<TeamDocument>(
  {
    _id: text,
    workspaceId: text,
    name: text,
    description: { type: String, default: '' },
    agents: text,
    workflow: text,
    templateId: { type: String, default: null },
    idempotencyKey: text,
    version: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    // Teams of an earlier release have none, which is found as null.
    archivedAt: { type: Date, default: null },
  },
  { versionKey: false, autoIndex: false },
);
teamSchema.index({ workspaceId: 1, idempotencyKey: 1 }, { unique: true });
teamSchema.index({ workspaceId: 1, createdAt: -1, _id: -1 });

export function createTeamRepository(connection: Connection): TeamRepository {
  const teams: Model<TeamDocument> = modelOf<TeamDocument>(connection, 'agent_teams', teamSchema);

  return {
    async findByIds(workspaceId, ids) {
      return (await teams.find({ workspaceId, _id: { $in: [...ids] } }).lean()).map(teamOf);
    },
    async list(workspaceId, { isArchived, after, limit }) {
      const archivedAt = isArchived ? { $ne: null } : null;
      const found = await teams
        .find({ workspaceId, archivedAt, ...newestFirstAfter(after) })
        .sort(NEWEST_FIRST)
        .limit(limit)
        .lean();
      return found.map(teamOf);
    },
    async insert(team) {
      try {
        return teamOf((await teams.create(documentOf(team))).toObject());
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const { workspaceId, idempotencyKey } = team;
      const known = await teams.findOne({ workspaceId, idempotencyKey }).lean();
      if (!known) throw new Error('A team with the same idempotency key exists but cannot be found.');
      return teamOf(known);
    },
    async update(team, version) {
      const { _id, ...values } = documentOf(team);
      const updated = await teams.findOneAndUpdate(
        { _id, workspaceId: team.workspaceId, version },
        { $set: values },
        { returnDocument: 'after', lean: true },
      );
      return updated && teamOf(updated);
    },
  };
}

function documentOf({ id, agents, workflow, ...values }: Team): TeamDocument {
  return { _id: id, agents: JSON.stringify(agents), workflow: JSON.stringify(workflow), ...values };
}

function teamOf({ _id, agents, workflow, ...values }: TeamDocument): Team {
  const parts = { agents: JSON.parse(agents) as Agent[], workflow: JSON.parse(workflow) as Workflow };
  return { id: _id, ...values, ...parts, archivedAt: values.archivedAt ?? null };
}
