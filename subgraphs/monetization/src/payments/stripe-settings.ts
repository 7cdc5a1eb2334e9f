import type { StripeSettings } from './create-payments.js';

interface StripeVariables {
  readonly STRIPE_SECRET_KEY?: string | undefined;
  readonly STRIPE_WEBHOOK_SECRET?: string | undefined;
  readonly STRIPE_API_URL: string;
  readonly STRIPE_WORKSPACE_ID?: string | undefined;
}

/** How Stripe is reached; null without a key, and then payments go to the sandbox. */
export function stripeSettings(env: StripeVariables): StripeSettings | null {
  if (env.STRIPE_SECRET_KEY === undefined) return null;
  return {
    secretKey: env.STRIPE_SECRET_KEY,
    webhookSecret: env.STRIPE_WEBHOOK_SECRET ?? null,
    apiUrl: env.STRIPE_API_URL.replace(/\/+$/, ''),
    accountWorkspaceId: env.STRIPE_WORKSPACE_ID ?? null,
  };
}
