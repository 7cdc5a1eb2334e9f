import { ListSize, PageArguments, pageArguments, RequiresScopes, toConnection } from '@paissive/graphql-kit';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { AgentTeamsContext } from '../context.js';
import { placeInTime } from '../place-in-time.inputs.js';
import { presentTask } from '../tasks/present-task.js';
import type { OpenApproval } from '../tasks/task.repository.js';
import { StepRunType, TeamTaskType } from '../tasks/task.type.js';
import { PendingApprovalConnection, PendingApprovalType } from './pending-approval.type.js';

@Resolver(() => PendingApprovalType)
export class PendingApprovalResolver {
  @RequiresScopes([['agent-teams:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => PendingApprovalConnection, { description: 'What waits for a person, the longest waiting first.' })
  async pendingApprovals(@Args(() => PageArguments) args: PageArguments, @Ctx() context: AgentTeamsContext) {
    const page = pageArguments(args, z.number());
    const request = { after: placeInTime(page.after), limit: page.first + 1 };
    const rows = await context.stores.tasks.openApprovals(context.workspaceId(), request);
    return toConnection({ rows, page, cursorOf: ({ askedAt, id }) => ({ sortKey: askedAt.getTime(), id }) });
  }

  @FieldResolver(() => TeamTaskType, { nullable: true, description: 'The run that asks.' })
  async task(@Root() { taskId }: OpenApproval, @Ctx() { loaders }: AgentTeamsContext) {
    const task = await loaders.tasks.load(taskId);
    return task && presentTask(task);
  }

  @FieldResolver(() => StepRunType, {
    nullable: true,
    description: 'The step that asks; its output is what is proposed.',
  })
  async step(@Root() { taskId, stepId }: OpenApproval, @Ctx() { loaders }: AgentTeamsContext) {
    const task = await loaders.tasks.load(taskId);
    return task && presentTask(task).steps.find((step) => step.stepId === stepId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What is asked.' })
  async question(@Root() { taskId, stepId }: OpenApproval, @Ctx() { loaders }: AgentTeamsContext) {
    const task = await loaders.tasks.load(taskId);
    return task?.workflow.steps.find(({ id }) => id === stepId)?.prompt ?? null;
  }
}
