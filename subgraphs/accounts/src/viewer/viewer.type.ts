import { Authenticated } from '@paissive/graphql-kit';
import { Field, ObjectType } from 'type-graphql';
import type { WorkspaceRole } from '../workspaces/role.js';
import { WorkspaceRoleEnum } from '../workspaces/workspace-role.enum.js';

/** Person and workspace are fields of `ViewerResolver`. */
@Authenticated()
@ObjectType('Viewer', { description: 'The person behind the request and what the request may do.' })
export class ViewerType {
  @Field(() => WorkspaceRoleEnum, { description: 'The person’s role in that workspace.' })
  declare role: WorkspaceRole;

  @Field(() => [String], { description: 'What the access token allows, for example `niches:write`.' })
  declare scopes: string[];
}
