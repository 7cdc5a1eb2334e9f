import type { AuditAction, AuditDetails } from '../records/audit-entry.js';
import type { Journal } from '../records/journal.js';
import type { AnnounceRevocations } from '../sessions/announce-revocations.js';
import type { PlatformRole } from '../workspaces/role.js';
import type {
  AdministrationRefusal,
  AdministrationRepository,
  ManagedUser,
  UserPosition,
} from './administration.repository.js';

export type ManageResult = ManagedUser | AdministrationRefusal | 'oneself';

/** What administrators of the platform do. That the actor is one is the caller's to check. */
export interface Administration {
  list(search: string | null, page: { after: UserPosition | null; limit: number }): Promise<ManagedUser[]>;
  count(search: string | null): Promise<number>;
  suspend(actorId: string, userId: string): Promise<ManageResult>;
  reinstate(actorId: string, userId: string): Promise<ManageResult>;
  setRole(actorId: string, userId: string, role: PlatformRole): Promise<ManageResult>;
  /** Makes administrators of those whom the configuration names, once they have confirmed their address. */
  appoint(emailKeys: readonly string[]): Promise<{ appointed: number }>;
}

export function createAdministration({
  administration,
  announceRevocations,
  journal,
  now,
}: {
  administration: AdministrationRepository;
  announceRevocations: AnnounceRevocations;
  journal: Journal;
  now: () => Date;
}): Administration {
  return {
    list: administration.list,
    count: administration.count,

    async suspend(actorId, userId) {
      if (actorId === userId) return 'oneself';
      const user = await administration.find(userId);
      if (!user) return 'not_found';
      const revoked = await administration.suspend(userId, now(), record('account.suspended', actorId, user));
      if (typeof revoked === 'string') return revoked;
      await announceRevocations(revoked);
      return { ...user, status: 'suspended' };
    },

    async reinstate(actorId, userId) {
      const user = await administration.find(userId);
      if (!user) return 'not_found';
      const isDone = await administration.reinstate(userId, now(), record('account.reinstated', actorId, user));
      return isDone ? { ...user, status: 'active' } : 'not_found';
    },

    async setRole(actorId, userId, role) {
      const user = await administration.find(userId);
      if (!user) return 'not_found';
      const consequences = record('account.role_changed', actorId, user, { role });
      const result = await administration.setRole({ userId, role, at: now() }, consequences);
      return result === 'changed' ? { ...user, platformRole: role } : result;
    },

    async appoint(emailKeys) {
      const users = emailKeys.length === 0 ? [] : await administration.findUnappointed(emailKeys);
      for (const user of users) {
        const consequences = record('account.role_changed', null, user, { role: 'admin' });
        await administration.setRole({ userId: user.id, role: 'admin', at: now() }, consequences);
      }
      return { appointed: users.length };
    },
  };

  function record(action: AuditAction, actorId: string | null, user: ManagedUser, details: AuditDetails = {}) {
    const { workspaceId, id: targetId } = user;
    return workspaceId === null ? {} : { audit: [journal.audit(action, { workspaceId, actorId, targetId, details })] };
  }
}
