import { ListSize } from '@paissive/graphql-kit';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import type { User } from '../users/user.js';
import { UserType } from '../users/user.type.js';
import { permissionsOf } from '../workspaces/permissions.js';
import type { WorkspaceRole } from '../workspaces/role.js';
import type { Workspace } from '../workspaces/workspace.js';
import { WorkspaceType } from '../workspaces/workspace.type.js';
import { ViewerType } from './viewer.type.js';

interface ViewerRecord {
  readonly userId: string;
  readonly workspaceId: string;
  readonly role: WorkspaceRole;
  readonly scopes: readonly string[];
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, {
    nullable: true,
    description:
      'Who is asking. Null when the session has ended; without an access token null as well, with an UNAUTHORIZED_FIELD_OR_TYPE error.',
  })
  async viewer(@Ctx() { identity, findGrant }: AccountsContext): Promise<ViewerRecord | null> {
    const grant = await findGrant();
    if (!grant || !identity.viewer) return null;
    const { userId, workspaceId, workspaceRole } = grant;
    return { userId, workspaceId, role: workspaceRole, scopes: identity.viewer.scopes };
  }

  @FieldResolver(() => UserType, { description: 'The person.' })
  user(@Root() { userId }: ViewerRecord, @Ctx() { loaders }: AccountsContext): Promise<User | null> {
    return loaders.users.load(userId);
  }

  @ListSize({ assumedSize: 20 })
  @FieldResolver(() => [String], {
    description: 'What the role allows in that workspace, as `resource:action`, for example `members:update`.',
  })
  permissions(@Root() { role }: ViewerRecord): string[] {
    return permissionsOf(role);
  }

  @FieldResolver(() => WorkspaceType, { description: 'The workspace that this session works in.' })
  workspace(@Root() { workspaceId }: ViewerRecord, @Ctx() { loaders }: AccountsContext): Promise<Workspace | null> {
    return loaders.workspaces.load(workspaceId);
  }
}
