import type { AuditAction, AuditDetails } from '../records/audit-entry.js';
import type { Consequences } from '../records/consequences.js';
import type { Journal } from '../records/journal.js';
import type { WorkspaceCreated } from '../registration/registration.events.js';
import type { AnnounceRevocations } from '../sessions/announce-revocations.js';
import type { WorkspaceRole } from '../workspaces/role.js';
import type { Membership, Workspace } from '../workspaces/workspace.js';
import type { MemberPosition, MemberRefusal, MemberRepository } from './member.repository.js';

/** Told when somebody joins a workspace, gets another role there, or leaves. */
export interface MembershipChanged {
  readonly workspaceId: string;
  readonly userId: string;
  /** Null when the person is no member any more. */
  readonly role: WorkspaceRole | null;
}

interface Actor {
  readonly userId: string;
  readonly workspaceId: string;
}

/** What members do to a workspace and to each other; who may is decided where it is stored, under a lock. */
export interface Members {
  list(workspaceId: string, page: { after: MemberPosition | null; limit: number }): Promise<Membership[]>;
  createWorkspace(ownerId: string, name: string): Promise<Workspace>;
  rename(actor: Actor, name: string): Promise<Workspace | null>;
  changeRole(actor: Actor, userId: string, role: WorkspaceRole): Promise<Membership | MemberRefusal>;
  /** Removes a member, or oneself. The sessions that work there end. */
  remove(actor: Actor, userId: string): Promise<'removed' | MemberRefusal>;
  transfer(actor: Actor, userId: string): Promise<Membership | MemberRefusal>;
}

export function createMembers({
  members,
  announceRevocations,
  journal,
  newId,
  now,
}: {
  members: MemberRepository;
  announceRevocations: AnnounceRevocations;
  journal: Journal;
  newId: () => string;
  now: () => Date;
}): Members {
  return {
    list: (workspaceId, page) => members.list(workspaceId, page),

    async createWorkspace(ownerId, name) {
      const workspace = { id: newId(), name, createdAt: now(), isPersonal: false };
      const about = { workspaceId: workspace.id, actorId: ownerId, targetId: workspace.id };
      await members.createWorkspace(workspace, ownerId, {
        audit: [journal.audit('workspace.created', about)],
        events: [
          journal.event<WorkspaceCreated>('accounts.workspace.created', {
            subject: workspace.id,
            workspaceId: workspace.id,
            data: { workspaceId: workspace.id, ownerId, isPersonal: false },
          }),
        ],
      });
      return workspace;
    },

    rename({ userId: actorId, workspaceId }, name) {
      const audit = [journal.audit('workspace.renamed', { workspaceId, actorId, targetId: workspaceId })];
      return members.rename({ workspaceId, name, at: now() }, { audit });
    },

    changeRole: (actor, userId, role) =>
      members.changeRole(
        { ...changeOf(actor, userId), role },
        consequences('member.role_changed', actor, userId, role, { role }),
      ),

    async remove(actor, userId) {
      const action = actor.userId === userId ? 'member.left' : 'member.removed';
      const ended = await members.remove(changeOf(actor, userId), consequences(action, actor, userId, null));
      if (typeof ended === 'string') return ended;
      await announceRevocations(ended);
      return 'removed';
    },

    transfer: (actor, userId) =>
      members.transfer(changeOf(actor, userId), consequences('workspace.transferred', actor, userId, 'owner')),
  };

  function changeOf({ userId: actorId, workspaceId }: Actor, userId: string) {
    return { workspaceId, actorId, userId, at: now() };
  }

  function consequences(
    action: AuditAction,
    { userId: actorId, workspaceId }: Actor,
    userId: string,
    role: WorkspaceRole | null,
    details: AuditDetails = {},
  ): Consequences {
    return {
      audit: [journal.audit(action, { workspaceId, actorId, targetId: userId, details })],
      events: [membershipChanged(journal, { workspaceId, userId, role })],
    };
  }
}

export function membershipChanged(journal: Journal, data: MembershipChanged) {
  const { workspaceId, userId } = data;
  return journal.event<MembershipChanged>('accounts.membership.changed', { subject: userId, workspaceId, data });
}
