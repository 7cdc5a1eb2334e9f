import type { AuditLogRepository } from '../audit/audit-log.repository.js';
import { farewellLetter } from '../mail/letters.js';
import type { Journal } from '../records/journal.js';
import type { AnnounceRevocations } from '../sessions/announce-revocations.js';
import type { CredentialsRepository } from '../sign-in/credentials.repository.js';
import type { ErasureRefusal, ErasureRepository, PersonalData } from './erasure.repository.js';

/** Told when a person is gone: whoever keeps something about them removes it. */
export interface UserErased {
  readonly userId: string;
}

/** Told when a workspace is gone: whoever keeps something in it removes it. */
export interface WorkspaceErased {
  readonly workspaceId: string;
}

interface Actor {
  readonly userId: string;
  readonly workspaceId: string;
}

/** What the law gives people a right to, for the part that this service keeps. */
export interface PersonalRights {
  /** What is stored about a person, without secrets. */
  export(actor: Actor): Promise<PersonalData>;
  /** Removes a person for good. Entries of audit logs stay: they name people by an id that leads nowhere from then on. */
  eraseUser(userId: string): Promise<'erased' | ErasureRefusal>;
  eraseWorkspace(userId: string, workspaceId: string): Promise<'erased' | ErasureRefusal>;
}

export function createPersonalRights({
  erasures,
  auditLog,
  credentials,
  announceRevocations,
  journal,
  now,
}: {
  erasures: ErasureRepository;
  auditLog: Pick<AuditLogRepository, 'append'>;
  credentials: CredentialsRepository;
  announceRevocations: AnnounceRevocations;
  journal: Journal;
  now: () => Date;
}): PersonalRights {
  return {
    async export({ userId, workspaceId }) {
      const data = await erasures.collect(userId);
      await auditLog.append(journal.audit('account.exported', { workspaceId, actorId: userId, targetId: userId }));
      return data;
    },

    async eraseUser(userId) {
      const account = await credentials.findById(userId);
      if (!account) return 'not_found';
      const farewell = journal.letter({ userId: null, address: account.email }, farewellLetter(account));
      const result = await erasures.eraseUser(userId, now(), ({ workspaceIds }) => ({
        letters: [farewell],
        audit: workspaceIds.map((workspaceId) =>
          journal.audit('account.erased', { workspaceId, actorId: userId, targetId: userId }),
        ),
        events: [
          ...workspaceIds.map(workspaceErased),
          journal.event<UserErased>('accounts.user.erased', { subject: userId, data: { userId } }),
        ],
      }));
      if (typeof result === 'string') return result;
      await announceRevocations(result.revoked);
      return 'erased';
    },

    async eraseWorkspace(actorId, workspaceId) {
      const audit = [journal.audit('workspace.erased', { workspaceId, actorId, targetId: workspaceId })];
      const consequences = { audit, events: [workspaceErased(workspaceId)] };
      const result = await erasures.eraseWorkspace({ workspaceId, actorId, at: now() }, consequences);
      if (typeof result === 'string') return result;
      await announceRevocations(result.revoked);
      return 'erased';
    },
  };

  function workspaceErased(workspaceId: string) {
    const data = { workspaceId };
    return journal.event<WorkspaceErased>('accounts.workspace.erased', { subject: workspaceId, workspaceId, data });
  }
}
