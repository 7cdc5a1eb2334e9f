import type { AccessToken, AccessTokenIssuer } from '../tokens/access-token.js';
import { hashOpaqueToken } from '../tokens/opaque-token.js';
import { isApiKey, USE_NOTED_EVERY_MS } from './api-key.js';
import type { ApiKeyRepository } from './api-key.repository.js';

/** An access token for what a key may do; null when the key is good for nothing. */
export type ExchangeApiKey = (key: string) => Promise<AccessToken | null>;

/** The token's session is the key, so that whoever hears of revoked sessions hears of revoked keys. */
export function createExchangeApiKey({
  apiKeys,
  accessTokens,
  now,
}: {
  apiKeys: ApiKeyRepository;
  accessTokens: AccessTokenIssuer;
  now: () => Date;
}): ExchangeApiKey {
  return async (key) => {
    if (!isApiKey(key)) return null;
    const grant = await apiKeys.findGrantByHash(hashOpaqueToken(key), now());
    if (!grant) return null;
    const at = now();
    const isNoted = grant.lastUsedAt && at.getTime() - grant.lastUsedAt.getTime() < USE_NOTED_EVERY_MS;
    if (!isNoted) await apiKeys.noteUse(grant.sessionId, at);
    return accessTokens.issue(grant);
  };
}
