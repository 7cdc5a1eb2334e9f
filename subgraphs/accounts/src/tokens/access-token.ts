import { type JWTPayload, SignJWT } from 'jose';
import { ACCESS_TOKEN_LIFETIME_MS } from './access-token-lifetime.js';
import { type Grant, scopesOf } from './grant.js';
import type { KeyRing } from './key-ring.js';

export interface AccessToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** What a run does for a person while they are away: less than they may, and without having proved who they are. */
export interface RunGrant extends Omit<Grant, 'authenticatedAt' | 'methods'> {
  readonly scopes: readonly string[];
}

export interface AccessTokenIssuer {
  issue(grant: Grant): Promise<AccessToken>;
  issueForRun(grant: RunGrant): Promise<AccessToken>;
}

const AUDIENCE = 'paissive';

/** Signs what a session may do as a JWT (RFC 7519) with EdDSA (RFC 8037) under the active key of the ring. */
export function createAccessTokenIssuer({
  keyRing,
  issuer,
  now,
}: {
  keyRing: KeyRing;
  issuer: string;
  now: () => Date;
}): AccessTokenIssuer {
  async function sign(userId: string, claims: JWTPayload): Promise<AccessToken> {
    // JWT times are whole seconds; `expiresAt` must tell the same moment as `exp`.
    const issuedAt = Math.floor(now().getTime() / 1000);
    const expires = issuedAt + ACCESS_TOKEN_LIFETIME_MS / 1000;
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: keyRing.active.kid })
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setSubject(userId)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expires)
      .sign(keyRing.active.privateKey);
    return { token, expiresAt: new Date(expires * 1000) };
  }

  return {
    issue: (grant) =>
      sign(grant.userId, {
        sid: grant.sessionId,
        workspace: grant.workspaceId,
        roles: [grant.workspaceRole, grant.platformRole],
        scope: scopesOf(grant).join(' '),
        auth_time: Math.floor(grant.authenticatedAt.getTime() / 1000),
        amr: grant.methods,
      }),
    issueForRun: ({ userId, sessionId, workspaceId, workspaceRole, scopes }) =>
      sign(userId, {
        sid: sessionId,
        workspace: workspaceId,
        // Whatever its person may do to the platform as a whole, a run may not.
        roles: [workspaceRole, 'user'],
        scope: scopes.join(' '),
      }),
  };
}
