import type { SecretBox } from '@paissive/secret-box';
import { createAdministrationRepository } from './administration/administration.prisma.js';
import { createApiKeyRepository } from './api-keys/api-key.prisma.js';
import { createAuditLogRepository } from './audit/audit-log.prisma.js';
import type { Database } from './database.prisma.js';
import { createEmailChangeRepository } from './email-change/email-change.prisma.js';
import { createErasureRepository } from './erasure/erasure.prisma.js';
import { createInvitationRepository } from './invitations/invitation.prisma.js';
import { createMemberRepository } from './members/member.prisma.js';
import { createPasskeyRepository } from './passkeys/passkey.prisma.js';
import { createPasswordRepository } from './passwords/password.prisma.js';
import { createProfileRepository } from './profile/profile.prisma.js';
import { createLinkedIdentityRepository } from './providers/linked-identity.prisma.js';
import { createWriteConsequences } from './records/consequences.prisma.js';
import { createRegistrationRepository } from './registration/registration.prisma.js';
import { createRunGrantRepository } from './run-tokens/run-grant.prisma.js';
import { createSecondFactorRepository } from './second-factor/second-factor.prisma.js';
import { createSessionRepository } from './sessions/session.prisma.js';
import { createAttemptRepository } from './sign-in/attempt.prisma.js';
import { createCredentialsRepository } from './sign-in/credentials.prisma.js';
import { createFailedSignInRepository } from './sign-in/failed-sign-in.prisma.js';
import { createKnownDeviceRepository } from './sign-in/known-device.prisma.js';
import type { Repositories } from './use-cases.js';
import { createUserRepository } from './users/user.prisma.js';
import { createOneTimeTokenRepository } from './verification/one-time-token.prisma.js';
import { createWorkspaceRepository } from './workspaces/workspace.prisma.js';

/** @param letterBox seals letters while they wait in the database */
export function createRepositories(database: Database, letterBox: SecretBox): Repositories {
  const write = createWriteConsequences(letterBox);
  return {
    administration: createAdministrationRepository(database, write),
    apiKeys: createApiKeyRepository(database, write),
    attempts: createAttemptRepository(database),
    auditLog: createAuditLogRepository(database, write),
    credentials: createCredentialsRepository(database),
    emailChanges: createEmailChangeRepository(database, write),
    erasures: createErasureRepository(database, write),
    failedSignIns: createFailedSignInRepository(database, write),
    invitations: createInvitationRepository(database, write),
    members: createMemberRepository(database, write),
    knownDevices: createKnownDeviceRepository(database, write),
    linkedIdentities: createLinkedIdentityRepository(database, write),
    oneTimeTokens: createOneTimeTokenRepository(database, write),
    passkeys: createPasskeyRepository(database, write),
    passwords: createPasswordRepository(database, write),
    profiles: createProfileRepository(database, write),
    registrations: createRegistrationRepository(database, write),
    runGrants: createRunGrantRepository(database),
    secondFactors: createSecondFactorRepository(database, write),
    sessions: createSessionRepository(database, write),
    users: createUserRepository(database),
    workspaces: createWorkspaceRepository(database),
  };
}
