import type { Logger } from '@paissive/logging';
import type { SecretBox } from '@paissive/secret-box';
import { type Administration, createAdministration } from './administration/administration.js';
import type { AdministrationRepository } from './administration/administration.repository.js';
import type { ApiKeyRepository } from './api-keys/api-key.repository.js';
import { createExchangeApiKey, type ExchangeApiKey } from './api-keys/exchange-api-key.js';
import { type ApiKeys, createApiKeys } from './api-keys/manage-api-keys.js';
import { type AuditLog, createAuditLog } from './audit/audit-log.js';
import type { AuditLogRepository } from './audit/audit-log.repository.js';
import { createEmailChanges, type EmailChanges } from './email-change/change-email.js';
import type { EmailChangeRepository } from './email-change/email-change.repository.js';
import { createPersonalRights, type PersonalRights } from './erasure/erase.js';
import type { ErasureRepository } from './erasure/erasure.repository.js';
import type { InvitationRepository } from './invitations/invitation.repository.js';
import { createInvitations, type Invitations } from './invitations/invite.js';
import { createLinkTo } from './mail/letters.js';
import { createMembers, type Members } from './members/manage-members.js';
import type { MemberRepository } from './members/member.repository.js';
import { createSwitchWorkspace, type SwitchWorkspace } from './members/switch-workspace.js';
import { createCeremonies } from './passkeys/ceremonies.js';
import { createPasskeyChecker, type PasskeyChecker } from './passkeys/check-passkey.js';
import { createPasskeyManagement, type PasskeyManagement } from './passkeys/manage-passkeys.js';
import type { PasskeyRepository } from './passkeys/passkey.repository.js';
import { createSignInWithPasskey, type SignInWithPasskey } from './passkeys/sign-in-with-passkey.js';
import { type ChangePassword, createChangePassword } from './passwords/change-password.js';
import type { PasswordRepository } from './passwords/password.repository.js';
import type { PasswordHasher } from './passwords/password-hasher.js';
import { createPasswordReset, type PasswordReset } from './passwords/reset-password.js';
import { createProfile, type Profile } from './profile/profile.js';
import type { ProfileRepository } from './profile/profile.repository.js';
import { createIdentityLinks, type IdentityLinks } from './providers/link-identity.js';
import type { LinkedIdentityRepository } from './providers/linked-identity.repository.js';
import type { Provider } from './providers/provider.js';
import { createSignInWithProvider, type SignInWithProvider } from './providers/sign-in-with-provider.js';
import { createProviderVisits, type ProviderVisits } from './providers/visit-provider.js';
import { createJournal } from './records/journal.js';
import { createOpenAccount } from './registration/open-account.js';
import { createRegister, type Register } from './registration/register.js';
import type { RegistrationRepository } from './registration/registration.repository.js';
import type { RunGrantRepository } from './run-tokens/run-grant.repository.js';
import { createCodeChecker } from './second-factor/check-code.js';
import { createTotpEnrolment, type TotpEnrolment } from './second-factor/enroll-totp.js';
import type { SecondFactorRepository } from './second-factor/second-factor.repository.js';
import { createSecuritySettings, type SecuritySettings } from './second-factor/security-settings.js';
import { createVerifyMfa, type VerifyMfa } from './second-factor/verify-mfa.js';
import type { AnnounceRevocations } from './sessions/announce-revocations.js';
import {
  createEndOtherSessions,
  createEndSession,
  type EndOtherSessions,
  type EndSession,
} from './sessions/end-session.js';
import { createListSessions, type ListSessions } from './sessions/list-sessions.js';
import { createRefreshSession, type RefreshSession } from './sessions/refresh-session.js';
import type { SessionRepository } from './sessions/session.repository.js';
import { createSessionIssuer } from './sessions/session-issuer.js';
import { createSignOut, type SignOut } from './sessions/sign-out.js';
import { createAdmit } from './sign-in/admit.js';
import type { AttemptRepository } from './sign-in/attempt.repository.js';
import type { CredentialsRepository } from './sign-in/credentials.repository.js';
import type { FailedSignInRepository } from './sign-in/failed-sign-in.repository.js';
import { createSignInGuard } from './sign-in/guard-sign-in.js';
import type { KnownDeviceRepository } from './sign-in/known-device.repository.js';
import { createKnownDevices, type KnownDevices } from './sign-in/manage-known-devices.js';
import { createSignInFailures, type SignInFailures } from './sign-in/record-failures.js';
import { createSignIn, type SignIn } from './sign-in/sign-in.js';
import { type ConfirmIdentity, createConfirmIdentity } from './step-up/confirm-identity.js';
import type { AccessTokenIssuer } from './tokens/access-token.js';
import type { UserRepository } from './users/user.repository.js';
import type { OneTimeTokenRepository } from './verification/one-time-token.repository.js';
import {
  createDraftVerification,
  createEmailVerification,
  type EmailVerification,
} from './verification/verify-email.js';
import type { WorkspaceRepository } from './workspaces/workspace.repository.js';

export interface Repositories {
  readonly administration: AdministrationRepository;
  readonly apiKeys: ApiKeyRepository;
  readonly attempts: AttemptRepository;
  readonly auditLog: AuditLogRepository;
  readonly credentials: CredentialsRepository;
  readonly emailChanges: EmailChangeRepository;
  readonly erasures: ErasureRepository;
  readonly failedSignIns: FailedSignInRepository;
  readonly invitations: InvitationRepository;
  readonly members: MemberRepository;
  readonly knownDevices: KnownDeviceRepository;
  readonly linkedIdentities: LinkedIdentityRepository;
  readonly oneTimeTokens: OneTimeTokenRepository;
  readonly passkeys: PasskeyRepository;
  readonly passwords: PasswordRepository;
  readonly profiles: ProfileRepository;
  readonly registrations: RegistrationRepository;
  readonly runGrants: RunGrantRepository;
  readonly secondFactors: SecondFactorRepository;
  readonly sessions: SessionRepository;
  readonly users: UserRepository;
  readonly workspaces: WorkspaceRepository;
}

/** What the subgraph can do, each a function that tells one story. */
export interface UseCases {
  readonly register: Register;
  readonly signIn: SignIn;
  readonly signInFailures: SignInFailures;
  readonly refreshSession: RefreshSession;
  readonly signOut: SignOut;
  readonly endSession: EndSession;
  readonly endOtherSessions: EndOtherSessions;
  readonly listSessions: ListSessions;
  readonly knownDevices: KnownDevices;
  readonly emailVerification: EmailVerification;
  readonly emailChanges: EmailChanges;
  readonly passwordReset: PasswordReset;
  readonly changePassword: ChangePassword;
  readonly verifyMfa: VerifyMfa;
  readonly totpEnrolment: TotpEnrolment;
  readonly securitySettings: SecuritySettings;
  readonly confirmIdentity: ConfirmIdentity;
  readonly passkeys: PasskeyManagement;
  readonly passkeyChecker: PasskeyChecker;
  readonly signInWithPasskey: SignInWithPasskey;
  readonly providerVisits: ProviderVisits;
  readonly signInWithProvider: SignInWithProvider;
  readonly identityLinks: IdentityLinks;
  readonly members: Members;
  readonly switchWorkspace: SwitchWorkspace;
  readonly invitations: Invitations;
  readonly apiKeys: ApiKeys;
  readonly exchangeApiKey: ExchangeApiKey;
  readonly auditLog: AuditLog;
  readonly profile: Profile;
  readonly personalRights: PersonalRights;
  readonly administration: Administration;
}

/** What the use-cases need besides the repositories; time, ids and randomness come from outside. */
export interface Tools {
  readonly hasher: PasswordHasher;
  readonly accessTokens: AccessTokenIssuer;
  readonly announceRevocations: AnnounceRevocations;
  readonly identityProviders: readonly Provider[];
  /** Seals what must fit when a browser comes back from a provider. */
  readonly visitBox: SecretBox;
  /** Seals the secrets of authenticator apps. */
  readonly totpBox: SecretBox;
  /** Where people reach the web application; links in letters lead there. */
  readonly webUrl: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly log: Logger;
}

export function createUseCases(repositories: Repositories, tools: Tools): UseCases {
  const base = { ...repositories, ...tools, issuer: createSessionIssuer(tools), journal: createJournal(tools) };
  const withLinks = { ...base, linkTo: createLinkTo(tools.webUrl), ceremonies: createCeremonies(tools.webUrl) };
  const passkeyChecker = createPasskeyChecker(withLinks);
  const draftVerification = createDraftVerification(withLinks);
  const all = {
    ...withLinks,
    signInFailures: createSignInFailures(base),
    passkeyChecker,
    admit: createAdmit(base),
    codeChecker: createCodeChecker(base),
    draftVerification,
    openAccount: createOpenAccount({ ...base, draftVerification }),
    providerVisits: createProviderVisits(withLinks),
  };
  const refreshSession = createRefreshSession(all);
  return {
    register: createRegister(all),
    signIn: createSignIn({ ...all, guard: createSignInGuard(all) }),
    signInFailures: all.signInFailures,
    refreshSession,
    signOut: createSignOut(all),
    endSession: createEndSession(all),
    endOtherSessions: createEndOtherSessions(all),
    listSessions: createListSessions(all),
    knownDevices: createKnownDevices(all),
    emailVerification: createEmailVerification(all),
    emailChanges: createEmailChanges(all),
    passwordReset: createPasswordReset(all),
    changePassword: createChangePassword(all),
    verifyMfa: createVerifyMfa(all),
    totpEnrolment: createTotpEnrolment(all),
    securitySettings: createSecuritySettings(all),
    confirmIdentity: createConfirmIdentity(all),
    passkeys: createPasskeyManagement(all),
    passkeyChecker,
    signInWithPasskey: createSignInWithPasskey(all),
    providerVisits: all.providerVisits,
    signInWithProvider: createSignInWithProvider(all),
    identityLinks: createIdentityLinks(all),
    members: createMembers(all),
    switchWorkspace: createSwitchWorkspace({ ...all, refreshSession }),
    invitations: createInvitations(all),
    apiKeys: createApiKeys(all),
    exchangeApiKey: createExchangeApiKey(all),
    auditLog: createAuditLog(all),
    profile: createProfile(all),
    personalRights: createPersonalRights(all),
    administration: createAdministration(all),
  };
}
