import { can } from '../workspaces/permissions.js';
import type { WorkspaceRole } from '../workspaces/role.js';
import type { MemberRefusal } from './member.repository.js';

/** A workspace as a change of its members finds it. */
export interface MembersAtHand {
  /** Whose personal workspace it is, if anybody's. */
  readonly personalOwnerId: string | null;
  readonly owners: number;
  /** Null for those who are no members. */
  readonly actorRole: WorkspaceRole | null;
  readonly targetRole: WorkspaceRole | null;
}

interface Who {
  readonly actorId: string;
  readonly userId: string;
}

/** Whether a member may get another role. A workspace always has an owner, and a personal one always its person. */
export function judgeRoleChange(members: MembersAtHand, { userId }: Who, role: WorkspaceRole): MemberRefusal | null {
  if (!members.actorRole || !can(members.actorRole, 'members:update')) return 'not_permitted';
  if (!members.targetRole) return 'not_found';
  return role === 'owner' ? null : judgeLoss(members, userId);
}

/** Whether a membership may end. Everybody may leave; only some may remove others. */
export function judgeRemoval(members: MembersAtHand, { actorId, userId }: Who): MemberRefusal | null {
  if (!members.actorRole) return 'not_permitted';
  if (actorId !== userId && !can(members.actorRole, 'members:delete')) return 'not_permitted';
  if (!members.targetRole) return 'not_found';
  return judgeLoss(members, userId);
}

/** Whether the acting owner may hand the workspace over to another member. */
export function judgeTransfer(members: MembersAtHand, { actorId, userId }: Who): MemberRefusal | null {
  if (members.actorRole !== 'owner') return 'not_permitted';
  if (!members.targetRole || actorId === userId) return 'not_found';
  return members.personalOwnerId === actorId ? 'personal_owner' : null;
}

function judgeLoss({ personalOwnerId, owners, targetRole }: MembersAtHand, userId: string): MemberRefusal | null {
  if (personalOwnerId === userId) return 'personal_owner';
  return targetRole === 'owner' && owners <= 1 ? 'last_owner' : null;
}
