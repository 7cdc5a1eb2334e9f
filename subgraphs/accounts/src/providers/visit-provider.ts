import { ErrorCode, PlatformError } from '@paissive/errors';
import type { SecretBox } from '@paissive/secret-box';
import type { LinkTo } from '../mail/letters.js';
import type { Caller } from '../sessions/session.js';
import type { AttemptRepository } from '../sign-in/attempt.repository.js';
import { counterKey, secondsToWait } from '../sign-in/attempt-limit.js';
import { networkOf } from '../sign-in/network-of.js';
import { createOpaqueToken, hashOpaqueToken } from '../tokens/opaque-token.js';
import type { LinkedIdentityRepository } from './linked-identity.repository.js';
import type { Provider, ProviderPerson } from './provider.js';

/** How long a person may take at the provider. */
export const VISIT_LIFETIME_MS = 10 * 60_000;
/** Visits that one network may begin within the window of the attempt counter. */
export const VISIT_LIMIT = 60;

export type BeginVisitResult =
  | { readonly kind: 'begun'; readonly authorizationUrl: string; readonly browserToken: string }
  | { readonly kind: 'unknown_provider' }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number };

/** What the browser came back with. */
export interface VisitAnswer {
  readonly browserToken: string;
  readonly state: string;
  readonly code: string;
  readonly issuer: string | null;
}

export interface ProviderVisits {
  readonly providers: readonly Pick<Provider, 'id' | 'name'>[];
  /** @param userId who wants to link an identity; null when somebody signs in */
  begin(providerId: string, userId: string | null, caller: Caller): Promise<BeginVisitResult>;
  /** Who came back, and who had left; null when anything about it does not hold. An answer is good for once. */
  end(answer: VisitAnswer): Promise<{ provider: string; person: ProviderPerson; userId: string | null } | null>;
}

/**
 * Sends browsers to providers and takes them back. The state ties the answer to the question; the browser token, which the browser keeps in
 * a cookie, ties it to the browser: nobody is signed in with an answer that somebody else has fetched.
 */
export function createProviderVisits({
  identityProviders,
  linkedIdentities,
  attempts,
  visitBox,
  linkTo,
  randomBytes,
  now,
}: {
  identityProviders: readonly Provider[];
  linkedIdentities: LinkedIdentityRepository;
  attempts: AttemptRepository;
  visitBox: SecretBox;
  linkTo: LinkTo;
  randomBytes: (size: number) => Uint8Array;
  now: () => Date;
}): ProviderVisits {
  const byId = new Map(identityProviders.map((provider) => [provider.id, provider]));
  const redirectUri = linkTo('/sign-in/callback');

  return {
    providers: identityProviders,

    async begin(providerId, userId, { address }) {
      const provider = byId.get(providerId);
      if (!provider) return { kind: 'unknown_provider' };
      const count = await attempts.count(counterKey('provider visits', networkOf(address)), now());
      const retryAfterSeconds = secondsToWait(count, now(), VISIT_LIMIT);
      if (retryAfterSeconds !== null) return { kind: 'too_many_attempts', retryAfterSeconds };
      const [state, verifier, nonce, browserToken] = [token(), token(), token(), token()];
      const visit = { redirectUri, state, verifier, nonce };
      const authorizationUrl = await answerOf(provider, () => provider.authorizationUrl(visit));
      await linkedIdentities.openVisit({
        stateHash: hashOpaqueToken(state),
        browserHash: hashOpaqueToken(browserToken),
        provider: providerId,
        sealed: visitBox.seal(JSON.stringify({ verifier, nonce })),
        userId,
        expiresAt: new Date(now().getTime() + VISIT_LIFETIME_MS),
      });
      return { kind: 'begun', authorizationUrl, browserToken };
    },

    async end({ browserToken, state, code, issuer }) {
      const keys = { stateHash: hashOpaqueToken(state), browserHash: hashOpaqueToken(browserToken) };
      const visit = await linkedIdentities.takeVisit(keys, now());
      const provider = visit && byId.get(visit.provider);
      const secrets = visit && visitBox.open(visit.sealed);
      if (!provider || !secrets) return null;
      const { verifier, nonce } = JSON.parse(secrets) as { verifier: string; nonce: string };
      const answer = new URLSearchParams({ state, code, ...(issuer !== null && { iss: issuer }) });
      const shown = { redirectUri, state, verifier, nonce };
      const person = await answerOf(provider, () => provider.complete(shown, answer));
      return person && { provider: provider.id, person, userId: visit.userId };
    },
  };

  function token(): string {
    return createOpaqueToken(randomBytes);
  }
}

/** A provider that is away is nobody's fault here, and nothing that the person could correct. */
async function answerOf<T>({ name }: Provider, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw new PlatformError(ErrorCode.SERVICE_UNAVAILABLE, `${name} does not answer. Try again later.`, {
      cause: error,
    });
  }
}
