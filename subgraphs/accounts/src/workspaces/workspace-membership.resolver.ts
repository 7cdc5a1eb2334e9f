import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import type { Membership, Workspace } from './workspace.js';
import { WorkspaceType } from './workspace.type.js';
import { WorkspaceMembershipType } from './workspace-membership.type.js';

@Resolver(() => WorkspaceMembershipType)
export class WorkspaceMembershipResolver {
  @FieldResolver(() => WorkspaceType, { description: 'Where.' })
  workspace(@Root() { workspaceId }: Membership, @Ctx() { loaders }: AccountsContext): Promise<Workspace | null> {
    return loaders.workspaces.load(workspaceId);
  }
}
