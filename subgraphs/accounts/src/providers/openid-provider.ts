import * as oidc from 'openid-client';
import type { Provider, ProviderPerson, Visit } from './provider.js';
import { isLoopback, type OwnProviderSettings } from './provider-settings.js';

/** Seconds that a provider may take for one answer. */
export const ANSWER_LIMIT_S = 10;
/** Providers change their keys and endpoints rarely, and say so with new key ids in between. */
const DISCOVERED_FOR_MS = 60 * 60_000;

/**
 * A provider that speaks OpenID Connect: authorization code with PKCE, state and nonce. The ID token's signature, issuer, audience, times and
 * nonce are checked; its algorithm must be one that the provider announces, and never `none`.
 */
export function createOpenidProvider({
  id,
  name,
  discoveryUrl,
  clientId,
  clientSecret,
}: OwnProviderSettings): Provider {
  let known: { readonly config: Promise<oidc.Configuration>; readonly until: number } | undefined;

  function configuration(): Promise<oidc.Configuration> {
    if (known && known.until > Date.now()) return known.config;
    const config = discover();
    known = { config, until: Date.now() + DISCOVERED_FOR_MS };
    config.catch(() => {
      known = undefined;
    });
    return config;
  }

  function discover(): Promise<oidc.Configuration> {
    const execute = [oidc.enableNonRepudiationChecks];
    if (isLoopback(discoveryUrl)) execute.push(oidc.allowInsecureRequests);
    return oidc.discovery(new URL(discoveryUrl), clientId, clientSecret, oidc.ClientSecretBasic(clientSecret), {
      execute,
      timeout: ANSWER_LIMIT_S,
    });
  }

  return {
    id,
    name,
    async authorizationUrl(visit) {
      return oidc.buildAuthorizationUrl(await configuration(), await parametersOf(visit, 'openid email profile')).href;
    },
    async complete(visit, answer) {
      const config = await configuration();
      const tokens = await exchange(config, visit, answer, visit.nonce);
      const claims = tokens?.claims();
      return claims ? readPerson(claims) : null;
    },
  };
}

/** The query of an authorization request; PKCE with S256 always. */
export async function parametersOf(visit: Visit, scope: string): Promise<Record<string, string>> {
  return {
    redirect_uri: visit.redirectUri,
    scope,
    state: visit.state,
    nonce: visit.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(visit.verifier),
    code_challenge_method: 'S256',
  };
}

/**
 * Trades the code for tokens.
 *
 * @param nonce what the ID token must carry; null where the provider issues none
 * @returns null when the answer does not hold, whatever is wrong with it. An outage throws
 */
export async function exchange(
  config: oidc.Configuration,
  visit: Visit,
  answer: URLSearchParams,
  nonce: string | null,
) {
  const url = new URL(visit.redirectUri);
  url.search = answer.toString();
  try {
    return await oidc.authorizationCodeGrant(config, url, {
      pkceCodeVerifier: visit.verifier,
      expectedState: visit.state,
      ...(nonce !== null && { expectedNonce: nonce, idTokenExpected: true }),
    });
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** What the library says of an answer that is wrong, unlike of one that never came. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof oidc.AuthorizationResponseError ||
    error instanceof oidc.ResponseBodyError ||
    error instanceof oidc.WWWAuthenticateChallengeError ||
    (error instanceof oidc.ClientError && error.code !== 'OAUTH_TIMEOUT')
  );
}

function readPerson(claims: oidc.IDToken): ProviderPerson {
  const { sub, email, email_verified: isVerified, name } = claims;
  return {
    subject: sub,
    email: typeof email === 'string' ? email : null,
    isEmailVerified: isVerified === true,
    name: typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 100) : null,
  };
}
