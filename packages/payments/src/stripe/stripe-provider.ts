import type { PaymentProvider, ProviderEvent, ToldObject } from '../payment-provider.js';
import { readWebhook } from '../read-webhook.js';
import { paymentOf, subscriptionOf, workspaceOf } from './from-stripe.js';
import { createStripeClient, type StripeClientOptions } from './stripe-client.js';
import { chargeSchema, subscriptionSchema } from './stripe-objects.js';
import { createStripeWorkspace } from './stripe-workspace.js';

export interface StripeProviderOptions extends StripeClientOptions {
  /** Of the webhook endpoint; null when there is none, and then no webhook is read. */
  readonly webhookSecret: string | null;
  /** The workspace that everything in the account belongs to that names none; null when such things are nobody's. */
  readonly accountWorkspaceId: string | null;
  readonly now: () => Date;
}

/**
 * Payments by Stripe. What is made here carries its workspace as metadata; a workspace sees what carries its name, or whose customer does.
 *
 * @example
 * const stripe = createStripeProvider({ secretKey, webhookSecret, apiUrl: 'https://api.stripe.com', accountWorkspaceId: null, now });
 */
export function createStripeProvider(options: StripeProviderOptions): PaymentProvider {
  const { webhookSecret, accountWorkspaceId, now } = options;
  const client = createStripeClient(options);
  const expandCustomer = { expand: ['customer'] };

  async function resolve({ object }: ProviderEvent): Promise<ToldObject | null> {
    if (!object) return null;
    const { kind, id } = object;
    if (kind === 'SUBSCRIPTION') {
      const path = `/v1/subscriptions/${encodeURIComponent(id)}`;
      const found = await client.send({ method: 'GET', path, parameters: expandCustomer, schema: subscriptionSchema });
      const workspaceId = found.kind === 'done' ? (workspaceOf(found.value) ?? accountWorkspaceId) : null;
      if (found.kind !== 'done' || workspaceId === null) return null;
      return { kind, workspaceId, subscription: subscriptionOf(found.value) };
    }
    const path = `/v1/charges/${encodeURIComponent(id)}`;
    const found = await client.send({ method: 'GET', path, parameters: expandCustomer, schema: chargeSchema });
    const workspaceId = found.kind === 'done' ? (workspaceOf(found.value) ?? accountWorkspaceId) : null;
    if (found.kind !== 'done' || workspaceId === null) return null;
    return { kind, workspaceId, payment: paymentOf(found.value) };
  }

  return {
    kind: 'STRIPE',
    forWorkspace: (workspaceId) => createStripeWorkspace(client, { workspaceId, accountWorkspaceId }),
    readWebhook: (body, signature) =>
      webhookSecret === null
        ? { kind: 'refused', message: 'No secret is set to check webhooks with.' }
        : readWebhook(body, signature, webhookSecret, now()),
    resolve,
  };
}
