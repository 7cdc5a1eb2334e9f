import { ConnectionType, type Rel, RequiresScopes } from '@paissive/graphql-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { StepRunType, TeamTaskType } from '../tasks/task.type.js';

@RequiresScopes([['agent-teams:read']])
@ObjectType('PendingApproval', { description: 'A question of a run that waits for a person.' })
export class PendingApprovalType {
  @Field(() => ID, { description: 'Names the question.' })
  declare id: string;

  @Field(() => TeamTaskType, { nullable: true, description: 'The run that asks.' })
  declare task?: Rel<TeamTaskType> | null;

  @Field(() => StepRunType, { nullable: true, description: 'The step that asks; its output is what is proposed.' })
  declare step?: Rel<StepRunType> | null;

  @Field(() => String, { nullable: true, description: 'What is asked.' })
  declare question?: string | null;

  @Field(() => Date, { description: 'When it was asked.' })
  declare askedAt: Date;

  @Field(() => Date, { description: 'When silence becomes a no.' })
  declare expiresAt: Date;
}

export const PendingApprovalConnection = ConnectionType(PendingApprovalType, { name: 'PendingApproval' });
