import { createHmac, timingSafeEqual } from 'node:crypto';
import { base32 } from './base32.js';

const STEP_SECONDS = 30;
const DIGITS = 6;
/** Steps before and after the current one whose codes are taken: a clock may be half a minute off, a person slow. */
const DRIFT = 1;
/** RFC 4226, section 4 (R6): 160 bits are recommended. */
const SECRET_BYTES = 20;
const ISSUER = 'pAIssive Income';

/**
 * The code of a time step (RFC 6238 on top of RFC 4226, section 5.3).
 *
 * @param step whole steps of 30 seconds since 1970
 */
export function totp(
  secret: Uint8Array,
  step: number,
  { digits = DIGITS, algorithm = 'sha1' }: { digits?: number; algorithm?: 'sha1' | 'sha256' | 'sha512' } = {},
): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac(algorithm, secret).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 0x0f;
  const number = digest.readUInt32BE(offset) & 0x7fffffff;
  return `${number % 10 ** digits}`.padStart(digits, '0');
}

export function stepOf(time: Date): number {
  return Math.floor(time.getTime() / 1000 / STEP_SECONDS);
}

/** The step whose code it is, of those that are taken now; null when it is of none. Takes the same time for every wrong code. */
export function findStep(secret: Uint8Array, code: string, now: Date): number | null {
  const given = Buffer.from(code);
  if (given.length !== DIGITS) return null;
  const current = stepOf(now);
  let found: number | null = null;
  for (let step = current - DRIFT; step <= current + DRIFT; step += 1) {
    if (timingSafeEqual(Buffer.from(totp(secret, step)), given)) found = step;
  }
  return found;
}

export function createTotpSecret(randomBytes: (size: number) => Uint8Array): Uint8Array {
  return randomBytes(SECRET_BYTES);
}

/** What authenticator apps read from a QR code (the Key URI format of Google Authenticator). */
export function otpauthUri(secret: Uint8Array, account: string): string {
  const label = `${encodeURIComponent(ISSUER)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(ISSUER)}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_SECONDS}`;
}
