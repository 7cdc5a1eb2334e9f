import { invitationLetter, type LinkTo } from '../mail/letters.js';
import { membershipChanged } from '../members/manage-members.js';
import type { Journal } from '../records/journal.js';
import type { AttemptRepository } from '../sign-in/attempt.repository.js';
import { counterKey, secondsToWait } from '../sign-in/attempt-limit.js';
import type { CredentialsRepository } from '../sign-in/credentials.repository.js';
import { createOpaqueToken, hashOpaqueToken, isOpaqueToken } from '../tokens/opaque-token.js';
import { emailKeyOf } from '../users/user.js';
import type { WorkspaceRole } from '../workspaces/role.js';
import type { WorkspaceRepository } from '../workspaces/workspace.repository.js';
import {
  INVITATION_LETTERS,
  INVITATION_LIFETIME_MS,
  type Invitation,
  type InvitationPreview,
  MAX_INVITATIONS,
} from './invitation.js';
import type { InvitationRepository } from './invitation.repository.js';

interface Actor {
  readonly userId: string;
  readonly workspaceId: string;
}

export type InviteResult =
  | { readonly kind: 'invited'; readonly invitation: Invitation }
  | { readonly kind: 'member_already' }
  | { readonly kind: 'too_many_open' }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number };

export type AcceptResult =
  | { readonly kind: 'accepted'; readonly workspaceId: string }
  | { readonly kind: 'invalid_link' }
  | { readonly kind: 'other_address' };

export interface Invitations {
  /** Asks somebody by mail to join. Who may is the caller's to check. */
  invite(actor: Actor, input: { email: string; role: WorkspaceRole }): Promise<InviteResult>;
  listOpen(workspaceId: string): Promise<Invitation[]>;
  preview(token: string): Promise<InvitationPreview | null>;
  /** Only the account with the address that was invited may accept: a forwarded letter lets nobody else in. */
  accept(userId: string, token: string): Promise<AcceptResult>;
  decline(token: string): Promise<boolean>;
  revoke(actor: Actor, id: string): Promise<boolean>;
}

export function createInvitations({
  invitations,
  workspaces,
  credentials,
  attempts,
  journal,
  linkTo,
  newId,
  randomBytes,
  now,
}: {
  invitations: InvitationRepository;
  workspaces: WorkspaceRepository;
  credentials: CredentialsRepository;
  attempts: AttemptRepository;
  journal: Journal;
  linkTo: LinkTo;
  newId: () => string;
  randomBytes: (size: number) => Uint8Array;
  now: () => Date;
}): Invitations {
  const findOpen = (token: string) =>
    isOpaqueToken(token) ? invitations.findOpen(hashOpaqueToken(token), now()) : Promise.resolve(null);

  return {
    async invite({ userId, workspaceId }, { email, role }) {
      const emailKey = emailKeyOf(email);
      if (await invitations.isMember(workspaceId, emailKey)) return { kind: 'member_already' };
      const open = await invitations.listOpen(workspaceId, MAX_INVITATIONS, now());
      if (open.length >= MAX_INVITATIONS) return { kind: 'too_many_open' };
      const count = await attempts.count(counterKey('invitation letters', workspaceId), now());
      const retryAfterSeconds = secondsToWait(count, now(), INVITATION_LETTERS);
      if (retryAfterSeconds !== null) return { kind: 'too_many_attempts', retryAfterSeconds };

      const token = createOpaqueToken(randomBytes);
      const createdAt = now();
      const expiresAt = new Date(createdAt.getTime() + INVITATION_LIFETIME_MS);
      const invitation = { id: newId(), workspaceId, email, role, invitedBy: userId, createdAt, expiresAt };
      const [inviter, [workspace]] = await Promise.all([
        credentials.findById(userId),
        workspaces.findVisible([workspaceId], userId),
      ]);
      const names = { inviter: inviter?.name ?? 'Somebody', workspace: workspace?.name ?? 'a workspace' };
      const content = invitationLetter({ ...names, role, link: linkTo('/invitation', { token }) });
      const about = { workspaceId, actorId: userId, targetId: invitation.id, details: { role } };
      await invitations.invite(
        { ...invitation, emailKey, tokenHash: hashOpaqueToken(token) },
        {
          letters: [journal.letter({ userId: null, address: email }, content)],
          audit: [journal.audit('invitation.sent', about)],
        },
      );
      return { kind: 'invited', invitation };
    },

    listOpen: (workspaceId) => invitations.listOpen(workspaceId, MAX_INVITATIONS, now()),
    preview: findOpen,

    async accept(userId, token) {
      const [invitation, account] = await Promise.all([findOpen(token), credentials.findById(userId)]);
      if (!invitation || !account) return { kind: 'invalid_link' };
      if (emailKeyOf(account.email) !== invitation.emailKey) return { kind: 'other_address' };
      const { id, workspaceId, role } = invitation;
      const isAccepted = await invitations.accept(
        { id, userId, at: now() },
        {
          audit: [
            journal.audit('invitation.accepted', { workspaceId, actorId: userId, targetId: id, details: { role } }),
          ],
          events: [membershipChanged(journal, { workspaceId, userId, role })],
        },
      );
      return isAccepted ? { kind: 'accepted', workspaceId } : { kind: 'invalid_link' };
    },

    async decline(token) {
      const invitation = await findOpen(token);
      if (!invitation) return false;
      const { id, workspaceId } = invitation;
      const audit = [journal.audit('invitation.declined', { workspaceId, actorId: null, targetId: id })];
      return invitations.decline({ id, at: now() }, { audit });
    },

    revoke({ userId, workspaceId }, id) {
      const audit = [journal.audit('invitation.revoked', { workspaceId, actorId: userId, targetId: id })];
      return invitations.revoke({ id, workspaceId, at: now() }, { audit });
    },
  };
}
