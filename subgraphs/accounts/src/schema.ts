import { buildFederatedSchema, type FederatedSchema } from '@paissive/graphql-kit';
import { AdministrationResolver } from './administration/administration.resolver.js';
import { ApiKeyResolver } from './api-keys/api-key.resolver.js';
import { AuditLogResolver } from './audit/audit-log.resolver.js';
import { EmailChangeResolver } from './email-change/email-change.resolver.js';
import { ErasureResolver } from './erasure/erasure.resolver.js';
import { InvitationResolver } from './invitations/invitation.resolver.js';
import { InviteeResolver } from './invitations/invitee.resolver.js';
import { MemberResolver } from './members/member.resolver.js';
import { WorkspaceResolver } from './members/workspace.resolver.js';
import { PasskeyResolver } from './passkeys/passkey.resolver.js';
import { PasskeySignInResolver } from './passkeys/passkey-sign-in.resolver.js';
import { PasswordResolver } from './passwords/password.resolver.js';
import { ProfileResolver } from './profile/profile.resolver.js';
import { IdentityLinkResolver } from './providers/identity-link.resolver.js';
import { ProviderResolver } from './providers/provider.resolver.js';
import { RegisterResolver } from './registration/register.resolver.js';
import { TotpResolver } from './second-factor/totp.resolver.js';
import { VerifyMfaResolver } from './second-factor/verify-mfa.resolver.js';
import { EndSessionResolver } from './sessions/end-session.resolver.js';
import { RefreshSessionResolver } from './sessions/refresh-session.resolver.js';
import { resolveSession } from './sessions/session.reference.js';
import { SessionResolver } from './sessions/session.resolver.js';
import { SignOutResolver } from './sessions/sign-out.resolver.js';
import { KnownDeviceResolver } from './sign-in/known-device.resolver.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { ConfirmIdentityResolver } from './step-up/confirm-identity.resolver.js';
import { resolveUser } from './users/user.reference.js';
import { UserResolver } from './users/user.resolver.js';
import { VerificationResolver } from './verification/verification.resolver.js';
import { SecurityResolver } from './viewer/security.resolver.js';
import { ViewerResolver } from './viewer/viewer.resolver.js';
import { resolveWorkspace } from './workspaces/workspace.reference.js';
import { WorkspaceMembershipResolver } from './workspaces/workspace-membership.resolver.js';

/** The subgraph's schema and the SDL that is committed as `schema/accounts.graphql`. Needs no database. */
export function buildSchema(): FederatedSchema {
  return buildFederatedSchema({
    resolvers: [
      ViewerResolver,
      RegisterResolver,
      SignInResolver,
      KnownDeviceResolver,
      RefreshSessionResolver,
      SignOutResolver,
      VerificationResolver,
      EmailChangeResolver,
      PasswordResolver,
      VerifyMfaResolver,
      TotpResolver,
      ConfirmIdentityResolver,
      SecurityResolver,
      PasskeyResolver,
      PasskeySignInResolver,
      ProviderResolver,
      IdentityLinkResolver,
      MemberResolver,
      WorkspaceResolver,
      InvitationResolver,
      InviteeResolver,
      ApiKeyResolver,
      AuditLogResolver,
      ProfileResolver,
      ErasureResolver,
      AdministrationResolver,
      SessionResolver,
      EndSessionResolver,
      UserResolver,
      WorkspaceMembershipResolver,
    ],
    references: { User: resolveUser, Workspace: resolveWorkspace, Session: resolveSession },
  });
}
