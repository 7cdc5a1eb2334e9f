import {
  Authenticated,
  type Connection,
  ConnectionType,
  ListSize,
  PageArguments,
  type Payload,
  pageArguments,
  payloadOf,
  toConnection,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { AccountsContext } from '../context.js';
import type { Membership } from '../workspaces/workspace.js';
import { WorkspaceMembershipType } from '../workspaces/workspace-membership.type.js';
import { memberError } from './member.errors.js';
import {
  ChangeMemberRoleInput,
  LeaveWorkspaceInput,
  RemoveMemberInput,
  TransferWorkspaceInput,
} from './member.inputs.js';

const MembershipConnection = ConnectionType(WorkspaceMembershipType, { name: 'WorkspaceMembership' });

type Changed = { membership: Membership };
const membership = { type: () => WorkspaceMembershipType, description: 'The membership as it is now.' };
const ChangeMemberRolePayload = payloadOf<Changed>(
  'ChangeMemberRolePayload',
  { membership },
  'What came of changing a role.',
);
const TransferWorkspacePayload = payloadOf<Changed>(
  'TransferWorkspacePayload',
  { membership: { ...membership, description: 'The membership of the new owner.' } },
  'What came of handing a workspace over.',
);
const RemoveMemberPayload = payloadOf<{ removedUserId: string }>(
  'RemoveMemberPayload',
  { removedUserId: { type: () => ID, description: 'Who is a member no longer.' } },
  'What came of removing a member.',
);
const LeaveWorkspacePayload = payloadOf<{ leftWorkspaceId: string }>(
  'LeaveWorkspacePayload',
  { leftWorkspaceId: { type: () => ID, description: 'Which workspace the viewer has left.' } },
  'What came of leaving a workspace.',
);

@Resolver()
export class MemberResolver {
  @Authenticated()
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'], requireOneSlicingArgument: false })
  @Query(() => MembershipConnection, { description: 'The members of the current workspace, in the order they joined.' })
  async workspaceMembers(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: AccountsContext,
  ): Promise<Connection<Membership>> {
    const { workspaceId } = await context.requireGrant();
    const page = pageArguments(args, z.iso.datetime());
    const after = page.after && { joinedAt: new Date(page.after.sortKey), userId: page.after.id };
    const rows = await context.useCases.members.list(workspaceId, { after, limit: page.first + 1 });
    return toConnection({
      rows,
      page,
      cursorOf: ({ joinedAt, userId: id }) => ({ sortKey: joinedAt.toISOString(), id }),
    });
  }

  @Authenticated()
  @Mutation(() => ChangeMemberRolePayload, {
    nullable: true,
    description: 'Gives a member of the current workspace another role. Owners only; an owner remains.',
  })
  async changeMemberRole(
    @Arg('input', () => ChangeMemberRoleInput, { description: 'Whose, and which.' }) input: ChangeMemberRoleInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<Changed>> {
    const result = await context.useCases.members.changeRole(await context.requireGrant(), input.userId, input.role);
    if (typeof result === 'string') return ChangeMemberRolePayload.failed(memberError(result));
    return ChangeMemberRolePayload.succeeded({ membership: result });
  }

  @Authenticated()
  @Mutation(() => RemoveMemberPayload, {
    nullable: true,
    description: 'Removes a member from the current workspace; sessions that work in it end. Owners only.',
  })
  async removeMember(
    @Arg('input', () => RemoveMemberInput, { description: 'Whom.' }) { userId }: RemoveMemberInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ removedUserId: string }>> {
    const result = await context.useCases.members.remove(await context.requireGrant(), userId);
    if (result === 'removed') return RemoveMemberPayload.succeeded({ removedUserId: userId });
    return RemoveMemberPayload.failed(memberError(result));
  }

  @Authenticated()
  @Mutation(() => LeaveWorkspacePayload, {
    nullable: true,
    description: 'Leaves a workspace; sessions that work in it end. The last owner cannot leave.',
  })
  async leaveWorkspace(
    @Arg('input', () => LeaveWorkspaceInput, { description: 'Which.' }) { workspaceId }: LeaveWorkspaceInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ leftWorkspaceId: string }>> {
    const { userId } = await context.requireGrant();
    const result = await context.useCases.members.remove({ userId, workspaceId }, userId);
    if (result === 'removed') return LeaveWorkspacePayload.succeeded({ leftWorkspaceId: workspaceId });
    // Whoever is no member learns nothing about the workspace.
    const refusal = result === 'not_permitted' ? 'not_found' : result;
    return LeaveWorkspacePayload.failed(memberError(refusal, 'workspaceId'));
  }

  @Authenticated()
  @Mutation(() => TransferWorkspacePayload, {
    nullable: true,
    description: 'Hands the current workspace over to another member. Owners only, with a recent proof of identity.',
  })
  async transferWorkspace(
    @Arg('input', () => TransferWorkspaceInput, { description: 'To whom.' }) { userId }: TransferWorkspaceInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<Changed>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return TransferWorkspacePayload.failed(recent.error);
    const result = await context.useCases.members.transfer(recent.grant, userId);
    if (typeof result === 'string') return TransferWorkspacePayload.failed(memberError(result));
    return TransferWorkspacePayload.succeeded({ membership: result });
  }
}
