import type { Database } from '../database.prisma.js';
import type { PersonalData } from './erasure.repository.js';

/** The latest entries are what a person can make sense of; a workspace's whole log is exported by its owners. */
const MAX_ENTRIES = 1_000;
const MAX_ROWS = 500;

/** What is stored about a person, without secrets and their hashes. */
export async function collectPersonalData(database: Database, userId: string): Promise<PersonalData> {
  const mine = { where: { userId }, take: MAX_ROWS };
  const [user, memberships, sessions, knownDevices, passkeys, identities, apiKeys, invitations, auditEntries] =
    await Promise.all([
      database.user.findUniqueOrThrow({ where: { id: userId }, omit: { passwordHash: true } }),
      database.membership.findMany({ ...mine, include: { workspace: { select: { name: true } } } }),
      database.session.findMany({ ...mine, orderBy: { lastUsedAt: 'desc' } }),
      database.knownDevice.findMany({ ...mine, omit: { hash: true }, orderBy: { createdAt: 'desc' } }),
      database.passkey.findMany({ ...mine, select: { name: true, isSynced: true, createdAt: true, lastUsedAt: true } }),
      database.linkedIdentity.findMany(mine),
      database.apiKey.findMany({ ...mine, omit: { hash: true } }),
      database.invitation.findMany({ where: { invitedBy: userId }, omit: { tokenHash: true }, take: MAX_ROWS }),
      database.auditEntry.findMany({
        where: { actorId: userId },
        orderBy: { at: 'desc' },
        take: MAX_ENTRIES,
        select: { workspaceId: true, at: true, action: true, targetId: true, details: true },
      }),
    ]);
  return { user, memberships, sessions, knownDevices, passkeys, identities, apiKeys, invitations, auditEntries };
}
