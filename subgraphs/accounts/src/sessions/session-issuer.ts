import type { AccessTokenIssuer } from '../tokens/access-token.js';
import type { Grant } from '../tokens/grant.js';
import { describeDevice } from './device.js';
import { createRefreshToken, hashRefreshToken, SESSION_LIFETIME_MS } from './refresh-token.js';
import type { AuthenticationMethod, Caller, SessionTokens } from './session.js';
import type { NewSession } from './session.repository.js';

/** A session that is to be stored, and the refresh token that only its owner will know. */
export interface SessionDraft extends NewSession {
  readonly refreshToken: string;
}

export interface SessionIssuer {
  /** A session that begins now on the caller's device; it exists once it is stored. */
  draft(
    holder: { userId: string; workspaceId: string },
    caller: Caller,
    methods: readonly AuthenticationMethod[],
  ): SessionDraft;
  /** The tokens to hand out: a fresh access token, and the refresh token given. */
  tokensFor(grant: Grant, refresh: { token: string; expiresAt: Date }): Promise<SessionTokens>;
}

export function createSessionIssuer({
  accessTokens,
  newId,
  randomBytes,
  now,
}: {
  accessTokens: AccessTokenIssuer;
  newId: () => string;
  randomBytes: (size: number) => Uint8Array;
  now: () => Date;
}): SessionIssuer {
  return {
    draft({ userId, workspaceId }, { address, userAgent }, methods) {
      const refreshToken = createRefreshToken(randomBytes);
      const startsAt = now();
      const session = {
        id: newId(),
        userId,
        workspaceId,
        device: describeDevice(userAgent),
        ipAddress: address ?? null,
        createdAt: startsAt,
        lastUsedAt: startsAt,
        expiresAt: new Date(startsAt.getTime() + SESSION_LIFETIME_MS),
        authenticatedAt: startsAt,
        methods,
      };
      return { session, refreshToken, refreshTokenHash: hashRefreshToken(refreshToken) };
    },

    async tokensFor(grant, refresh) {
      const { token, expiresAt } = await accessTokens.issue(grant);
      return { accessToken: token, refreshToken: refresh.token, expiresAt, refreshExpiresAt: refresh.expiresAt };
    },
  };
}
