import { Authenticated, ConflictError, type Payload, payloadOf } from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import { invalidLink } from '../verification/verification.errors.js';
import type { Workspace } from '../workspaces/workspace.js';
import { WorkspaceType } from '../workspaces/workspace.type.js';
import type { InvitationPreview } from './invitation.js';
import { AcceptInvitationInput, DeclineInvitationInput, InvitationPreviewType } from './invitation.type.js';

const AcceptInvitationPayload = payloadOf<{ workspace: Workspace }>(
  'AcceptInvitationPayload',
  { workspace: { type: () => WorkspaceType, description: 'The workspace; go there with `switchWorkspace`.' } },
  'What came of accepting an invitation.',
);
const DeclineInvitationPayload = payloadOf<{ isDeclined: boolean }>(
  'DeclineInvitationPayload',
  { isDeclined: { type: () => Boolean, description: 'True when the link works no longer.' } },
  'What came of declining an invitation.',
);

/** What the person who was invited does; the token from the letter tells which invitation. */
@Resolver()
export class InviteeResolver {
  @Query(() => InvitationPreviewType, {
    nullable: true,
    description:
      'What the link of an invitation is about; null when it works no longer. Public: the token is the proof.',
  })
  invitation(
    @Arg('token', () => String, { description: 'The token of the link in the letter.' }) token: string,
    @Ctx() { useCases }: AccountsContext,
  ): Promise<InvitationPreview | null> {
    return useCases.invitations.preview(token);
  }

  @Authenticated()
  @Mutation(() => AcceptInvitationPayload, {
    nullable: true,
    description: 'Joins a workspace. The viewer’s address must be the one that was invited.',
  })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, { description: 'Which.' }) { token }: AcceptInvitationInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ workspace: Workspace }>> {
    const { userId } = await context.requireGrant();
    const result = await context.useCases.invitations.accept(userId, token);
    if (result.kind === 'invalid_link') return AcceptInvitationPayload.failed(invalidLink());
    if (result.kind === 'other_address') return AcceptInvitationPayload.failed(otherAddress());
    const workspace = await context.loaders.workspaces.load(result.workspaceId);
    return AcceptInvitationPayload.succeeded(workspace ? { workspace } : {});
  }

  @Mutation(() => DeclineInvitationPayload, {
    nullable: true,
    description: 'Declines an invitation. Public: the token from the letter is the proof.',
  })
  async declineInvitation(
    @Arg('input', () => DeclineInvitationInput, { description: 'Which.' }) { token }: DeclineInvitationInput,
    @Ctx() { useCases }: AccountsContext,
  ): Promise<Payload<{ isDeclined: boolean }>> {
    if (await useCases.invitations.decline(token)) return DeclineInvitationPayload.succeeded({ isDeclined: true });
    return DeclineInvitationPayload.failed(invalidLink());
  }
}

function otherAddress(): ConflictError {
  return new ConflictError('This invitation is for another address. Sign in with the account of that address.', [
    'input',
    'token',
  ]);
}
