import type { IncomingHttpHeaders } from 'node:http';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { RouterConfig } from '../config/router-config.js';

type JwtConfig = NonNullable<RouterConfig['authentication']['router']['jwt']>;

/** What a request's token says. An invalid token is never the same as no token. */
export type Authentication =
  | { kind: 'anonymous' }
  | { kind: 'authenticated'; claims: JWTPayload; expiresAtMs: number | undefined }
  | { kind: 'rejected'; message: string };

/** Tells who sends a request from its headers. */
export type Authenticate = (headers: IncomingHttpHeaders) => Promise<Authentication>;

const ANONYMOUS: Authentication = { kind: 'anonymous' };

/** Asymmetric algorithms only: a public key must never be accepted as an HMAC secret. */
const ALGORITHMS = [
  'EdDSA',
  'Ed25519',
  'ES256',
  'ES384',
  'ES512',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
];
const CACHED_TOKENS = 10_000;
const CLOCK_TOLERANCE_S = 5;

/**
 * Verifies bearer tokens against the configured key sets (RFC 7519, RFC 7517).
 *
 * Verified tokens are remembered until they expire, so that a client pays for one signature check per token and not per request. A key set
 * that cannot be reached rejects the token; nothing unverified is ever let through.
 *
 * @param jwt `authentication.router.jwt` of router.yaml; undefined when the router checks no tokens
 * @param now milliseconds since the epoch
 */
export function createAuthenticate(jwt: JwtConfig | undefined, now: () => number = Date.now): Authenticate {
  if (!jwt) return async () => ANONYMOUS;
  const keySets = jwt.jwks.map((config) => ({
    config,
    keys: createRemoteJWKSet(new URL(config.url), {
      cacheMaxAge: config.poll_interval,
      timeoutDuration: 5_000,
      cooldownDuration: 1_000,
    }),
  }));
  const sources = [
    { type: 'header' as const, name: jwt.header_name, value_prefix: jwt.header_value_prefix },
    ...jwt.sources,
  ].map((source) => (source.type === 'header' ? { ...source, key: source.name.toLowerCase() } : source));
  const verified = new LRUCache<string, Authentication & { kind: 'authenticated' }>({ max: CACHED_TOKENS });

  return async (headers) => {
    const found = findToken(sources, headers);
    if (found.kind !== 'token') return found;
    const known = verified.get(found.token);
    if (known && (known.expiresAtMs ?? Number.POSITIVE_INFINITY) > now()) return known;
    verified.delete(found.token);
    let message = 'The token could not be verified.';
    for (const { config, keys } of keySets) {
      const result = await verify(found.token, config, keys, now);
      if (result.kind === 'rejected') message = result.message;
      else {
        verified.set(found.token, result);
        return result;
      }
    }
    return { kind: 'rejected', message };
  };
}

type Found = { kind: 'token'; token: string } | Exclude<Authentication, { kind: 'authenticated' }>;

type TokenSource =
  | { readonly type: 'header'; readonly name: string; readonly key: string; readonly value_prefix: string }
  | { readonly type: 'cookie'; readonly name: string };

function findToken(sources: readonly TokenSource[], headers: IncomingHttpHeaders): Found {
  for (const source of sources) {
    const value = source.type === 'header' ? headers[source.key] : cookie(headers.cookie, source.name);
    if (value === undefined || value === '') continue;
    if (typeof value !== 'string')
      return { kind: 'rejected', message: `The header ${source.name} was sent more than once.` };
    if (source.type === 'cookie') return { kind: 'token', token: value };
    const prefix = source.value_prefix === '' ? '' : `${source.value_prefix} `;
    if (value.slice(0, prefix.length).toLowerCase() !== prefix.toLowerCase() || value.length === prefix.length) {
      return { kind: 'rejected', message: `The header ${source.name} must read "${prefix}<token>".` };
    }
    return { kind: 'token', token: value.slice(prefix.length).trim() };
  }
  return { kind: 'anonymous' };
}

function cookie(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

async function verify(
  token: string,
  config: JwtConfig['jwks'][number],
  keys: JWTVerifyGetKey,
  now: () => number,
): Promise<Exclude<Authentication, { kind: 'anonymous' }>> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: config.algorithms ?? ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_S,
      currentDate: new Date(now()),
      ...(config.issuers ? { issuer: config.issuers } : {}),
      ...(config.audiences ? { audience: config.audiences } : {}),
    });
    return {
      kind: 'authenticated',
      claims: payload,
      expiresAtMs: payload.exp === undefined ? undefined : payload.exp * 1_000,
    };
  } catch (error) {
    return { kind: 'rejected', message: reasonFor(error) };
  }
}

function reasonFor(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed) return `The token's ${error.claim} is not accepted here.`;
  if (error instanceof errors.JWSSignatureVerificationFailed) return "The token's signature does not fit.";
  if (error instanceof errors.JWKSNoMatchingKey) return 'The token is signed with a key that is not known here.';
  if (error instanceof errors.JOSEAlgNotAllowed) return "The token's algorithm is not accepted here.";
  if (error instanceof errors.JWKSTimeout) return 'The keys to check the token with could not be fetched in time.';
  return error instanceof errors.JOSEError
    ? 'The token is malformed.'
    : 'The keys to check the token with could not be fetched.';
}
