import type { IncomingMessage } from 'node:http';
import { ErrorCode, PlatformError } from '@paissive/errors';
import type { Route } from '@paissive/graphql-kit';
import {
  createIdentityVerifier,
  IDENTITY_HEADER,
  IdentityError,
  type IdentityVerifier,
  RUN_TOKENS,
  type RunToken,
  requireViewer,
  type Viewer,
} from '@paissive/identity';
import type { AccessTokenIssuer } from '../tokens/access-token.js';
import { scopesOfRun } from './run-grant.js';
import type { RunGrantRepository } from './run-grant.repository.js';

export interface RunTokenRouteDeps {
  readonly runGrants: RunGrantRepository;
  readonly accessTokens: AccessTokenIssuer;
  /** Shared by the services; who knows it may act for anybody already. */
  readonly identitySecret: string;
  readonly now: () => Date;
}

/**
 * `POST /internal/run-tokens`: a short-lived token for work that a person started and that goes on without them. What they may do is
 * looked up each time, so that a run ends when its person leaves the workspace; it cannot confirm an identity, for it never proved one.
 */
export function createRunTokenRoute({ runGrants, accessTokens, identitySecret, now }: RunTokenRouteDeps): Route {
  const verifier = createIdentityVerifier({
    secret: identitySecret,
    audience: RUN_TOKENS.audience,
    now: () => now().getTime(),
  });
  return {
    method: 'POST',
    path: RUN_TOKENS.path,
    async handler(request, response) {
      const viewer = viewerOf(request, verifier);
      const standing = await runGrants.findStanding(viewer.userId, viewer.workspaceId);
      if (!standing) throw new PlatformError(ErrorCode.FORBIDDEN, 'The person is no member of the workspace any more.');
      const scopes = scopesOfRun(standing, viewer.scopes);
      const { token, expiresAt } = await accessTokens.issueForRun({ ...standing, sessionId: viewer.sessionId, scopes });
      const answer: RunToken = { accessToken: token, expiresAtMs: expiresAt.getTime() };
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(answer));
    },
  };
}

function viewerOf(request: IncomingMessage, verifier: IdentityVerifier): Viewer {
  const header = request.headers[IDENTITY_HEADER];
  try {
    return requireViewer(verifier.verify(typeof header === 'string' ? header : undefined));
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    throw new PlatformError(ErrorCode.UNAUTHENTICATED, 'The request is not signed for this.', { cause: error });
  }
}
