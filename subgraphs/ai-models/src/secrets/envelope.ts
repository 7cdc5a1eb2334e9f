import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** A secret as it is stored: sealed with a key of its own, which is sealed with a master key. All base64. */
export interface SealedSecret {
  /** Names the master key that wraps the data key. */
  readonly masterKeyId: string;
  readonly wrappedKey: string;
  readonly ciphertext: string;
}

export const sealedSecretSchema: z.ZodType<SealedSecret> = z.object({
  masterKeyId: z.string(),
  wrappedKey: z.string(),
  ciphertext: z.string(),
});

/** Seals and opens secrets of records. What was sealed for one record does not open for another. */
export interface Envelope {
  readonly masterKeyId: string;
  seal(plaintext: string, recordId: string): SealedSecret;
  /** @throws SecretUnreadableError when its master key is not there, or it was changed or moved. */
  open(sealed: SealedSecret, recordId: string): string;
  /** The same secret under the current master key; the sealed secret itself is not touched. @throws SecretUnreadableError */
  rewrap(sealed: SealedSecret, recordId: string): SealedSecret;
}

export class SecretUnreadableError extends Error {
  override readonly name = 'SecretUnreadableError';
}

export interface MasterKey {
  readonly id: string;
  /** 32 bytes or more. */
  readonly secret: string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/**
 * Envelope encryption with AES-256-GCM (NIST SP 800-38D): a random data key for each record, wrapped by a master key that is derived from a
 * secret of the environment (HKDF, RFC 5869). Changing the master key re-wraps data keys only. The record's id is authenticated with both.
 *
 * @param current seals; `old` ones only open.
 * @throws RangeError when two master keys have one id.
 */
export function createEnvelope(current: MasterKey, old: readonly MasterKey[] = []): Envelope {
  const keys = new Map<string, Buffer>();
  for (const { id, secret } of [current, ...old]) {
    if (keys.has(id)) throw new RangeError(`Two master keys are called ${id}.`);
    keys.set(id, Buffer.from(hkdfSync('sha256', secret, '', `paissive/ai-models/provider-keys/${id}`, KEY_BYTES)));
  }

  function masterKey(id: string): Buffer {
    const key = keys.get(id);
    if (key) return key;
    throw new SecretUnreadableError(`The master key ${id} is not there: add it to PROVIDER_KEY_OLD_SECRETS.`);
  }

  function wrap(dataKey: Buffer, recordId: string): string {
    return encrypt(masterKey(current.id), dataKey, `${current.id}/${recordId}`);
  }

  function unwrap({ masterKeyId, wrappedKey }: SealedSecret, recordId: string): Buffer {
    return decrypt(masterKey(masterKeyId), wrappedKey, `${masterKeyId}/${recordId}`);
  }

  return {
    masterKeyId: current.id,
    seal(plaintext, recordId) {
      const dataKey = randomBytes(KEY_BYTES);
      const ciphertext = encrypt(dataKey, Buffer.from(plaintext), recordId);
      return { masterKeyId: current.id, wrappedKey: wrap(dataKey, recordId), ciphertext };
    },
    open: (sealed, recordId) => decrypt(unwrap(sealed, recordId), sealed.ciphertext, recordId).toString('utf8'),
    rewrap: (sealed, recordId) => ({
      ...sealed,
      masterKeyId: current.id,
      wrappedKey: wrap(unwrap(sealed, recordId), recordId),
    }),
  };
}

function encrypt(key: Buffer, plaintext: Buffer, context: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]).toString('base64');
}

function decrypt(key: Buffer, sealed: string, context: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64');
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  if (tag.length < TAG_BYTES) throw new SecretUnreadableError('The sealed secret is cut off.');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context)).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  } catch (error) {
    throw new SecretUnreadableError('The sealed secret was changed, or sealed for another record or key.', {
      cause: error,
    });
  }
}
