import type { SecretBox } from '@paissive/secret-box';
import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK_OKP_Private,
} from 'jose';

/** `next` is published but does not sign yet, `active` signs, `retired` only verifies what it signed before. */
export type SigningKeyState = 'next' | 'active' | 'retired';

/** The public half as RFC 8037 writes an Ed25519 key, with what RFC 7517 adds for a key set. */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
}

export interface SigningKey {
  readonly kid: string;
  readonly state: SigningKeyState;
  readonly publicJwk: PublicJwk;
  readonly sealedPrivateKey: Uint8Array<ArrayBuffer>;
  readonly createdAt: Date;
  readonly activatedAt: Date | null;
  readonly retiredAt: Date | null;
}

const ALGORITHM = 'EdDSA';

/** Makes an Ed25519 key pair whose id is its RFC 7638 thumbprint and whose private half only the box can open. */
export async function generateSigningKey(state: 'next' | 'active', box: SecretBox, now: Date): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const { x, d } = (await exportJWK(privateKey)) as JWK_OKP_Private;
  const kid = await thumbprintOf(x);
  return {
    kid,
    state,
    publicJwk: { kty: 'OKP', crv: 'Ed25519', x, kid, alg: ALGORITHM, use: 'sig' },
    sealedPrivateKey: box.seal(d),
    createdAt: now,
    activatedAt: state === 'active' ? now : null,
    retiredAt: null,
  };
}

/** The RFC 7638 thumbprint (SHA-256, base64url) of an Ed25519 public key. */
export function thumbprintOf(x: string): Promise<string> {
  return calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x });
}

/** The private half, ready to sign and not to be exported again. Throws when the box has another secret than it was sealed with. */
export async function openSigningKey(key: SigningKey, box: SecretBox): Promise<CryptoKey> {
  const d = box.open(key.sealedPrivateKey);
  if (d === null) {
    throw new Error(
      `The signing key ${key.kid} was sealed with another secret. Restore KEY_ENCRYPTION_SECRET (or IDENTITY_SECRET, where that stood in for it).`,
    );
  }
  const { kty, crv, x } = key.publicJwk;
  return (await importJWK({ kty, crv, x, d }, ALGORITHM)) as CryptoKey;
}

/** The keys that verifiers must know: the one to come, the one that signs, and retired ones until their last token has expired. */
export function publishedKeys(keys: readonly SigningKey[], now: Date, tokenLifetimeMs: number): SigningKey[] {
  return keys.filter(({ retiredAt }) => retiredAt === null || now.getTime() < retiredAt.getTime() + tokenLifetimeMs);
}
