import {
  ConflictError,
  NotFoundError,
  type Payload,
  type PayloadClass,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AgentTeamsContext } from '../context.js';
import type { ControlResult } from './control-task.js';
import { type PresentedTask, presentTask } from './present-task.js';
import {
  ApproveStepInput,
  approveStepSchema,
  CancelTeamTaskInput,
  PauseTeamTaskInput,
  RejectStepInput,
  RerunFromStepInput,
  ResumeTeamTaskInput,
  rejectStepSchema,
  rerunFromStepSchema,
  resumeTeamTaskSchema,
} from './task.inputs.js';
import { TeamTaskType } from './task.type.js';

type TaskNouns = { task: PresentedTask };
const noun = { task: { type: () => TeamTaskType, description: 'The run; null when it could not be done.' } };
const PauseTeamTaskPayload = payloadOf<TaskNouns>('PauseTeamTaskPayload', noun, 'What came of pausing a run.');
const ResumeTeamTaskPayload = payloadOf<TaskNouns>('ResumeTeamTaskPayload', noun, 'What came of going on with a run.');
const CancelTeamTaskPayload = payloadOf<TaskNouns>('CancelTeamTaskPayload', noun, 'What came of stopping a run.');
const RerunFromStepPayload = payloadOf<TaskNouns>('RerunFromStepPayload', noun, 'What came of running steps again.');
const ApproveStepPayload = payloadOf<TaskNouns>('ApproveStepPayload', noun, 'What came of a yes.');
const RejectStepPayload = payloadOf<TaskNouns>('RejectStepPayload', noun, 'What came of a no.');
type TaskPayload = Payload<TaskNouns>;

@Resolver(() => TeamTaskType)
export class ControlTaskResolver {
  @RequiresScopes([['agent-teams:write']])
  @Mutation(() => PauseTeamTaskPayload, {
    nullable: true,
    description: 'Begins no further step of a run; what is under way ends.',
  })
  async pauseTeamTask(
    @Arg('input', () => PauseTeamTaskInput, { description: 'Which run.' }) { taskId }: PauseTeamTaskInput,
    @Ctx() context: AgentTeamsContext,
  ): Promise<TaskPayload> {
    const caller = callerOf(context);
    return answer(PauseTeamTaskPayload, await context.useCases.controlTask.pause({ ...caller, taskId }));
  }

  @RequiresScopes([['agent-teams:write']])
  @Mutation(() => ResumeTeamTaskPayload, {
    nullable: true,
    description: 'Goes on with a run that is paused, or whose budget was used up.',
  })
  async resumeTeamTask(
    @Arg('input', () => ResumeTeamTaskInput, { description: 'Which run.' }) given: ResumeTeamTaskInput,
    @Ctx() context: AgentTeamsContext,
  ): Promise<TaskPayload> {
    const caller = callerOf(context);
    const input = validateInput(resumeTeamTaskSchema, given);
    if (!input.ok) return ResumeTeamTaskPayload.failed(...input.userErrors);
    return answer(ResumeTeamTaskPayload, await context.useCases.controlTask.resume({ ...caller, ...input.value }));
  }

  @RequiresScopes([['agent-teams:write']])
  @Mutation(() => CancelTeamTaskPayload, {
    nullable: true,
    description: 'Stops a run at once; steps under way are broken off.',
  })
  async cancelTeamTask(
    @Arg('input', () => CancelTeamTaskInput, { description: 'Which run.' }) { taskId }: CancelTeamTaskInput,
    @Ctx() context: AgentTeamsContext,
  ): Promise<TaskPayload> {
    const caller = callerOf(context);
    return answer(CancelTeamTaskPayload, await context.useCases.controlTask.cancel({ ...caller, taskId }));
  }

  @RequiresScopes([['agent-teams:write']])
  @Mutation(() => RerunFromStepPayload, {
    nullable: true,
    description:
      'Runs a step and all that rests on it again; with an edited output only what rests on it. History is kept.',
  })
  async rerunFromStep(
    @Arg('input', () => RerunFromStepInput, { description: 'From where.' }) given: RerunFromStepInput,
    @Ctx() context: AgentTeamsContext,
  ): Promise<TaskPayload> {
    const caller = callerOf(context);
    const input = validateInput(rerunFromStepSchema, given);
    if (!input.ok) return RerunFromStepPayload.failed(...input.userErrors);
    return answer(RerunFromStepPayload, await context.useCases.controlTask.rerun({ ...caller, ...input.value }));
  }

  @RequiresScopes([['agent-teams:write']])
  @Mutation(() => ApproveStepPayload, {
    nullable: true,
    description: 'Says yes to what a run asks, with or without changes.',
  })
  async approveStep(
    @Arg('input', () => ApproveStepInput, { description: 'The yes.' }) given: ApproveStepInput,
    @Ctx() context: AgentTeamsContext,
  ): Promise<TaskPayload> {
    const caller = callerOf(context);
    const input = validateInput(approveStepSchema, given);
    if (!input.ok) return ApproveStepPayload.failed(...input.userErrors);
    return answer(ApproveStepPayload, await context.useCases.controlTask.approve({ ...caller, ...input.value }));
  }

  @RequiresScopes([['agent-teams:write']])
  @Mutation(() => RejectStepPayload, {
    nullable: true,
    description: 'Says no to what a run asks: what rests on it will not run.',
  })
  async rejectStep(
    @Arg('input', () => RejectStepInput, { description: 'The no.' }) given: RejectStepInput,
    @Ctx() context: AgentTeamsContext,
  ): Promise<TaskPayload> {
    const caller = callerOf(context);
    const input = validateInput(rejectStepSchema, given);
    if (!input.ok) return RejectStepPayload.failed(...input.userErrors);
    return answer(RejectStepPayload, await context.useCases.controlTask.reject({ ...caller, ...input.value }));
  }
}

function callerOf(context: AgentTeamsContext): { workspaceId: string; userId: string } {
  return { workspaceId: context.writableWorkspaceId(), userId: context.userId() };
}

function answer(payload: PayloadClass<TaskNouns>, result: ControlResult): TaskPayload {
  switch (result.kind) {
    case 'done':
      return payload.succeeded({ task: presentTask(result.task) });
    case 'not-found':
      return payload.failed(new NotFoundError('There is no such run here.', ['input', 'taskId']));
    case 'step-not-found':
      return payload.failed(new NotFoundError(result.message, ['input', 'stepId']));
    case 'impossible':
      return payload.failed(new ConflictError(result.message, ['input', 'taskId']));
  }
}
