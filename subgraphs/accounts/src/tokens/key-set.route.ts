import type { Route } from '@paissive/graphql-kit';
import type { KeyRing } from './key-ring.js';

/** Shorter than the time a key is published before it signs, so that no verifier meets an unknown key. */
const MAX_AGE_SECONDS = 300;

/** Answers the public keys of the access tokens. Open to everybody: verifiers have no identity here. */
export function createKeySetRoute(keyRing: KeyRing): Route {
  return {
    method: 'GET',
    path: '/.well-known/jwks.json',
    handler(_request, response) {
      const body = JSON.stringify(keyRing.keySet());
      response.writeHead(200, {
        'content-type': 'application/jwk-set+json',
        'content-length': Buffer.byteLength(body),
        'cache-control': `public, max-age=${MAX_AGE_SECONDS}`,
      });
      response.end(body);
    },
  };
}
