import { Authenticated, ConnectionType, enumOf, Key, type Rel, RequiresScopes } from '@paissive/graphql-kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import { AgentTeamType } from '../teams/team.type.js';
import type { StepKind } from '../workflows/workflow.js';
import { StepKindEnum, WorkflowType } from '../workflows/workflow.type.js';
import type { Approval, StepState, TaskStatus } from './task.js';
import { TraceEntryType } from './trace.type.js';

export const TaskStatusEnum = enumOf<TaskStatus>('TeamTaskStatus', 'How a run stands.', {
  QUEUED: 'Waits for a worker.',
  RUNNING: 'Is being worked on, or waits for its next attempt.',
  WAITING_FOR_APPROVAL: 'All that could go on waits for a person.',
  PAUSED: 'A person has paused it; what was under way ends, nothing new begins.',
  BUDGET_EXHAUSTED: 'The next step may cost more than is left; resume it with a larger budget.',
  COMPLETED: 'All steps are done.',
  PARTIALLY_COMPLETED: 'It has a result, but not every step succeeded.',
  FAILED: 'Ended without its result; the message says why.',
  CANCELLED: 'Stopped by a person.',
});

export const StepStateEnum = enumOf<StepState>('StepRunState', 'How a step of a run stands.', {
  PENDING: 'Waits for other steps.',
  READY: 'Waits for a worker.',
  RUNNING: 'Is being worked on.',
  RETRYING: 'Failed, and is tried again in a while.',
  WAITING_FOR_APPROVAL: 'Waits for a person.',
  SUCCEEDED: 'Done.',
  FAILED: 'Failed for good.',
  SKIPPED: 'Not done, for something that it rests on did not succeed.',
  CANCELLED: 'Not done, or broken off, for the run ended.',
});

export const ApprovalDecisionEnum = enumOf<NonNullable<Approval['decision']>>(
  'ApprovalDecision',
  'What a person said.',
  {
    APPROVED: 'Yes.',
    EDITED: 'Yes, with changes.',
    REJECTED: 'No.',
    EXPIRED: 'Nothing in time, which is a no.',
  },
);

@Authenticated()
@ObjectType('StepError', { description: 'Why a step failed.' })
export class StepErrorType {
  @Field(() => String, { description: 'A stable code, such as `ATTEMPT_TIMEOUT`.' })
  declare code: string;

  @Field(() => String, { description: 'What went wrong, in words.' })
  declare message: string;

  @Field(() => Boolean, { description: 'Whether another attempt could help.' })
  declare isRetryable: boolean;
}

@Authenticated()
@ObjectType('Approval', { description: 'A question to a person.' })
export class ApprovalType {
  @Field(() => Date, { description: 'When it was asked.' })
  declare askedAt: Date;

  @Field(() => Date, { description: 'When silence becomes a no.' })
  declare expiresAt: Date;

  @Field(() => ApprovalDecisionEnum, { nullable: true, description: 'The answer; null while there is none.' })
  declare decision: Approval['decision'];

  @Field(() => ID, { nullable: true, description: 'The user who answered.' })
  declare decidedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was answered.' })
  declare decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the person said with it.' })
  declare comment: string | null;
}

@Authenticated()
@ObjectType('PastStepRun', { description: 'What a step was before it was run again.' })
export class PastStepRunType {
  @Field(() => Int, { description: 'The attempt that it ended with.' })
  declare attempt: number;

  @Field(() => StepStateEnum, { description: 'How it stood.' })
  declare state: StepState;

  @Field(() => String, { nullable: true, description: 'What it gave, JSON text.' })
  declare output?: string | null;

  @Field(() => StepErrorType, { nullable: true, description: 'Why it failed.' })
  declare error: StepErrorType | null;

  @Field(() => Date, { nullable: true, description: 'When it began.' })
  declare startedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  declare finishedAt: Date | null;
}

@RequiresScopes([['agent-teams:read']])
@ObjectType('StepRun', { description: 'A step of a run.' })
export class StepRunType {
  @Field(() => ID, { description: 'The step in the workflow.' })
  declare stepId: string;

  @Field(() => String, { description: 'How the step is called.' })
  declare name: string;

  @Field(() => StepKindEnum, { description: 'What the step is.' })
  declare kind: StepKind;

  @Field(() => ID, { nullable: true, description: 'The agent of the team that does it.' })
  declare agentId: string | null;

  @Field(() => [ID], { description: 'The steps that it waits for.' })
  declare dependsOn: readonly string[];

  @Field(() => StepStateEnum, { description: 'How it stands.' })
  declare state: StepState;

  @Field(() => Int, { description: 'The attempt, from 1; 0 before the first. Grows over re-runs too.' })
  declare attempt: number;

  @Field(() => String, {
    nullable: true,
    description: 'What it gave, or what is to be approved: JSON text; null before that.',
  })
  declare output?: string | null;

  @Field(() => StepErrorType, { nullable: true, description: 'What went wrong in the latest attempt.' })
  declare error: StepErrorType | null;

  @Field(() => Date, { nullable: true, description: 'When it is tried again.' })
  declare nextAttemptAt: Date | null;

  @Field(() => ApprovalType, { nullable: true, description: 'The question to a person, where there is one.' })
  declare approval: ApprovalType | null;

  @Field(() => String, { description: 'What it has cost, US dollars as decimal text.' })
  declare cost: string;

  @Field(() => Int, { description: 'Tokens read by models.' })
  declare inputTokens: number;

  @Field(() => Int, { description: 'Tokens written by models.' })
  declare outputTokens: number;

  @Field(() => Date, { nullable: true, description: 'When it began.' })
  declare startedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  declare finishedAt: Date | null;

  @Field(() => [PastStepRunType], { description: 'Earlier runs of it, oldest first; the latest 20.' })
  declare history: PastStepRunType[];
}

@Authenticated()
@ObjectType('TaskReport', { description: 'What a run found and made, with the source of each number.' })
export class TaskReportType {
  @Field(() => String, { description: 'Its title.' })
  declare title: string;

  @Field(() => String, { description: 'The report as Markdown.' })
  declare markdown: string;

  @Field(() => String, { description: 'The report as one HTML page without scripts.' })
  declare html: string;
}

@Key('id')
@RequiresScopes([['agent-teams:read']])
@ObjectType('TeamTask', { description: "One run of a team's workflow towards a goal." })
export class TeamTaskType {
  @Field(() => ID, { description: 'Names the run everywhere.' })
  declare id: string;

  @Field(() => AgentTeamType, { nullable: true, description: 'The team; null when it is gone.' })
  declare team?: Rel<AgentTeamType> | null;

  @Field(() => String, { description: 'What is to be reached.' })
  declare goal: string;

  @Field(() => OpportunityType, { nullable: true, description: 'The opportunity it is about.' })
  declare opportunity: Rel<OpportunityType> | null;

  @Field(() => String, { description: 'What else it was started with, JSON text.' })
  declare inputs: string;

  @Field(() => WorkflowType, { description: 'The workflow as it was when the run began.' })
  declare workflow: Rel<WorkflowType>;

  @Field(() => TaskStatusEnum, { description: 'How it stands.' })
  declare status: TaskStatus;

  @Field(() => String, { description: 'What happens now, or why it ended.' })
  declare message: string;

  @Field(() => Float, { description: '0–100: the share of steps that are settled.' })
  declare percent: number;

  @Field(() => Int, { description: '0 (last) to 9 (first).' })
  declare priority: number;

  @Field(() => [StepRunType], { description: 'Its steps, in the order of the workflow.' })
  declare steps: StepRunType[];

  @Field(() => String, {
    nullable: true,
    description: 'The most it may cost, US dollars as decimal text; null for no limit.',
  })
  declare budget: string | null;

  @Field(() => String, { description: 'What it has cost, US dollars as decimal text.' })
  declare cost: string;

  @Field(() => String, { description: 'What is held back for steps under way, US dollars as decimal text.' })
  declare reserved: string;

  @Field(() => Int, { description: 'Tokens read by models.' })
  declare inputTokens: number;

  @Field(() => Int, { description: 'Tokens written by models.' })
  declare outputTokens: number;

  @Field(() => Date, { description: 'When it was asked for.' })
  declare createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When a worker first took it up.' })
  declare startedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  declare finishedAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When its trace and outputs were deleted, long after its end; the report stays. Null while they are there.',
  })
  declare detailsDeletedAt: Date | null;
}

@RequiresScopes([['agent-teams:read']])
@ObjectType('TeamTaskProgress', { description: 'The state of a run and what was told since the state before.' })
export class TeamTaskProgressType {
  @Field(() => ID, { description: 'The run.' })
  declare taskId: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  declare version: number;

  @Field(() => TeamTaskType, { description: 'The run as it is now.' })
  declare task: Rel<TeamTaskType>;

  @Field(() => [TraceEntryType], { description: 'What was told since; at first the latest 50 lines.' })
  declare trace: TraceEntryType[];

  @Field(() => Date, { description: 'When this was so.' })
  declare at: Date;
}

export const TeamTaskConnection = ConnectionType(TeamTaskType, { name: 'TeamTask' });
