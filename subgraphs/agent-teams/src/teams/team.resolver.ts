import {
  ConflictError,
  ListSize,
  NotFoundError,
  PageArguments,
  type Payload,
  pageArguments,
  payloadOf,
  RequiresScopes,
  requireInput,
  toConnection,
  type UserErrorInterface,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { AgentTeamsContext } from '../context.js';
import { placeInTime } from '../place-in-time.inputs.js';
import { TeamTaskConnection } from '../tasks/task.type.js';
import { listTasks } from '../tasks/task-list.resolver.js';
import { presentWorkflow } from '../workflows/present-workflow.js';
import type { WorkflowFault } from '../workflows/validate-workflow.js';
import { WorkflowFaultType } from '../workflows/workflow.type.js';
import { presentTeam } from './present-team.js';
import type { SaveTeamResult } from './save-team.js';
import {
  ArchiveAgentTeamInput,
  CheckWorkflowInput,
  CreateAgentTeamInput,
  checkWorkflowSchema,
  createAgentTeamSchema,
  RestoreAgentTeamInput,
  TeamListArguments,
  UpdateAgentTeamInput,
  updateAgentTeamSchema,
} from './team.inputs.js';
import {
  AgentTeamConnection,
  AgentTeamTemplateType,
  AgentTeamType,
  AgentToolType,
  InvalidWorkflowError,
  TeamPerformanceType,
  ToolServerType,
} from './team.type.js';

type TeamNouns = { team: ReturnType<typeof presentTeam> };
const noun = { team: { type: () => AgentTeamType, description: 'The team; null when it could not be done.' } };
const CreateAgentTeamPayload = payloadOf<TeamNouns>('CreateAgentTeamPayload', noun, 'What came of making a team.');
const UpdateAgentTeamPayload = payloadOf<TeamNouns>('UpdateAgentTeamPayload', noun, 'What came of changing a team.');
const ArchiveAgentTeamPayload = payloadOf<TeamNouns>('ArchiveAgentTeamPayload', noun, 'What came of putting it away.');
const RestoreAgentTeamPayload = payloadOf<TeamNouns>('RestoreAgentTeamPayload', noun, 'What came of taking it up.');
const noSuchTeam = () => new NotFoundError('There is no such team here.', ['input', 'id']);

@Resolver(() => AgentTeamType)
export class TeamResolver {
  @RequiresScopes([['agent-teams:read']])
  @Query(() => AgentTeamType, { nullable: true, description: 'One team; null when there is none here.' })
  async agentTeam(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: AgentTeamsContext) {
    const team = await context.loaders.teams.load(id);
    return team && presentTeam(team);
  }

  @RequiresScopes([['agent-teams:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => AgentTeamConnection, { description: 'The teams in use, or those that were put away, newest first.' })
  async agentTeams(@Args(() => TeamListArguments) args: TeamListArguments, @Ctx() context: AgentTeamsContext) {
    const page = pageArguments(args, z.number());
    const teams = await context.stores.teams.list(context.workspaceId(), {
      isArchived: args.isArchived,
      after: placeInTime(page.after),
      limit: page.first + 1,
    });
    const rows = teams.map(presentTeam);
    return toConnection({ rows, page, cursorOf: ({ createdAt, id }) => ({ sortKey: createdAt.getTime(), id }) });
  }

  @RequiresScopes([['agent-teams:read']])
  @ListSize({ assumedSize: 10 })
  @Query(() => [AgentTeamTemplateType], { description: 'Teams for common work, ready to be used or changed.' })
  agentTeamTemplates(@Ctx() { templates }: AgentTeamsContext) {
    return templates.map(({ workflow, agents, ...rest }) => ({
      ...rest,
      agents: [...agents],
      workflow: presentWorkflow(workflow),
    }));
  }

  @RequiresScopes([['agent-teams:read']])
  @ListSize({ assumedSize: 50 })
  @Query(() => [AgentToolType], { description: 'What steps and agents can use.' })
  agentTools(@Ctx() { shelf }: AgentTeamsContext) {
    return [...shelf.tools.values()].map(({ name, description, hasEffect, scopes, inputSchema }) => {
      return {
        name,
        description,
        hasEffect,
        scopes,
        inputSchema: JSON.stringify(z.toJSONSchema(inputSchema, { io: 'input' })),
      };
    });
  }

  @RequiresScopes([['agent-teams:read']])
  @ListSize({ assumedSize: 20 })
  @Query(() => [ToolServerType], {
    description: 'The servers of further tools that the operator has configured, and whether they answer.',
  })
  toolServers(@Ctx() { shelf, workspaceId }: AgentTeamsContext): readonly ToolServerType[] {
    workspaceId();
    return shelf.servers();
  }

  @RequiresScopes([['agent-teams:read']])
  @ListSize({ assumedSize: 10 })
  @Query(() => [WorkflowFaultType], { description: 'All that keeps a workflow from running; nothing is saved.' })
  workflowFaults(
    @Arg('input', () => CheckWorkflowInput, { description: 'What to look at.' }) given: CheckWorkflowInput,
    @Ctx() { useCases }: AgentTeamsContext,
  ): WorkflowFault[] {
    const { agents, workflow } = requireInput(checkWorkflowSchema, given);
    return useCases.saveTeam.check(agents, workflow);
  }

  @RequiresScopes([['agent-teams:write']])
  @Mutation(() => CreateAgentTeamPayload, {
    nullable: true,
    description: 'Makes a team. Its workflow is checked first.',
  })
  async createAgentTeam(
    @Arg('input', () => CreateAgentTeamInput, { description: 'The team.' }) given: CreateAgentTeamInput,
    @Ctx() context: AgentTeamsContext,
  ): Promise<Payload<TeamNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createAgentTeamSchema, given);
    if (!input.ok) return CreateAgentTeamPayload.failed(...input.userErrors);
    const { name = null, description = null, templateId = null, agents = null, ...rest } = input.value;
    const { workflow = null, idempotencyKey = null } = rest;
    const request = { workspaceId, name, description, templateId, agents, workflow, idempotencyKey };
    const result = await context.useCases.saveTeam.create(request);
    if (result.kind === 'saved') return CreateAgentTeamPayload.succeeded({ team: presentTeam(result.team) });
    return CreateAgentTeamPayload.failed(faultOf(result, ['input', 'workflow']));
  }

  @RequiresScopes([['agent-teams:write']])
  @Mutation(() => UpdateAgentTeamPayload, {
    nullable: true,
    description: 'Changes a team. Runs under way go on with the team as it was.',
  })
  async updateAgentTeam(
    @Arg('input', () => UpdateAgentTeamInput, { description: 'What to change.' }) given: UpdateAgentTeamInput,
    @Ctx() context: AgentTeamsContext,
  ): Promise<Payload<TeamNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(updateAgentTeamSchema, given);
    if (!input.ok) return UpdateAgentTeamPayload.failed(...input.userErrors);
    const { id, version = null, patch } = input.value;
    const changes = Object.fromEntries(Object.entries(patch).filter(([, value]) => value != null));
    const result = await context.useCases.saveTeam.update({ workspaceId, id, version, patch: changes });
    if (result.kind === 'saved') return UpdateAgentTeamPayload.succeeded({ team: presentTeam(result.team) });
    return UpdateAgentTeamPayload.failed(faultOf(result, ['input', 'patch', 'workflow']));
  }

  @RequiresScopes([['agent-teams:write']])
  @Mutation(() => ArchiveAgentTeamPayload, {
    nullable: true,
    description:
      'Puts a team away: it is not listed, changed or run any more. Runs under way go on; runs, reports and notes stay. `restoreAgentTeam` takes it up again.',
  })
  async archiveAgentTeam(
    @Arg('input', () => ArchiveAgentTeamInput, { description: 'Which one.' }) { id }: ArchiveAgentTeamInput,
    @Ctx() context: AgentTeamsContext,
  ): Promise<Payload<TeamNouns>> {
    const team = await context.useCases.archiveTeam.archive(context.writableWorkspaceId(), id);
    return team
      ? ArchiveAgentTeamPayload.succeeded({ team: presentTeam(team) })
      : ArchiveAgentTeamPayload.failed(noSuchTeam());
  }

  @RequiresScopes([['agent-teams:write']])
  @Mutation(() => RestoreAgentTeamPayload, { nullable: true, description: 'Takes a team up again that was put away.' })
  async restoreAgentTeam(
    @Arg('input', () => RestoreAgentTeamInput, { description: 'Which one.' }) { id }: RestoreAgentTeamInput,
    @Ctx() context: AgentTeamsContext,
  ): Promise<Payload<TeamNouns>> {
    const team = await context.useCases.archiveTeam.restore(context.writableWorkspaceId(), id);
    return team
      ? RestoreAgentTeamPayload.succeeded({ team: presentTeam(team) })
      : RestoreAgentTeamPayload.failed(noSuchTeam());
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => TeamTaskConnection, { description: 'Its runs, newest first.' })
  tasks(
    @Root() { id }: { id: string },
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: AgentTeamsContext,
  ) {
    return listTasks(context, args, { teamId: id });
  }

  @ListSize({ assumedSize: 20 })
  @FieldResolver(() => [TeamPerformanceType], {
    description:
      'How its runs went in the last 90 days: the team as a whole first, then each agent. The latest 500 runs count.',
  })
  performance(@Root() { id }: { id: string }, @Ctx() context: AgentTeamsContext) {
    return context.useCases.teamPerformance(context.workspaceId(), id);
  }
}

function faultOf(result: Exclude<SaveTeamResult, { kind: 'saved' }>, workflow: readonly string[]): UserErrorInterface {
  switch (result.kind) {
    case 'template-not-found':
      return new NotFoundError('There is no such template.', ['input', 'templateId']);
    case 'team-not-found':
      return noSuchTeam();
    case 'team-archived':
      return new ConflictError('The team was put away. Take it up again first.', ['input', 'id']);
    case 'changed-meanwhile':
      return new ConflictError('The team was changed meanwhile. Read it again.', ['input', 'version']);
    case 'invalid-workflow':
      return new InvalidWorkflowError(result.faults, workflow);
  }
}
