import type { SecretBox } from '@paissive/secret-box';
import type { CryptoKey } from 'jose';
import { ACCESS_TOKEN_LIFETIME_MS } from './access-token-lifetime.js';
import { generateSigningKey, openSigningKey, type PublicJwk, publishedKeys, type SigningKey } from './signing-key.js';
import type { SigningKeyRepository } from './signing-key.repository.js';

/** How often each instance turns its ring, so how late it may learn that another one has rotated the keys. */
export const TURN_INTERVAL_MS = 60_000;
/** How long a key signs. */
export const SIGNS_FOR_MS = 30 * 24 * 60 * 60_000;
/** How long a key is published before it signs: longer than any verifier keeps an old key set. */
const PUBLISHED_BEFORE_MS = 60 * 60_000;
/** An instance that missed the rotation signs with the retired key until its ring turns; give it twice that. */
const RETIRED_PUBLISHED_MS = ACCESS_TOKEN_LIFETIME_MS + 2 * TURN_INTERVAL_MS;

export interface KeyRing {
  /** The key that signs now. */
  readonly active: { readonly kid: string; readonly privateKey: CryptoKey };
  /** The public keys as a JSON Web Key Set (RFC 7517). */
  keySet(): { keys: PublicJwk[] };
  /** Lets the next key sign when the active one has signed long enough, and reads what other instances did. Tells how often it rotated. */
  turn(): Promise<{ rotated: number }>;
}

export interface KeyRingDeps {
  readonly keys: SigningKeyRepository;
  readonly box: SecretBox;
  readonly now: () => Date;
}

/**
 * Reads the signing keys, after making those that are missing: one that signs and one that will sign next, published from now on
 * so that every verifier knows it before its first token.
 */
export async function loadKeyRing(deps: KeyRingDeps): Promise<KeyRing> {
  const { keys, box, now } = deps;
  let known = await loadComplete(deps);
  let active = await openActive(known, box);
  return {
    get active() {
      return active;
    },
    keySet: () => ({ keys: publishedKeys(known, now(), RETIRED_PUBLISHED_MS).map(({ publicJwk }) => publicJwk) }),
    async turn() {
      const change = rotationDue(await keys.list(), now());
      const rotated =
        change !== null &&
        (await keys.rotate({ ...change, following: await generateSigningKey('next', box, now()), at: now() }));
      const read = await keys.list();
      const opened = await openActive(read, box);
      known = read;
      active = opened;
      return { rotated: rotated ? 1 : 0 };
    },
  };
}

/** Which keys change, when it is time: the active one has signed long enough, and verifiers know the next one. */
function rotationDue(keys: readonly SigningKey[], now: Date): { active: string; next: string } | null {
  const active = keys.find(({ state }) => state === 'active');
  const next = keys.find(({ state }) => state === 'next');
  if (!active?.activatedAt || !next) return null;
  const isOld = now.getTime() >= active.activatedAt.getTime() + SIGNS_FOR_MS;
  const isKnown = now.getTime() >= next.createdAt.getTime() + PUBLISHED_BEFORE_MS;
  return isOld && isKnown ? { active: active.kid, next: next.kid } : null;
}

async function openActive(keys: readonly SigningKey[], box: SecretBox): Promise<KeyRing['active']> {
  const active = keys.find(({ state }) => state === 'active');
  if (!active) throw new Error('There is no active signing key although one was ensured.');
  return { kid: active.kid, privateKey: await openSigningKey(active, box) };
}

async function loadComplete({ keys, box, now }: KeyRingDeps): Promise<SigningKey[]> {
  const known = await keys.list();
  const missing = (['active', 'next'] as const).filter((state) => !known.some((key) => key.state === state));
  if (missing.length === 0) return known;
  await keys.addMissing(await Promise.all(missing.map((state) => generateSigningKey(state, box, now()))));
  return keys.list();
}
