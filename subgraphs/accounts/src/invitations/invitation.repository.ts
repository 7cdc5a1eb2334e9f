import type { Consequences } from '../records/consequences.js';
import type { Invitation, InvitationPreview } from './invitation.js';

type Bytes = Uint8Array<ArrayBuffer>;

export interface InvitationRepository {
  isMember(workspaceId: string, emailKey: string): Promise<boolean>;
  /** Stores an invitation in place of an open one for the same address. */
  invite(
    invitation: Invitation & { readonly emailKey: string; readonly tokenHash: Bytes },
    consequences: Consequences,
  ): Promise<void>;
  /** The open ones, the latest first. */
  listOpen(workspaceId: string, limit: number, now: Date): Promise<Invitation[]>;
  /** An open invitation by its token. */
  findOpen(tokenHash: Bytes, now: Date): Promise<InvitationPreview | null>;
  /** Settles it and makes the person a member, with a confirmed address. False when it was settled before. */
  accept(change: { id: string; userId: string; at: Date }, consequences: Consequences): Promise<boolean>;
  decline(change: { id: string; at: Date }, consequences: Consequences): Promise<boolean>;
  revoke(change: { id: string; workspaceId: string; at: Date }, consequences: Consequences): Promise<boolean>;
}
