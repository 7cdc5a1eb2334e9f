import type { WorkspaceRole } from '../workspaces/role.js';

/** How long the link of an invitation works. */
export const INVITATION_LIFETIME_MS = 7 * 24 * 60 * 60_000;
/** Open invitations of one workspace. */
export const MAX_INVITATIONS = 100;
/** Letters that a workspace may send within the window of the attempt counter. */
export const INVITATION_LETTERS = 30;

export type InvitationState = 'pending' | 'accepted' | 'declined' | 'revoked';

/** Somebody was asked by mail to join a workspace. */
export interface Invitation {
  readonly id: string;
  readonly workspaceId: string;
  readonly email: string;
  readonly role: WorkspaceRole;
  /** Null when the inviter's account is gone. */
  readonly invitedBy: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** What the person who was invited is shown before deciding. */
export interface InvitationPreview extends Invitation {
  readonly emailKey: string;
  readonly workspaceName: string;
  readonly inviterName: string | null;
}
