import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps secrets in a database that may leak: sealed here, opened here, unreadable and unchangeable in between. */
export interface SecretBox {
  seal(plaintext: string): Uint8Array<ArrayBuffer>;
  /** The plaintext, or null when it was sealed with another secret or changed since. */
  open(sealed: Uint8Array): string | null;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM under a key that HKDF-SHA-256 (RFC 5869) derives from the secret. The layout is nonce (12), tag (16), ciphertext.
 *
 * @param secret at least 256 bits of entropy; each purpose gets a key of its own from it.
 * @param purpose tells the keys apart, for example `accounts/signing-keys`.
 */
export function createSecretBox(secret: string, purpose: string): SecretBox {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `paissive/${purpose}`, 32));
  return {
    seal(plaintext) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const ciphertext = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
      return Uint8Array.from(Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]));
    },
    open(sealed) {
      const nonce = sealed.subarray(0, NONCE_BYTES);
      const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      if (tag.length < TAG_BYTES) return null;
      const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAuthTag(tag);
      const ciphertext = sealed.subarray(NONCE_BYTES + TAG_BYTES);
      try {
        return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}
