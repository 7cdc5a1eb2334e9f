import { createHmac, timingSafeEqual } from 'node:crypto';

/** Older deliveries are refused: whoever recorded one cannot play it again later. */
const TOLERANCE_SECONDS = 300;

/**
 * Signs a webhook as Stripe does: `t=<seconds>,v1=<HMAC-SHA256 of "<seconds>.<body>">`.
 *
 * @see https://docs.stripe.com/webhooks/signature
 */
export function signWebhook(body: Buffer | string, secret: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1_000);
  return `t=${seconds},v1=${signature(body, secret, seconds).toString('hex')}`;
}

/**
 * Whether the header signs the body with the secret, not more than five minutes ago or ahead. While a secret is being
 * changed there are several signatures, of which one must fit; schemes other than `v1` count for nothing.
 */
export function verifyWebhook(body: Buffer, header: string | undefined, secret: string, now: Date): boolean {
  const parts = (header ?? '').split(',').map((part) => part.trim().split('=', 2));
  const seconds = Number(parts.find(([name]) => name === 't')?.[1] ?? Number.NaN);
  if (!Number.isSafeInteger(seconds)) return false;
  if (Math.abs(now.getTime() / 1_000 - seconds) > TOLERANCE_SECONDS) return false;
  const expected = signature(body, secret, seconds);
  return parts.some(([name, value]) => {
    if (name !== 'v1' || value === undefined) return false;
    const given = Buffer.from(value, 'hex');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

function signature(body: Buffer | string, secret: string, seconds: number): Buffer {
  return createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();
}
