import { randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
/** What the specification allows. */
const [MIN_BYTES, MAX_BYTES] = [24, 64];
const SECRET_BYTES = 32;

/** The text is no secret of Standard Webhooks. */
export class InvalidWebhookSecretError extends Error {
  override readonly name = 'InvalidWebhookSecretError';
}

/**
 * Makes a secret as it is shown to the receiver: `whsec_` and base64 of 32 random bytes.
 *
 * @param random gives so many unpredictable bytes; those of `node:crypto` if left out
 */
export function createWebhookSecret(random: (bytes: number) => Uint8Array = randomBytes): string {
  return PREFIX + Buffer.from(random(SECRET_BYTES)).toString('base64');
}

/**
 * The key inside of a secret.
 *
 * @throws InvalidWebhookSecretError unless it is `whsec_` and base64 of 24 to 64 bytes
 */
export function readWebhookSecret(secret: string): Buffer {
  const encoded = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : '';
  const key = Buffer.from(encoded, 'base64');
  // Buffer skips what is not base64; a secret that does not come out as it went in is another one.
  const isExact = key.toString('base64').replace(/=+$/, '') === encoded.replace(/=+$/, '');
  if (!isExact || key.length < MIN_BYTES || key.length > MAX_BYTES) {
    throw new InvalidWebhookSecretError('A secret is whsec_ and base64 of 24 to 64 bytes.');
  }
  return key;
}
