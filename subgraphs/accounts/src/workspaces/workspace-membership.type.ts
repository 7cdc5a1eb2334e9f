import { Authenticated } from '@paissive/graphql-kit';
import { Field, ObjectType } from 'type-graphql';
import type { WorkspaceRole } from './role.js';
import { WorkspaceRoleEnum } from './workspace-role.enum.js';

/** Its workspace is a field of `WorkspaceMembershipResolver`. */
@Authenticated()
@ObjectType('WorkspaceMembership', { description: 'A person’s place in one workspace.' })
export class WorkspaceMembershipType {
  @Field(() => WorkspaceRoleEnum, { description: 'What the person may do there.' })
  declare role: WorkspaceRole;

  @Field(() => Date, { description: 'When the person became a member.' })
  declare joinedAt: Date;
}
