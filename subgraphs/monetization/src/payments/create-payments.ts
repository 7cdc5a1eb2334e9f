import { createHmac } from 'node:crypto';
import type { Logger } from '@paissive/logging';
import {
  createSandboxProvider,
  createStripeProvider,
  type PaymentProvider,
  type SandboxProvider,
  type SandboxStore,
} from '@paissive/payments';
import type { InvoiceRepository } from '../invoices/invoice.repository.js';
import type { RevenueRepository } from '../revenue/revenue.repository.js';
import { createReceiveWebhook, type ReceiveWebhook } from './receive-webhook.js';
import { withPlatformErrors } from './with-platform-errors.js';

/** How Stripe is reached. */
export interface StripeSettings {
  readonly secretKey: string;
  readonly webhookSecret: string | null;
  readonly apiUrl: string;
  /** The workspace that owns what names none. */
  readonly accountWorkspaceId: string | null;
}

export interface PaymentsDeps {
  /** Null for the sandbox. */
  readonly stripe: StripeSettings | null;
  readonly sandboxStore: SandboxStore;
  readonly revenue: RevenueRepository;
  readonly invoices: InvoiceRepository;
  /** The service's; the sandbox signs its webhooks with a key derived from it. */
  readonly identitySecret: string;
  readonly newId: () => string;
  readonly now: () => Date;
  /** What time the sandboxes go by; `now` if left out. */
  readonly sandboxNow?: () => Date;
  readonly log: Logger;
}

/** Whoever takes the payments, and what happens when they tell something. */
export interface Payments {
  readonly provider: PaymentProvider;
  /** Null when real money is taken. */
  readonly sandbox: SandboxProvider | null;
  readonly receiveWebhook: ReceiveWebhook;
}

/** Stripe when there is a key for it, the sandbox otherwise. Both tell what happens by signed webhooks. */
export function createPayments(deps: PaymentsDeps): Payments {
  const { stripe, sandboxStore, identitySecret, now, sandboxNow = now, log } = deps;
  if (stripe) {
    const provider = withPlatformErrors(createStripeProvider({ ...stripe, now }));
    return { provider, sandbox: null, receiveWebhook: createReceiveWebhook({ ...deps, provider }) };
  }
  const webhookSecret = createHmac('sha256', identitySecret).update('sandbox webhooks, version 1').digest('base64url');
  const sandbox: SandboxProvider = createSandboxProvider({
    store: sandboxStore,
    now: sandboxNow,
    webhookSecret,
    log,
    async deliver(body, signature) {
      await receiveWebhook(body, signature);
    },
  });
  const receiveWebhook = createReceiveWebhook({ ...deps, provider: sandbox });
  return { provider: sandbox, sandbox, receiveWebhook };
}
