import { Authenticated, ListSize } from '@paissive/graphql-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import type { Membership } from '../workspaces/workspace.js';
import { WorkspaceMembershipType } from '../workspaces/workspace-membership.type.js';
import type { User } from './user.js';
import { UserType } from './user.type.js';

@Resolver(() => UserType)
export class UserResolver {
  @Authenticated()
  @ListSize({ assumedSize: 5 })
  @FieldResolver(() => [WorkspaceMembershipType], {
    description: 'The workspaces the person belongs to and the viewer as well, the personal one first. At most 100.',
  })
  memberships(@Root() { id }: User, @Ctx() { loaders }: AccountsContext): Promise<Membership[]> {
    return loaders.memberships.load(id);
  }
}
