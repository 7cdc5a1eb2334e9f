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

const CREATE_SURVEY = `mutation ($input: CreatePriceSurveyInput!) {
  createPriceSurvey(input: $input) { survey { id token } userErrors { message } }
}`;
const ANALYSE = `mutation ($input: AnalyzePriceSensitivityInput!) {
  analyzePriceSensitivity(input: $input) { study { id } userErrors { message } }
}`;

/** A hosted survey that nobody has answered. */
export async function openSurvey(api: ApiClient, name: string): Promise<{ id: string; token: string }> {
  const input = { name, description: 'Knows where each rental bicycle is.', currency: 'EUR' };
  const { createPriceSurvey } = await api.ask<{
    createPriceSurvey: UserErrors & { survey: { id: string; token: string } | null };
  }>(CREATE_SURVEY, { input });
  return given(createPriceSurvey.survey, createPriceSurvey);
}

/** A study of answers to van Westendorp's four questions; one answer is the wrong way round. */
export async function studyPrices(api: ApiClient): Promise<string> {
  const answers = Array.from({ length: 24 }, (_, index) => {
    const right = 10 + ((index * 7) % 13);
    return { tooCheap: right * 0.5, cheap: right * 0.8, expensive: right * 1.3, tooExpensive: right * 1.8 };
  });
  answers.push({ tooCheap: 40, cheap: 30, expensive: 20, tooExpensive: 10 });
  return study(api, { name: 'Rental bicycles', method: 'VAN_WESTENDORP', currency: 'EUR', answers });
}

/** A study of answers to "would you buy at this price?". */
export async function studyPurchases(api: ApiClient): Promise<string> {
  const purchases = [10, 20, 30, 40].flatMap((price, step) =>
    Array.from({ length: 20 }, (_, index) => ({ price, wouldBuy: index < 18 - step * 5 })),
  );
  return study(api, { name: 'Bicycle demand', method: 'GABOR_GRANGER', currency: 'EUR', purchases });
}

async function study(api: ApiClient, input: object): Promise<string> {
  const { analyzePriceSensitivity } = await api.ask<{
    analyzePriceSensitivity: UserErrors & { study: { id: string } | null };
  }>(ANALYSE, { input });
  return given(analyzePriceSensitivity.study, analyzePriceSensitivity).id;
}

const IMPORT_REVENUE = `mutation ($input: ImportSubscriptionsInput!) {
  importSubscriptions(input: $input) { import { id } userErrors { message } }
}`;

/** Imports an export of subscriptions, given by its lines; answers the import's id. */
export async function importRevenue(api: ApiClient, lines: readonly string[]): Promise<string> {
  const input = { file: { fileName: 'subscriptions.csv', content: lines.join('\n') } };
  const { importSubscriptions } = await api.ask<{
    importSubscriptions: UserErrors & { import: { id: string } | null };
  }>(IMPORT_REVENUE, { input });
  return given(importSubscriptions.import, importSubscriptions).id;
}

/** Lines of an export in Stripe's columns: customers won, moved up, left and come back in the year until now. */
export function subscriptionLines(now = new Date()): string[] {
  const at = (monthsBack: number, day: number) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsBack, day)).toISOString().slice(0, 10);
  const row = (id: string, customer: string, amount: string, from: string, until = '') =>
    `${id},${customer},${until ? 'canceled' : 'active'},eur,month,${amount},1,${from} 00:00,${until && `${until} 00:00`}`;
  return [
    'id,Customer ID,Status,Currency,Interval,Amount,Quantity,Start (UTC),Ended At (UTC)',
    row('s1', 'anchor', '100.00', at(10, 1)),
    row('s2', 'mover', '20.00', at(9, 1), at(2, 10)),
    row('s3', 'mover', '50.00', at(2, 10)),
    row('s4', 'leaver', '30.00', at(8, 1), at(2, 20)),
    row('s5', 'returner', '10.00', at(7, 1), at(4, 1)),
    row('s6', 'returner', '10.00', at(2, 5)),
    row('s7', 'downgrader', '40.00', at(6, 1), at(2, 12)),
    row('s8', 'downgrader', '15.00', at(2, 12)),
    row('s9', 'newcomer', '25.00', at(2, 3)),
  ];
}
