import {
  Authenticated,
  ConflictError,
  Cost,
  ListSize,
  NotFoundError,
  type Payload,
  payloadOf,
  type UserErrorInterface,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import { tooManyAttempts } from '../sign-in/sign-in.errors.js';
import { notPermitted } from '../workspaces/permission.errors.js';
import { can } from '../workspaces/permissions.js';
import { type Invitation, MAX_INVITATIONS } from './invitation.js';
import { InvitationType, InviteMemberInput, inviteMemberSchema, RevokeInvitationInput } from './invitation.type.js';
import type { InviteResult } from './invite.js';

const InviteMemberPayload = payloadOf<{ invitation: Invitation }>(
  'InviteMemberPayload',
  { invitation: { type: () => InvitationType, description: 'The invitation; its letter is on its way.' } },
  'What came of inviting somebody.',
);
const RevokeInvitationPayload = payloadOf<{ revokedInvitationId: string }>(
  'RevokeInvitationPayload',
  { revokedInvitationId: { type: () => ID, description: 'The invitation whose link works no longer.' } },
  'What came of taking an invitation back.',
);

@Resolver()
export class InvitationResolver {
  @Authenticated()
  @ListSize({ assumedSize: 20 })
  @Query(() => [InvitationType], {
    description: `The open invitations of the current workspace, the latest first, at most ${MAX_INVITATIONS}; none for those who may not see them.`,
  })
  async workspaceInvitations(@Ctx() context: AccountsContext): Promise<Invitation[]> {
    const { workspaceId, workspaceRole } = await context.requireGrant();
    return can(workspaceRole, 'invitations:read') ? context.useCases.invitations.listOpen(workspaceId) : [];
  }

  @Authenticated()
  @Cost(10)
  @Mutation(() => InviteMemberPayload, {
    nullable: true,
    description: 'Asks somebody by mail into the current workspace; inviting again sends a new link. Owners only.',
  })
  async inviteMember(
    @Arg('input', () => InviteMemberInput, { description: 'Whom, and as what.' }) given: InviteMemberInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ invitation: Invitation }>> {
    const grant = await context.requireGrant();
    if (!can(grant.workspaceRole, 'invitations:create')) return InviteMemberPayload.failed(notPermitted());
    const input = validateInput(inviteMemberSchema, given);
    if (!input.ok) return InviteMemberPayload.failed(...input.userErrors);
    const result = await context.useCases.invitations.invite(grant, input.value);
    return result.kind === 'invited'
      ? InviteMemberPayload.succeeded({ invitation: result.invitation })
      : InviteMemberPayload.failed(inviteError(result));
  }

  @Authenticated()
  @Mutation(() => RevokeInvitationPayload, {
    nullable: true,
    description: 'Takes an open invitation of the current workspace back. Owners only.',
  })
  async revokeInvitation(
    @Arg('input', () => RevokeInvitationInput, { description: 'Which.' }) { id }: RevokeInvitationInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ revokedInvitationId: string }>> {
    const grant = await context.requireGrant();
    if (!can(grant.workspaceRole, 'invitations:delete')) return RevokeInvitationPayload.failed(notPermitted());
    const isRevoked = await context.useCases.invitations.revoke(grant, id);
    if (isRevoked) return RevokeInvitationPayload.succeeded({ revokedInvitationId: id });
    return RevokeInvitationPayload.failed(new NotFoundError('There is no such open invitation.', ['input', 'id']));
  }
}

function inviteError(failure: Exclude<InviteResult, { kind: 'invited' }>): UserErrorInterface {
  switch (failure.kind) {
    case 'member_already':
      return new ConflictError('This person is a member already.', ['input', 'email']);
    case 'too_many_open':
      return new ConflictError(`There are ${MAX_INVITATIONS} open invitations. Take some back first.`);
    case 'too_many_attempts':
      return tooManyAttempts(failure);
  }
}
