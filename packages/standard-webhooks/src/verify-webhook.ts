import { timingSafeEqual } from 'node:crypto';
import { signatureOf } from './sign-webhook.js';

export interface VerifyWebhookOptions {
  /** As they came, names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body as it came, before anything parsed it. */
  readonly body: string;
  /** Those that are accepted, such as the current one and the one before. */
  readonly secrets: readonly string[];
  readonly now: Date;
  /** How far the sender's clock may be off; five minutes if left out. */
  readonly toleranceMs?: number;
}

export type WebhookVerdict =
  /** Remember the id: the same message may come again. */
  | { readonly kind: 'valid'; readonly id: string; readonly sentAt: Date }
  | { readonly kind: 'invalid'; readonly reason: 'headers_missing' | 'timestamp_off' | 'signature_wrong' };

const TOLERANCE_MS = 5 * 60_000;

/**
 * Checks a webhook that came in: its time, and one of its `v1` signatures against one of the secrets, in constant time.
 *
 * @throws InvalidWebhookSecretError for a secret that is none
 */
export function verifyWebhook({
  headers,
  body,
  secrets,
  now,
  toleranceMs = TOLERANCE_MS,
}: VerifyWebhookOptions): WebhookVerdict {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': given } = headers;
  if (!id || !given || !timestamp || !/^\d{1,12}$/.test(timestamp))
    return { kind: 'invalid', reason: 'headers_missing' };
  const sentAt = new Date(Number(timestamp) * 1_000);
  if (Math.abs(now.getTime() - sentAt.getTime()) > toleranceMs) return { kind: 'invalid', reason: 'timestamp_off' };
  const signatures = given.split(' ').flatMap((part) => (part.startsWith('v1,') ? [part.slice(3)] : []));
  const isSigned = secrets.some((secret) => {
    const expected = Buffer.from(signatureOf(secret, id, timestamp, body));
    return signatures.some((signature) => isEqual(expected, Buffer.from(signature)));
  });
  return isSigned ? { kind: 'valid', id, sentAt } : { kind: 'invalid', reason: 'signature_wrong' };
}

function isEqual(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
