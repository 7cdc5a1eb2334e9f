import { createHmac } from 'node:crypto';
import { readWebhookSecret } from './webhook-secret.js';

/** What is signed. */
export interface SignedWebhook {
  /** The same for all attempts of a message: receivers tell repetitions by it. No full stop in it. */
  readonly id: string;
  /** When this attempt is made. */
  readonly at: Date;
  /** Exactly the bytes that are sent. */
  readonly body: string;
  /** `whsec_…`; while a secret is being replaced both, the new one first. */
  readonly secrets: readonly string[];
}

export interface WebhookHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/**
 * The headers of a webhook by Standard Webhooks 1.0.0: HMAC-SHA-256 over `id.timestamp.body`, one `v1,` signature for each secret.
 *
 * @throws RangeError without a secret, or for an id with a full stop, which would let one message pass for another
 * @throws InvalidWebhookSecretError
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 *
 * @example
 * const headers = signWebhook({ id: 'msg_1', at: new Date(), body, secrets: [secret] });
 */
export function signWebhook({ id, at, body, secrets }: SignedWebhook): WebhookHeaders {
  if (secrets.length === 0) throw new RangeError('A webhook is signed with at least one secret.');
  if (id === '' || /[.\s]/.test(id)) throw new RangeError('The id of a webhook has neither full stops nor spaces.');
  const timestamp = `${Math.floor(at.getTime() / 1_000)}`;
  const signatures = secrets.map((secret) => `v1,${signatureOf(secret, id, timestamp, body)}`);
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

export function signatureOf(secret: string, id: string, timestamp: string, body: string): string {
  return createHmac('sha256', readWebhookSecret(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
}
