import { ErrorCode, PlatformError } from '@paissive/errors';
import {
  ConflictError,
  type Connection,
  ListSize,
  NotFoundError,
  PageArguments,
  type Payload,
  pageArguments,
  payloadOf,
  RequiresScopes,
  toConnection,
  type UserErrorInterface,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { AccountsContext } from '../context.js';
import type { ManageResult } from './administration.js';
import type { ManagedUser } from './administration.repository.js';
import {
  ADMIN_READ,
  ADMIN_WRITE,
  ManagedUserConnection,
  ManagedUserType,
  ReinstateUserInput,
  SetPlatformRoleInput,
  SuspendUserInput,
} from './administration.type.js';

type Managed = { user: ManagedUser };
const user = { type: () => ManagedUserType, description: 'The account as it is now.' };
const SuspendUserPayload = payloadOf<Managed>('SuspendUserPayload', { user }, 'What came of suspending an account.');
const ReinstateUserPayload = payloadOf<Managed>('ReinstateUserPayload', { user }, 'What came of reinstating one.');
const SetPlatformRolePayload = payloadOf<Managed>('SetPlatformRolePayload', { user }, 'What came of setting a role.');

const MAX_SEARCH_LENGTH = 200;

/** The token's scopes let somebody in here; that the person still administers is looked up besides. */
@Resolver()
export class AdministrationResolver {
  @RequiresScopes(ADMIN_READ)
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'], requireOneSlicingArgument: false })
  @Query(() => ManagedUserConnection, {
    description: 'All accounts of the platform, the latest first. Administrators only.',
  })
  async users(
    @Args(() => PageArguments) args: PageArguments,
    @Arg('search', () => String, { nullable: true, description: 'Part of an address or a name.' }) search:
      | string
      | null,
    @Ctx() context: AccountsContext,
  ): Promise<Connection<ManagedUser>> {
    await requireAdmin(context);
    const { administration } = context.useCases;
    const page = pageArguments(args, z.iso.datetime());
    const after = page.after && { createdAt: new Date(page.after.sortKey), id: page.after.id };
    const text = search?.trim().slice(0, MAX_SEARCH_LENGTH) ?? null;
    const rows = await administration.list(text, { after, limit: page.first + 1 });
    const cursorOf = ({ createdAt, id }: ManagedUser) => ({ sortKey: createdAt.toISOString(), id });
    return toConnection({ rows, page, cursorOf, countTotal: () => administration.count(text) });
  }

  @RequiresScopes(ADMIN_WRITE)
  @Mutation(() => SuspendUserPayload, {
    nullable: true,
    description: 'Suspends an account: its sessions end and its keys stop working at once. Administrators only.',
  })
  async suspendUser(
    @Arg('input', () => SuspendUserInput, { description: 'Whose.' }) { userId }: SuspendUserInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<Managed>> {
    const result = await context.useCases.administration.suspend(await requireAdmin(context), userId);
    return typeof result === 'string'
      ? SuspendUserPayload.failed(manageError(result))
      : SuspendUserPayload.succeeded({ user: result });
  }

  @RequiresScopes(ADMIN_WRITE)
  @Mutation(() => ReinstateUserPayload, {
    nullable: true,
    description: 'Lets a suspended account in again. Administrators only.',
  })
  async reinstateUser(
    @Arg('input', () => ReinstateUserInput, { description: 'Whose.' }) { userId }: ReinstateUserInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<Managed>> {
    const result = await context.useCases.administration.reinstate(await requireAdmin(context), userId);
    return typeof result === 'string'
      ? ReinstateUserPayload.failed(manageError(result))
      : ReinstateUserPayload.succeeded({ user: result });
  }

  @RequiresScopes(ADMIN_WRITE)
  @Mutation(() => SetPlatformRolePayload, {
    nullable: true,
    description: 'Makes somebody an administrator, or no longer; one remains. Needs a recent proof of identity.',
  })
  async setPlatformRole(
    @Arg('input', () => SetPlatformRoleInput, { description: 'Who, and what.' }) { userId, role }: SetPlatformRoleInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<Managed>> {
    const actorId = await requireAdmin(context);
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return SetPlatformRolePayload.failed(recent.error);
    const result = await context.useCases.administration.setRole(actorId, userId, role);
    return typeof result === 'string'
      ? SetPlatformRolePayload.failed(manageError(result))
      : SetPlatformRolePayload.succeeded({ user: result });
  }
}

async function requireAdmin({ requireGrant }: AccountsContext): Promise<string> {
  const { userId, platformRole } = await requireGrant();
  if (platformRole === 'admin') return userId;
  throw new PlatformError(ErrorCode.FORBIDDEN, 'This is for administrators of the platform.');
}

function manageError(refusal: Exclude<ManageResult, ManagedUser>): UserErrorInterface {
  switch (refusal) {
    case 'not_found':
      return new NotFoundError('There is no such account in that state.', ['input', 'userId']);
    case 'last_admin':
      return new ConflictError('This is the only administrator. Appoint another one first.', ['input', 'userId']);
    case 'oneself':
      return new ConflictError('You cannot suspend yourself.', ['input', 'userId']);
  }
}
