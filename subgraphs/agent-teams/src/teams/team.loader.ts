import { createByIdLoader } from '@paissive/graphql-kit';
import type { TeamRepository } from './team.repository.js';

/** Teams of one workspace by id; null where there is none. */
export function createTeamLoader(teams: TeamRepository, workspaceId: () => string) {
  return createByIdLoader((ids) => teams.findByIds(workspaceId(), ids));
}
