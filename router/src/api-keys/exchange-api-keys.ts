import { createHash, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { IDENTITY_HEADER } from '@paissive/identity';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { RouterConfig } from '../config/router-config.js';
import type { Authenticate } from '../http/authenticate.js';

type ApiKeysConfig = NonNullable<RouterConfig['extensions']['api_keys']>;

export interface ExchangeApiKeysOptions {
  readonly config: ApiKeysConfig;
  /** Signs that it is this router who asks. */
  readonly sign: (requestId: string) => string;
  readonly fetch?: typeof fetch;
}

/** What a key is worth: an access token, nothing, or not known because nobody answers. */
type Worth =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'away' };

const answerShape = z.object({ accessToken: z.string().min(1) });
const MAX_REMEMBERED = 10_000;

/**
 * Lets programs in by API keys, which begin with a mark of their own where access tokens stand. A key is exchanged for an access token, which is
 * then verified like any other; the answer is remembered for a few seconds, also that a key is unknown, so that neither programs nor
 * guesses become requests to the exchange one by one. Keys are remembered by their hash only.
 */
export function exchangeApiKeys(authenticate: Authenticate, options: ExchangeApiKeysOptions): Authenticate {
  const { config, sign, fetch: ask = fetch } = options;
  const known = new LRUCache<string, Promise<Worth>>({ max: MAX_REMEMBERED, ttl: config.remember });

  async function exchange(key: string): Promise<Worth> {
    try {
      const response = await ask(config.exchange_url, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, [IDENTITY_HEADER]: sign(randomUUID()) },
        signal: AbortSignal.timeout(config.timeout),
      });
      if (response.status === 404) return { kind: 'unknown' };
      if (!response.ok) return { kind: 'away' };
      return { kind: 'token', token: answerShape.parse(await response.json()).accessToken };
    } catch {
      return { kind: 'away' };
    }
  }

  function worthOf(key: string): Promise<Worth> {
    const id = createHash('sha256').update(key).digest('base64url');
    let worth = known.get(id);
    if (!worth) {
      worth = exchange(key).then((found) => {
        // Whoever is away may be back with the next request.
        if (found.kind === 'away') known.delete(id);
        return found;
      });
      known.set(id, worth);
    }
    return worth;
  }

  return async (headers) => {
    const key = findKey(headers, config.mark);
    if (key === undefined) return authenticate(headers);
    const worth = await worthOf(key);
    switch (worth.kind) {
      case 'token':
        return authenticate({ ...headers, authorization: `Bearer ${worth.token}` });
      case 'unknown':
        return { kind: 'rejected', message: 'The API key is not known, has expired or was revoked.' };
      case 'away':
        return { kind: 'rejected', message: 'The API key could not be checked; try again.' };
    }
  };
}

function findKey({ authorization }: IncomingHttpHeaders, mark: string): string | undefined {
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  return token?.startsWith(mark) ? token : undefined;
}
