import { ErrorCode, PlatformError } from '@paissive/errors';
import {
  ConflictError,
  Cost,
  followState,
  ListSize,
  NotFoundError,
  PageArguments,
  type Payload,
  pageArguments,
  payloadOf,
  RequiresScopes,
  toConnection,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { z } from 'zod';
import type { AgentTeamsContext } from '../context.js';
import { presentTeam } from '../teams/present-team.js';
import { AgentTeamType } from '../teams/team.type.js';
import { exportTrace } from './export-trace.js';
import { type PresentedTask, presentTask, presentTrace } from './present-task.js';
import type { RunTeamTaskResult } from './run-team-task.js';
import { RunTeamTaskInput, runTeamTaskSchema, TeamTaskArguments } from './task.inputs.js';
import { TaskReportType, TeamTaskConnection, TeamTaskProgressType, TeamTaskType } from './task.type.js';
import { listTasks } from './task-list.resolver.js';
import { TraceEntryConnection, TraceExportType } from './trace.type.js';
import { TaskNotFound, type TaskState } from './watch-task.js';

type TaskNouns = { task: PresentedTask };
const noun = { task: { type: () => TeamTaskType, description: 'The run; null when it could not be done.' } };
const RunTeamTaskPayload = payloadOf<TaskNouns>('RunTeamTaskPayload', noun, 'What came of starting a run.');

@Resolver(() => TeamTaskType)
export class TaskResolver {
  @RequiresScopes([['agent-teams:read']])
  @Query(() => TeamTaskType, { nullable: true, description: 'One run; null when there is none here.' })
  async teamTask(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: AgentTeamsContext) {
    const task = await context.loaders.tasks.load(id);
    return task && presentTask(task);
  }

  @RequiresScopes([['agent-teams:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => TeamTaskConnection, { description: 'Runs, newest first.' })
  teamTasks(@Args(() => TeamTaskArguments) args: TeamTaskArguments, @Ctx() context: AgentTeamsContext) {
    return listTasks(context, args, args.filter ?? {});
  }

  @RequiresScopes([['agent-teams:write']])
  @Cost(20)
  @Mutation(() => RunTeamTaskPayload, {
    nullable: true,
    description: 'Starts a run; follow it with `teamTaskProgress`.',
  })
  async runTeamTask(
    @Arg('input', () => RunTeamTaskInput, { description: 'What to do.' }) given: RunTeamTaskInput,
    @Ctx() context: AgentTeamsContext,
  ): Promise<Payload<TaskNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(runTeamTaskSchema, given);
    if (!input.ok) return RunTeamTaskPayload.failed(...input.userErrors);
    const result = await context.useCases.runTeamTask({ ...input.value, workspaceId, userId: context.userId() });
    return startedPayload(result);
  }

  @RequiresScopes([['agent-teams:read']])
  @Subscription(() => TeamTaskProgressType, {
    description: 'The state now, then every change until the run ends.',
    subscribe: ({ args, context }: { args: { taskId: string }; context: AgentTeamsContext }) => {
      const watch = context.useCases.watchTask(context.workspaceId(), args.taskId);
      return followState({ ...watch, current: () => watch.current().catch(asPlatformError) });
    },
  })
  teamTaskProgress(
    @Arg('taskId', () => ID, { description: 'Which run.' }) _taskId: string,
    @Root() { task, trace }: TaskState,
    @Ctx() context: AgentTeamsContext,
  ) {
    const presented = presentTask(task);
    return {
      taskId: task.id,
      version: task.version,
      task: presented,
      trace: trace.map(presentTrace),
      at: context.now(),
    };
  }

  @FieldResolver(() => AgentTeamType, { nullable: true, description: 'The team as it is now; null when it is gone.' })
  async team(@Root() { teamId }: PresentedTask, @Ctx() { loaders }: AgentTeamsContext) {
    const team = await loaders.teams.load(teamId);
    return team && presentTeam(team);
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => TraceEntryConnection, { description: 'What agents and tools said, oldest first.' })
  messages(
    @Root() { id }: PresentedTask,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: AgentTeamsContext,
  ) {
    return tracePage(context, id, args, ['MESSAGE']);
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => TraceEntryConnection, { description: 'All that happened, oldest first.' })
  trace(
    @Root() { id }: PresentedTask,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: AgentTeamsContext,
  ) {
    return tracePage(context, id, args);
  }

  @Cost(10)
  @FieldResolver(() => TraceExportType, { description: 'The trace for other programs, 1,000 lines at a time.' })
  traceExport(
    @Root() { id }: PresentedTask,
    @Arg('after', () => Int, { defaultValue: 0, description: 'The `next` of the export before; 0 from the start.' })
    after: number,
    @Ctx() context: AgentTeamsContext,
  ) {
    return exportTrace(context.stores.tasks, context.workspaceId(), id, after);
  }

  @Cost(5)
  @FieldResolver(() => TaskReportType, {
    nullable: true,
    description: 'The report of the run; null while there is none.',
  })
  report(@Root() { id }: PresentedTask, @Ctx() context: AgentTeamsContext) {
    return context.useCases.readReport(context.workspaceId(), id);
  }
}

function startedPayload(result: RunTeamTaskResult): Payload<TaskNouns> {
  switch (result.kind) {
    case 'started':
      return RunTeamTaskPayload.succeeded({ task: presentTask(result.task) });
    case 'team-not-found':
      return RunTeamTaskPayload.failed(new NotFoundError('There is no such team here.', ['input', 'teamId']));
    case 'team-archived':
      return RunTeamTaskPayload.failed(
        new ConflictError('The team was put away. Take it up again first.', ['input', 'teamId']),
      );
    case 'too-many': {
      const message = `${result.limit} runs are open already. Let some end, answer their questions or cancel them.`;
      return RunTeamTaskPayload.failed(new ConflictError(message));
    }
  }
}

async function tracePage(
  context: AgentTeamsContext,
  taskId: string,
  args: PageArguments,
  kinds?: readonly 'MESSAGE'[],
) {
  const page = pageArguments(args, z.number());
  const after = page.after?.sortKey ?? 0;
  const rows = await context.stores.tasks.trace(context.workspaceId(), taskId, { after, limit: page.first + 1, kinds });
  const cursorOf = ({ sequence }: { sequence: number }) => ({ sortKey: sequence, id: taskId });
  return toConnection({ rows: rows.map(presentTrace), page, cursorOf });
}

function asPlatformError(error: unknown): never {
  if (error instanceof TaskNotFound) throw new PlatformError(ErrorCode.NOT_FOUND, 'There is no such run here.');
  throw error;
}
