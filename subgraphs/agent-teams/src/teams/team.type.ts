import {
  Authenticated,
  ConnectionType,
  Key,
  type Rel,
  RequiresScopes,
  UserErrorInterface,
} from '@paissive/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { WorkflowFault } from '../workflows/validate-workflow.js';
import { WorkflowFaultType, WorkflowType } from '../workflows/workflow.type.js';

@Authenticated()
@ObjectType('Agent', { description: 'A member of a team.' })
export class AgentType {
  @Field(() => ID, { description: 'Unique in the team; steps refer to it.' })
  declare id: string;

  @Field(() => String, { description: 'How it is called.' })
  declare name: string;

  @Field(() => String, { description: 'What it is, in a word: researcher, strategist …' })
  declare role: string;

  @Field(() => [String], { description: 'What it is good at.' })
  declare capabilities: readonly string[];

  @Field(() => String, { nullable: true, description: "The model it asks; null for the workspace's default one." })
  declare model: string | null;

  @Field(() => String, { description: 'What it is told before every task.' })
  declare instructions: string;

  @Field(() => [String], { description: 'Tools it may use on its own account while it answers.' })
  declare tools: readonly string[];
}

@Authenticated()
@ObjectType('AgentTeamTemplate', { description: 'A team for common work, ready to be used or changed.' })
export class AgentTeamTemplateType {
  @Field(() => ID, { description: 'Names the template in `createAgentTeam`.' })
  declare id: string;

  @Field(() => String, { description: 'How it is called.' })
  declare name: string;

  @Field(() => String, { description: 'What a run of it does.' })
  declare description: string;

  @Field(() => [AgentType], { description: 'Who is in the team.' })
  declare agents: AgentType[];

  @Field(() => WorkflowType, { description: 'What they do, in which order.' })
  declare workflow: Rel<WorkflowType>;

  @Field(() => String, { description: 'An example of a goal.' })
  declare exampleGoal: string;

  @Field(() => [String], { description: 'What `inputs` of a run may hold, each as "name: what it is".' })
  declare inputs: readonly string[];
}

@Authenticated()
@ObjectType('AgentTool', { description: 'Something that steps and agents can use.' })
export class AgentToolType {
  @Field(() => ID, { description: 'Names the tool in steps and agents.' })
  declare name: string;

  @Field(() => String, { description: 'What it does.' })
  declare description: string;

  @Field(() => String, { description: 'Its input as JSON Schema text.' })
  declare inputSchema: string;

  @Field(() => Boolean, { description: 'Whether it changes something rather than only looking.' })
  declare hasEffect: boolean;

  @Field(() => [String], { description: 'The scopes that a run needs to use it.' })
  declare scopes: readonly string[];
}

@Authenticated()
@ObjectType('ToolServer', { description: 'A server of further tools. It is asked what it has every half minute.' })
export class ToolServerType {
  @Field(() => ID, { description: 'Stands before the names of its tools.' })
  declare name: string;

  @Field(() => Boolean, { description: 'Whether it did not answer when it was last asked.' })
  declare isAway: boolean;

  @Field(() => [String], { description: 'Its tools that can be used; those it had where it is away.' })
  declare toolNames: readonly string[];

  @Field(() => Date, {
    nullable: true,
    description: 'When it last told what it has; null if it has not since the service started.',
  })
  declare listedAt: Date | null;
}

@RequiresScopes([['agent-teams:read']])
@ObjectType('TeamPerformance', {
  description: 'How the runs of a team, or the steps of an agent, have gone in the last 90 days.',
})
export class TeamPerformanceType {
  @Field(() => ID, { nullable: true, description: 'The agent; null for the team as a whole.' })
  declare agentId: string | null;

  @Field(() => Int, { description: 'Runs of the team, or steps of the agent, that ended.' })
  declare ended: number;

  @Field(() => Int, { description: 'How many of them reached their end.' })
  declare succeeded: number;

  @Field(() => Int, { description: 'Median duration from start to end, in milliseconds; 0 without any.' })
  declare medianDurationMs: number;

  @Field(() => String, { description: 'What they cost together, US dollars as decimal text.' })
  declare cost: string;

  @Field(() => Int, { description: 'Tokens read and written.' })
  declare tokens: number;
}

@Key('id')
@RequiresScopes([['agent-teams:read']])
@ObjectType('AgentTeam', { description: 'Agents and the workflow they carry out.' })
export class AgentTeamType {
  @Field(() => ID, { description: 'Names the team everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'How it is called.' })
  declare name: string;

  @Field(() => String, { description: 'What it is for.' })
  declare description: string;

  @Field(() => [AgentType], { description: 'Who is in it; at most 20.' })
  declare agents: AgentType[];

  @Field(() => WorkflowType, { description: 'What they do, in which order.' })
  declare workflow: Rel<WorkflowType>;

  @Field(() => ID, { nullable: true, description: 'The template it was made from.' })
  declare templateId: string | null;

  @Field(() => Int, { description: 'Grows with every change; `updateAgentTeam` can name the one it is based on.' })
  declare version: number;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;

  @Field(() => Date, { description: 'When it was changed last.' })
  declare updatedAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was put away by `archiveAgentTeam`; null while it can be used.',
  })
  declare archivedAt: Date | null;
}

export const AgentTeamConnection = ConnectionType(AgentTeamType, { name: 'AgentTeam' });

@ObjectType({
  implements: UserErrorInterface,
  description: 'The workflow cannot run; each fault names its steps.',
})
export class InvalidWorkflowError extends UserErrorInterface {
  @Field(() => [WorkflowFaultType], { description: 'All that is wrong.' })
  readonly faults: readonly WorkflowFault[];

  constructor(faults: readonly WorkflowFault[], field: readonly string[]) {
    super(faults.map(({ message }) => message).join(' '), field);
    this.faults = faults;
  }
}
