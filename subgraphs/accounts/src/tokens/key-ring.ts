import type { CryptoKey } from 'jose';
import { ACCESS_TOKEN_LIFETIME_MS } from './access-token-lifetime.js';
import type { SecretBox } from './secret-box.js';
import { generateSigningKey, openSigningKey, type PublicJwk, publishedKeys, type SigningKey } from './signing-key.js';
import type { SigningKeyRepository } from './signing-key.repository.js';

export interface KeyRing {
  /** The key that signs now. */
  readonly active: { readonly kid: string; readonly privateKey: CryptoKey };
  /** The public keys as a JSON Web Key Set (RFC 7517). */
  keySet(): { keys: PublicJwk[] };
}

/**
 * Reads the signing keys, after making those that are missing: one that signs and one that will sign next, published from now on
 * so that every verifier knows it before its first token.
 */
export async function loadKeyRing({
  keys,
  box,
  now,
}: {
  keys: SigningKeyRepository;
  box: SecretBox;
  now: () => Date;
}): Promise<KeyRing> {
  const known = await loadComplete(keys, box, now());
  const active = known.find(({ state }) => state === 'active');
  if (!active) throw new Error('There is no active signing key although one was just ensured.');
  const privateKey = await openSigningKey(active, box);
  return {
    active: { kid: active.kid, privateKey },
    keySet: () => ({ keys: publishedKeys(known, now(), ACCESS_TOKEN_LIFETIME_MS).map(({ publicJwk }) => publicJwk) }),
  };
}

async function loadComplete(keys: SigningKeyRepository, box: SecretBox, now: Date): Promise<SigningKey[]> {
  const known = await keys.list();
  const missing = (['active', 'next'] as const).filter((state) => !known.some((key) => key.state === state));
  if (missing.length === 0) return known;
  await keys.addMissing(await Promise.all(missing.map((state) => generateSigningKey(state, box, now))));
  return keys.list();
}
