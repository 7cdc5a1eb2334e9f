import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import type { User } from '../users/user.js';
import { UserType } from '../users/user.type.js';
import type { Membership, Workspace } from './workspace.js';
import { WorkspaceType } from './workspace.type.js';
import { WorkspaceMembershipType } from './workspace-membership.type.js';

@Resolver(() => WorkspaceMembershipType)
export class WorkspaceMembershipResolver {
  @FieldResolver(() => UserType, { nullable: true, description: 'Who.' })
  user(@Root() { userId }: Membership, @Ctx() { loaders }: AccountsContext): Promise<User | null> {
    return loaders.users.load(userId);
  }

  @FieldResolver(() => WorkspaceType, { description: 'Where.' })
  workspace(@Root() { workspaceId }: Membership, @Ctx() { loaders }: AccountsContext): Promise<Workspace | null> {
    return loaders.workspaces.load(workspaceId);
  }
}
