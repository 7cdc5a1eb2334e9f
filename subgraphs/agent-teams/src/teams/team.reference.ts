import type { EntityReference } from '@paissive/graphql-kit';
import type { AgentTeamsContext } from '../context.js';
import { presentTeam } from './present-team.js';

export async function teamReference({ id }: EntityReference, { loaders }: AgentTeamsContext) {
  const team = await loaders.teams.load(id);
  return team && presentTeam(team);
}
