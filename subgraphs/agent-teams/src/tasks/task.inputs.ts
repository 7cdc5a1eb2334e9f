import { PageArguments } from '@paissive/graphql-kit';
import { Decimal, parseDecimal } from '@paissive/money';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { isJsonObject, type Json, type JsonObject, parseJson } from '../workflows/json.js';
import type { TaskStatus } from './task.js';
import { TaskStatusEnum } from './task.type.js';

@InputType({ description: 'What a team is to do.' })
export class RunTeamTaskInput {
  @Field(() => ID, { description: 'The team.' })
  declare teamId: string;

  @Field(() => String, { description: 'What is to be reached, in plain words.' })
  declare goal: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The opportunity it is about; templates know it as `task.opportunityId`.',
  })
  declare opportunityId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The most it may cost: US dollars as decimal text, `2.50`; no limit if left out.',
  })
  declare budget?: string | null;

  @Field(() => String, { nullable: true, description: 'JSON text of an object; templates know it as `task.inputs`.' })
  declare inputs?: string | null;

  @Field(() => Int, { nullable: true, description: '0 (last) to 9 (first); 5 if left out.' })
  declare priority?: number | null;

  @Field(() => String, { nullable: true, description: 'The same key answers with the same run.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'Which run to pause.' })
export class PauseTeamTaskInput {
  @Field(() => ID, { description: 'The run.' })
  declare taskId: string;
}

@InputType({ description: 'Which run to go on with.' })
export class ResumeTeamTaskInput {
  @Field(() => ID, { description: 'The run.' })
  declare taskId: string;

  @Field(() => String, {
    nullable: true,
    description: 'The new budget in all, US dollars as decimal text; as it was if left out.',
  })
  declare budget?: string | null;
}

@InputType({ description: 'Which run to stop for good.' })
export class CancelTeamTaskInput {
  @Field(() => ID, { description: 'The run.' })
  declare taskId: string;
}

@InputType({ description: 'From where to run again.' })
export class RerunFromStepInput {
  @Field(() => ID, { description: 'The run.' })
  declare taskId: string;

  @Field(() => ID, { description: 'The step.' })
  declare stepId: string;

  @Field(() => String, {
    nullable: true,
    description:
      'JSON text that takes the place of its output: the step itself is not run then, only what rests on it.',
  })
  declare editedOutput?: string | null;
}

@InputType({ description: 'A yes to a question of a run.' })
export class ApproveStepInput {
  @Field(() => ID, { description: 'The run.' })
  declare taskId: string;

  @Field(() => ID, { description: 'The step that asks.' })
  declare stepId: string;

  @Field(() => String, { nullable: true, description: 'JSON text that takes the place of what was proposed.' })
  declare editedOutput?: string | null;

  @Field(() => String, { nullable: true, description: 'What to say with it.' })
  declare comment?: string | null;
}

@InputType({ description: 'A no to a question of a run.' })
export class RejectStepInput {
  @Field(() => ID, { description: 'The run.' })
  declare taskId: string;

  @Field(() => ID, { description: 'The step that asks.' })
  declare stepId: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  declare comment?: string | null;
}

@InputType({ description: 'Which runs; all conditions have to hold.' })
export class TeamTaskFilter {
  @Field(() => ID, { nullable: true, description: 'Of this team.' })
  declare teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this opportunity.' })
  declare opportunityId?: string | null;

  @Field(() => [TaskStatusEnum], { nullable: true, description: 'In one of these states.' })
  declare statuses?: TaskStatus[] | null;
}

@ArgsType()
export class TeamTaskArguments extends PageArguments {
  @Field(() => TeamTaskFilter, { nullable: true, description: 'Which ones.' })
  declare filter?: TeamTaskFilter | null;
}

const id = z.string().max(100);
const MAX_JSON_CHARACTERS = 200_000;
const MICRO = 1_000_000;

/** US dollars in, integer micro-dollars out. */
const budget = z
  .string()
  .nullish()
  .transform((text, context) => {
    if (text == null) return null;
    const dollars = parseDecimal(text);
    const micro = dollars?.times(MICRO);
    if (micro?.isInteger() && micro.gte(0) && micro.lte(new Decimal(1_000_000).times(MICRO))) return micro.toNumber();
    context.addIssue({
      code: 'custom',
      message: 'Give US dollars such as 2.50: 0 to 1,000,000, at most six decimals.',
    });
    return z.NEVER;
  });

const editedOutput = z
  .string()
  .max(MAX_JSON_CHARACTERS, 'An output has at most 200,000 characters.')
  .nullish()
  .transform((text, context): Json | undefined => {
    if (text == null) return undefined;
    const value = parseJson(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: 'This is no JSON text.' });
    return z.NEVER;
  });

const comment = z
  .string()
  .trim()
  .max(2_000, 'A comment has at most 2,000 characters.')
  .nullish()
  .transform((text) => text || null);

export const runTeamTaskSchema = z.object({
  teamId: id,
  goal: z.string().trim().min(1, 'Say what is to be reached.').max(4_000, 'A goal has at most 4,000 characters.'),
  opportunityId: id.nullish().transform((value) => value ?? null),
  budget,
  inputs: z
    .string()
    .max(50_000, 'Inputs have at most 50,000 characters.')
    .nullish()
    .transform((text, context): JsonObject => {
      const value = text == null || text.trim() === '' ? {} : parseJson(text);
      if (isJsonObject(value)) return value;
      context.addIssue({ code: 'custom', message: 'This is no JSON object.' });
      return z.NEVER;
    }),
  priority: z
    .int()
    .min(0, 'A priority is 0 to 9.')
    .max(9, 'A priority is 0 to 9.')
    .nullish()
    .transform((value) => value ?? 5),
  idempotencyKey: z
    .string()
    .min(1, 'An idempotency key has at least one character.')
    .max(200, 'An idempotency key has at most 200 characters.')
    .nullish()
    .transform((key) => key ?? null),
});

export const resumeTeamTaskSchema = z.object({ taskId: id, budget });
export const rerunFromStepSchema = z.object({ taskId: id, stepId: id, editedOutput });
export const approveStepSchema = z.object({ taskId: id, stepId: id, editedOutput, comment });
export const rejectStepSchema = z.object({ taskId: id, stepId: id, comment });
