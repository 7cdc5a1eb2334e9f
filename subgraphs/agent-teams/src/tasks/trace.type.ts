import { Authenticated, ConnectionType, enumOf, RequiresScopes } from '@paissive/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { TraceKind } from './task-event.js';

export const TraceKindEnum = enumOf<TraceKind>('TraceKind', 'What a line of the trace tells.', {
  TASK_STARTED: 'The first step was taken up.',
  TASK_STATUS_CHANGED: 'The run stands differently.',
  STEP_STARTED: 'An attempt of a step began.',
  STEP_SUCCEEDED: 'A step is done.',
  STEP_FAILED: 'A step has failed for good.',
  STEP_RETRYING: 'An attempt failed; there will be another.',
  STEP_TAKEN_BACK: 'A worker lost a step to another.',
  STEP_SKIPPED: 'A step will not run.',
  STEP_CANCELLED: 'A step was broken off or will not run.',
  STEP_RESET: 'A step is to be done again.',
  APPROVAL_ASKED: 'A person is asked.',
  APPROVAL_DECIDED: 'The person has answered, or nobody has.',
  MESSAGE: 'Something that an agent or a tool says.',
});

@RequiresScopes([['agent-teams:read']])
@ObjectType('TraceEntry', { description: 'One line of the story of a run.' })
export class TraceEntryType {
  @Field(() => Int, { description: 'From 1, without gaps.' })
  declare sequence: number;

  @Field(() => Date, { description: 'When it happened.' })
  declare at: Date;

  @Field(() => TraceKindEnum, { description: 'What it tells.' })
  declare kind: TraceKind;

  @Field(() => ID, { nullable: true, description: 'The step it is about; null for the run.' })
  declare stepId: string | null;

  @Field(() => Int, { nullable: true, description: 'The attempt of the step.' })
  declare attempt: number | null;

  @Field(() => String, { nullable: true, description: 'Who: an agent, a tool, a user, a worker.' })
  declare actor: string | null;

  @Field(() => String, { description: 'What happened, or what was said.' })
  declare message: string;

  @Field(() => String, { description: 'What it cost, US dollars as decimal text.' })
  declare cost: string;
}

@Authenticated()
@ObjectType('TraceExport', { description: 'Lines of a trace for other programs.' })
export class TraceExportType {
  @Field(() => String, { description: 'One JSON object a line (JSONL).' })
  declare jsonl: string;

  @Field(() => Int, { description: 'How many lines.' })
  declare lineCount: number;

  @Field(() => Int, { nullable: true, description: 'Ask for what comes after this one; null when this is all.' })
  declare next: number | null;
}

export const TraceEntryConnection = ConnectionType(TraceEntryType, { name: 'TraceEntry' });
