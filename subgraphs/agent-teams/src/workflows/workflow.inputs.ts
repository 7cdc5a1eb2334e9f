import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { isJsonObject, type JsonObject, parseJson } from './json.js';
import { DEFAULT_TOTAL_TIMEOUT_MS, type FailurePolicy, MAX_STEPS, STEP_DEFAULTS, type StepKind } from './workflow.js';
import { FailurePolicyEnum, StepKindEnum } from './workflow.type.js';

@InputType({ description: 'One node of a workflow.' })
export class WorkflowStepInput {
  @Field(() => ID, { description: 'Unique in the workflow: small letters, digits, - and _, a letter first.' })
  declare id: string;

  @Field(() => String, { description: 'How it is called.' })
  declare name: string;

  @Field(() => StepKindEnum, { description: 'What it is.' })
  declare kind: StepKind;

  @Field(() => ID, { nullable: true, description: 'The agent that does it; AGENT steps need one.' })
  declare agentId?: string | null;

  @Field(() => String, { nullable: true, description: 'The tool of a TOOL step; `agentTools` lists them.' })
  declare tool?: string | null;

  @Field(() => String, { nullable: true, description: 'JSON text: the input of the tool, or what is to be approved.' })
  declare input?: string | null;

  @Field(() => String, { nullable: true, description: 'What the agent, or the person, is asked.' })
  declare prompt?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The steps that it waits for.' })
  declare dependsOn?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Attempts in all, 1 to 10; 3 if left out.' })
  declare maxAttempts?: number | null;

  @Field(() => Int, { nullable: true, description: 'How long it may wait for a worker; an hour if left out.' })
  declare queueTimeoutSeconds?: number | null;

  @Field(() => Int, { nullable: true, description: 'How long one attempt may take; 5 minutes if left out.' })
  declare attemptTimeoutSeconds?: number | null;

  @Field(() => Int, { nullable: true, description: 'How long a question stays open; 7 days if left out.' })
  declare approvalTimeoutSeconds?: number | null;

  @Field(() => Int, { nullable: true, description: 'Calls of the model in one attempt, 1 to 25; 8 if left out.' })
  declare maxModelCalls?: number | null;

  @Field(() => Int, { nullable: true, description: 'The longest answer of one call, in tokens; 1,500 if left out.' })
  declare maxOutputTokens?: number | null;
}

@InputType({ description: 'Steps as a directed acyclic graph.' })
export class WorkflowInput {
  @Field(() => [WorkflowStepInput], { description: 'Its steps; at most 50.' })
  declare steps: WorkflowStepInput[];

  @Field(() => FailurePolicyEnum, { nullable: true, description: 'What a failed step means; FAIL_FAST if left out.' })
  declare failurePolicy?: FailurePolicy | null;

  @Field(() => Int, { nullable: true, description: 'How long a run may work; 6 hours if left out.' })
  declare totalTimeoutSeconds?: number | null;
}

const WEEK_S = 7 * 24 * 3_600;
const MAX_INPUT_CHARACTERS = 50_000;

/** Seconds in, milliseconds out. */
const seconds = (maximum: number, defaultMs: number) =>
  z
    .int()
    .min(1, 'A timeout is one second at least.')
    .max(maximum, `A timeout is ${maximum} seconds at most.`)
    .nullish()
    .transform((value) => (value == null ? defaultMs : value * 1_000));

const jsonObject = z
  .string()
  .max(MAX_INPUT_CHARACTERS, 'An input has at most 50,000 characters.')
  .nullish()
  .transform((text, context): JsonObject => {
    const value = text == null || text.trim() === '' ? {} : parseJson(text);
    if (isJsonObject(value)) return value;
    context.addIssue({ code: 'custom', message: 'This is no JSON object.' });
    return z.NEVER;
  });

const bounded = (minimum: number, maximum: number, fallback: number) =>
  z
    .int()
    .min(minimum, `At least ${minimum}.`)
    .max(maximum, `At most ${maximum}.`)
    .nullish()
    .transform((value) => value ?? fallback);

const orNull = (maximum: number) =>
  z
    .string()
    .max(maximum, `At most ${maximum} characters.`)
    .nullish()
    .transform((value) => value ?? null);

export const workflowStepSchema = z
  .object({
    id: z.string().max(100),
    name: z.string().trim().min(1, 'A step has a name.').max(100, 'A name has at most 100 characters.'),
    kind: z.enum(['TOOL', 'AGENT', 'APPROVAL']),
    agentId: orNull(40),
    tool: orNull(100),
    input: jsonObject,
    prompt: orNull(20_000),
    dependsOn: z
      .array(z.string().max(100))
      .max(MAX_STEPS, `At most ${MAX_STEPS} steps.`)
      .nullish()
      .transform((ids) => [...new Set(ids ?? [])]),
    maxAttempts: bounded(1, 10, STEP_DEFAULTS.retry.maxAttempts),
    queueTimeoutSeconds: seconds(WEEK_S, STEP_DEFAULTS.queueTimeoutMs),
    attemptTimeoutSeconds: seconds(3_600, STEP_DEFAULTS.attemptTimeoutMs),
    approvalTimeoutSeconds: seconds(13 * WEEK_S, STEP_DEFAULTS.approvalTimeoutMs),
    maxModelCalls: bounded(1, 25, STEP_DEFAULTS.maxModelCalls),
    maxOutputTokens: bounded(1, 32_000, STEP_DEFAULTS.maxOutputTokens),
  })
  .transform(({ maxAttempts, queueTimeoutSeconds, attemptTimeoutSeconds, approvalTimeoutSeconds, ...step }) => ({
    ...step,
    retry: { ...STEP_DEFAULTS.retry, maxAttempts },
    queueTimeoutMs: queueTimeoutSeconds,
    attemptTimeoutMs: attemptTimeoutSeconds,
    approvalTimeoutMs: approvalTimeoutSeconds,
  }));

export const workflowSchema = z
  .object({
    steps: z.array(workflowStepSchema).max(MAX_STEPS, `A workflow has at most ${MAX_STEPS} steps.`),
    failurePolicy: z
      .enum(['FAIL_FAST', 'SKIP_DEPENDENTS', 'CONTINUE'])
      .nullish()
      .transform((policy) => policy ?? ('FAIL_FAST' as const)),
    totalTimeoutSeconds: seconds(WEEK_S, DEFAULT_TOTAL_TIMEOUT_MS),
  })
  .transform(({ totalTimeoutSeconds, ...workflow }) => ({ ...workflow, totalTimeoutMs: totalTimeoutSeconds }));
