import { type PageArguments, pageArguments, toConnection } from '@paissive/graphql-kit';
import { z } from 'zod';
import type { AgentTeamsContext } from '../context.js';
import { placeInTime } from '../place-in-time.inputs.js';
import { presentTask } from './present-task.js';
import type { TeamTaskFilter } from './task.inputs.js';

/** A page of the workspace's runs. */
export async function listTasks(context: AgentTeamsContext, args: PageArguments, given: TeamTaskFilter) {
  const page = pageArguments(args, z.number());
  const { teamId, opportunityId, statuses } = given;
  const filter = {
    teamId: teamId ?? undefined,
    opportunityId: opportunityId ?? undefined,
    statuses: statuses ?? undefined,
  };
  const tasks = await context.stores.tasks.list(context.workspaceId(), {
    filter,
    after: placeInTime(page.after),
    limit: page.first + 1,
  });
  const cursorOf = ({ createdAt, id }: { createdAt: Date; id: string }) => ({ sortKey: createdAt.getTime(), id });
  return toConnection({ rows: tasks.map(presentTask), page, cursorOf });
}
