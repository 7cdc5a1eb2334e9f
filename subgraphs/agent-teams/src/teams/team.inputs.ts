import { PageArguments } from '@paissive/graphql-kit';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { WorkflowInput, workflowSchema } from '../workflows/workflow.inputs.js';
import { MAX_AGENTS } from './team.js';

@InputType({ description: 'A member of a team.' })
export class AgentInput {
  @Field(() => ID, { description: 'Unique in the team: small letters, digits, - and _, a letter first.' })
  declare id: string;

  @Field(() => String, { description: 'How it is called.' })
  declare name: string;

  @Field(() => String, { description: 'What it is, in a word.' })
  declare role: string;

  @Field(() => [String], { nullable: true, description: 'What it is good at.' })
  declare capabilities?: string[] | null;

  @Field(() => String, { nullable: true, description: "The model it asks; the workspace's default one if left out." })
  declare model?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is told before every task.' })
  declare instructions?: string | null;

  @Field(() => [String], { nullable: true, description: 'Tools it may use on its own account.' })
  declare tools?: string[] | null;
}

@InputType({
  description: 'A new team: out of a template, or of agents and a workflow, or a template with parts of its own.',
})
export class CreateAgentTeamInput {
  @Field(() => String, { nullable: true, description: "How it is called; the template's name if left out." })
  declare name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  declare description?: string | null;

  @Field(() => ID, { nullable: true, description: 'The template to start from.' })
  declare templateId?: string | null;

  @Field(() => [AgentInput], { nullable: true, description: "Who is in it; the template's agents if left out." })
  declare agents?: AgentInput[] | null;

  @Field(() => WorkflowInput, { nullable: true, description: "What they do; the template's workflow if left out." })
  declare workflow?: WorkflowInput | null;

  @Field(() => String, { nullable: true, description: 'The same key answers with the same team.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'What to change of a team; what is left out stays.' })
export class AgentTeamPatch {
  @Field(() => String, { nullable: true, description: 'How it is called.' })
  declare name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  declare description?: string | null;

  @Field(() => [AgentInput], { nullable: true, description: 'Who is in it.' })
  declare agents?: AgentInput[] | null;

  @Field(() => WorkflowInput, { nullable: true, description: 'What they do.' })
  declare workflow?: WorkflowInput | null;
}

@InputType({ description: 'Which team to change, and what.' })
export class UpdateAgentTeamInput {
  @Field(() => ID, { description: 'The team.' })
  declare id: string;

  @Field(() => AgentTeamPatch, { description: 'What to change.' })
  declare patch: AgentTeamPatch;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that the change is based on; whatever there is if left out.',
  })
  declare version?: number | null;
}

@InputType({ description: 'Which team to put away.' })
export class ArchiveAgentTeamInput {
  @Field(() => ID, { description: 'The team.' })
  declare id: string;
}

@InputType({ description: 'Which team to take up again.' })
export class RestoreAgentTeamInput {
  @Field(() => ID, { description: 'The team.' })
  declare id: string;
}

@ArgsType()
export class TeamListArguments extends PageArguments {
  @Field(() => Boolean, { defaultValue: false, description: 'Those that were put away instead of those in use.' })
  declare isArchived: boolean;
}

@InputType({ description: 'A workflow to look at without saving it.' })
export class CheckWorkflowInput {
  @Field(() => [AgentInput], { description: 'Who is in the team.' })
  declare agents: AgentInput[];

  @Field(() => WorkflowInput, { description: 'The workflow.' })
  declare workflow: WorkflowInput;
}

const nameSchema = z
  .string()
  .trim()
  .min(1, 'A name has at least one character.')
  .max(200, 'A name has at most 200 characters.');
const descriptionSchema = z.string().max(2_000, 'A description has at most 2,000 characters.');
const words = z
  .array(z.string().trim().min(1).max(100))
  .max(50, 'At most 50.')
  .nullish()
  .transform((list) => list ?? []);

const agentSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/, 'Small letters, digits, - and _, a letter first, at most 40.'),
  name: nameSchema,
  role: z.string().trim().min(1, 'An agent has a role.').max(100, 'A role has at most 100 characters.'),
  capabilities: words,
  model: z
    .string()
    .max(200)
    .nullish()
    .transform((model) => model ?? null),
  instructions: z
    .string()
    .max(20_000, 'At most 20,000 characters.')
    .nullish()
    .transform((text) => text ?? ''),
  tools: words,
});

const agentsSchema = z
  .array(agentSchema)
  .max(MAX_AGENTS, `A team has at most ${MAX_AGENTS} agents.`)
  .refine((agents) => new Set(agents.map(({ id }) => id)).size === agents.length, 'Two agents have the same id.');

export const createAgentTeamSchema = z
  .object({
    name: nameSchema.nullish(),
    description: descriptionSchema.nullish(),
    templateId: z.string().max(100).nullish(),
    agents: agentsSchema.nullish(),
    workflow: workflowSchema.nullish(),
    idempotencyKey: z.string().min(1).max(200, 'An idempotency key has at most 200 characters.').nullish(),
  })
  .refine(({ templateId, workflow }) => templateId != null || workflow != null, {
    message: 'Give a template or a workflow.',
    path: ['workflow'],
  })
  .refine(({ templateId, name }) => templateId != null || name != null, { message: 'Give a name.', path: ['name'] });

export const updateAgentTeamSchema = z.object({
  id: z.string().max(100),
  version: z.int().nullish(),
  patch: z.object({
    name: nameSchema.nullish(),
    description: descriptionSchema.nullish(),
    agents: agentsSchema.nullish(),
    workflow: workflowSchema.nullish(),
  }),
});

export const checkWorkflowSchema = z.object({ agents: agentsSchema, workflow: workflowSchema });
