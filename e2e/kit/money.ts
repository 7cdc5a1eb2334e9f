import type { ApiClient } from './api-client.js';

/** Steps of the money pages through the API, for scenarios that begin after them. Every step throws when it is refused. */

interface UserErrors {
  readonly userErrors: readonly { readonly message: string }[];
}

const CREATE_STRATEGY = `mutation ($input: CreateMonetizationStrategyInput!) {
  createMonetizationStrategy(input: $input) { strategy { id } userErrors { message } }
}`;

/** A subscription of two tiers with a competitor; the same key answers with the same one. */
export async function planStrategy(api: ApiClient, opportunityId: string, idempotencyKey: string): Promise<string> {
  const price = (amount: string) => ({ amount, currency: 'EUR' });
  const input = {
    opportunityId,
    name: 'Two tiers',
    kind: 'SUBSCRIPTION',
    currency: 'EUR',
    tiers: [
      { name: 'Basic', price: price('9.00'), features: ['One site', 'Reports by e-mail'], trialDays: 14 },
      { name: 'Team', price: price('49.00') },
    ],
    competitors: [{ name: 'Kettle and Sons', price: price('19.00'), url: 'https://kettle.example/prices' }],
    idempotencyKey,
  };
  const { createMonetizationStrategy } = await api.ask<{
    createMonetizationStrategy: UserErrors & { strategy: { id: string } | null };
  }>(CREATE_STRATEGY, { input });
  return given(createMonetizationStrategy.strategy, createMonetizationStrategy).id;
}

export function given<T>(value: T | null, { userErrors }: UserErrors): T {
  if (value !== null) return value;
  throw new Error(userErrors.map(({ message }) => message).join(' ') || 'The platform answered with nothing.');
}
