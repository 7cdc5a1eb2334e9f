import { ErrorCode, PlatformError } from '@paissive/errors';
import type { Route } from '@paissive/graphql-kit';
import { createIdentityVerifier, IDENTITY_HEADER, IdentityError } from '@paissive/identity';
import type { ExchangeApiKey } from './exchange-api-key.js';

/** Exchanges the API key of the `Authorization` header for an access token. For the router only, which signs what it sends. */
export function createExchangeRoute({
  exchange,
  identitySecret,
  now,
}: {
  exchange: ExchangeApiKey;
  identitySecret: string;
  now: () => number;
}): Route {
  const verifier = createIdentityVerifier({ secret: identitySecret, audience: 'accounts', now });
  const assertRouter = (header: string | string[] | undefined) => {
    try {
      verifier.verify(typeof header === 'string' ? header : undefined);
    } catch (error) {
      if (!(error instanceof IdentityError)) throw error;
      throw new PlatformError(ErrorCode.UNAUTHENTICATED, 'Only the router may ask this.', { cause: error });
    }
  };

  return {
    method: 'POST',
    path: '/api-keys/exchange',
    async handler(request, response) {
      assertRouter(request.headers[IDENTITY_HEADER]);
      const [, key = ''] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
      const token = await exchange(key);
      // 404 tells a key that is not known from a router that is not.
      if (!token) throw new PlatformError(ErrorCode.NOT_FOUND, 'There is no such key.');
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify({ accessToken: token.token, expiresAt: token.expiresAt.toISOString() }));
    },
  };
}
