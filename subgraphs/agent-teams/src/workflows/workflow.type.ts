import { Authenticated, enumOf } from '@paissive/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { WorkflowFaultKind } from './validate-workflow.js';
import type { FailurePolicy, StepKind } from './workflow.js';

export const StepKindEnum = enumOf<StepKind>('WorkflowStepKind', 'What a step is.', {
  TOOL: 'A tool is called with an input.',
  AGENT: 'An agent is asked and answers, with its tools where its model can use them.',
  APPROVAL: 'A person is asked. Nobody works meanwhile.',
});

export const FailurePolicyEnum = enumOf<FailurePolicy>(
  'WorkflowFailurePolicy',
  'What a failed step means for the others.',
  {
    FAIL_FAST: 'The run has failed; what is under way is cancelled.',
    SKIP_DEPENDENTS: 'What rests on it is skipped; the rest goes on.',
    CONTINUE: "What rests on it runs without its output. A person's no skips what rests on it all the same.",
  },
);

export const WorkflowFaultKindEnum = enumOf<WorkflowFaultKind>('WorkflowFaultKind', 'What is wrong with a workflow.', {
  CYCLE: 'Steps wait for each other.',
  UNKNOWN_STEP: 'Something refers to a step that is not there.',
  UNREACHABLE: 'The step can never start.',
  DUPLICATE_STEP: 'Two steps have the same id.',
  INVALID_STEP: 'A step lacks something that its kind needs, or refers to what it cannot have.',
});

@Authenticated()
@ObjectType('WorkflowFault', { description: 'Something that keeps a workflow from running.' })
export class WorkflowFaultType {
  @Field(() => WorkflowFaultKindEnum, { description: 'What is wrong.' })
  declare kind: WorkflowFaultKind;

  @Field(() => [ID], { description: 'The steps it is about; for a cycle in order, the first again at the end.' })
  declare stepIds: readonly string[];

  @Field(() => String, { description: 'What is wrong, in words.' })
  declare message: string;
}

@Authenticated()
@ObjectType('WorkflowStep', { description: 'One node of a workflow.' })
export class WorkflowStepType {
  @Field(() => ID, { description: 'Unique in the workflow; inputs of later steps refer to it.' })
  declare id: string;

  @Field(() => String, { description: 'How it is called.' })
  declare name: string;

  @Field(() => StepKindEnum, { description: 'What it is.' })
  declare kind: StepKind;

  @Field(() => ID, { nullable: true, description: 'The agent that does it or answers for it.' })
  declare agentId: string | null;

  @Field(() => String, { nullable: true, description: 'The tool that is called; null unless it is a TOOL step.' })
  declare tool: string | null;

  @Field(() => String, {
    description:
      'JSON text: the input of the tool, or what is to be approved. Texts in it may hold `{{steps.id.output.path}}`.',
  })
  declare input: string;

  @Field(() => String, { nullable: true, description: 'What the agent, or the person, is asked; may hold `{{…}}`.' })
  declare prompt: string | null;

  @Field(() => [ID], { description: 'The steps that it waits for.' })
  declare dependsOn: readonly string[];

  @Field(() => Int, {
    description: 'Attempts in all; waits between them are 1 s, 2 s, 4 s … with jitter, a minute at most.',
  })
  declare maxAttempts: number;

  @Field(() => Int, { description: 'How long it may wait for a worker, in seconds.' })
  declare queueTimeoutSeconds: number;

  @Field(() => Int, { description: 'How long one attempt may take, in seconds.' })
  declare attemptTimeoutSeconds: number;

  @Field(() => Int, { description: 'How long a question to a person stays open, in seconds.' })
  declare approvalTimeoutSeconds: number;

  @Field(() => Int, { description: 'Calls of the model in one attempt; more means that the agent goes in circles.' })
  declare maxModelCalls: number;

  @Field(() => Int, { description: 'The longest answer of one call, in tokens.' })
  declare maxOutputTokens: number;
}

@Authenticated()
@ObjectType('Workflow', { description: 'Steps as a directed acyclic graph.' })
export class WorkflowType {
  @Field(() => [WorkflowStepType], { description: 'Its steps; at most 50.' })
  declare steps: WorkflowStepType[];

  @Field(() => FailurePolicyEnum, { description: 'What a failed step means for the others.' })
  declare failurePolicy: FailurePolicy;

  @Field(() => Int, { description: 'How long a run may work, in seconds; waiting for people and pauses do not count.' })
  declare totalTimeoutSeconds: number;
}
