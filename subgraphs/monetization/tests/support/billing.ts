import type { TestCaller } from '@paissive/testkit';
import { dataOf, type Failure, mutate, present, type TestService } from './harness.js';

const TIERS = [
  { name: 'Free', price: { amount: '0', currency: 'EUR' }, interval: 'MONTH' },
  { name: 'Pro', price: { amount: '30', currency: 'EUR' }, interval: 'MONTH' },
  { name: 'Team', price: { amount: '120', currency: 'EUR' }, interval: 'YEAR', trialDays: 14 },
  { name: 'Book', price: { amount: '19', currency: 'EUR' }, interval: 'ONCE' },
];

export interface Sold {
  readonly strategyId: string;
  readonly customerId: string;
  /** At the provider. */
  readonly providerId: string;
}

/** A strategy whose prices are connected, and a customer. */
export async function sellable(service: TestService, who: TestCaller): Promise<Sold> {
  const input = { opportunityId: 'tea', kind: 'MIXED', currency: 'EUR', name: 'Tea', tiers: TIERS };
  const made = await mutate<{ strategy: { id: string } }>(
    service,
    who,
    'createMonetizationStrategy',
    input,
    'strategy { id }',
  );
  const strategyId = made.strategy.id;
  const connected = await mutate(service, who, 'connectStrategyPrices', { strategyId }, 'strategy { id }');
  if (connected.userErrors.length > 0) throw new Error(JSON.stringify(connected.userErrors));
  const customer = { name: 'Teapot Ltd', email: 'pot@example.com' };
  const { customer: entered } = await mutate<{ customer: { id: string; providerId: string } }>(
    service,
    who,
    'createBillingCustomer',
    customer,
    'customer { id providerId }',
  );
  return { strategyId, customerId: entered.id, providerId: entered.providerId };
}

export interface Subscribed {
  readonly subscription: { readonly id: string; readonly status: string; readonly currentPeriodEnd: string } | null;
  readonly userErrors: readonly Failure[];
}

export function subscribe(
  service: TestService,
  who: TestCaller,
  { strategyId, customerId }: Sold,
  more: object = {},
): Promise<Subscribed> {
  const input = { strategyId, customerId, tierName: 'Pro', quantity: 1, paymentMethod: 'pm_card_visa', ...more };
  return mutate(service, who, 'createBillingSubscription', input, 'subscription { id status currentPeriodEnd }');
}

export interface ListedPayment {
  readonly id: string;
  readonly status: string;
  readonly customer: string;
  readonly isDisputed: boolean;
  readonly amount: { readonly amount: string };
  readonly refunded: { readonly amount: string };
}

export async function payments(service: TestService, who: TestCaller, filter: object = {}): Promise<ListedPayment[]> {
  const query = `query ($filter: PaymentFilter) { payments(first: 100, filter: $filter) {
    nodes { id status customer isDisputed description failureMessage paidAt amount { amount } refunded { amount } } } }`;
  const answer = await who.graphql<{ payments: { nodes: ListedPayment[] } }>(service.url, query, { filter });
  return dataOf(answer).payments.nodes;
}

export interface MonthAnswer {
  readonly month: string;
  readonly newBusiness: string;
  readonly churn: string;
  readonly ending: string;
  readonly customers: number;
  readonly collected: string;
  readonly refunded: string;
}

/** The months of a time in euro; empty before there is any revenue. */
export async function months(
  service: TestService,
  who: TestCaller,
  fromMonth: string,
  toMonth: string,
): Promise<MonthAnswer[]> {
  const query = `query ($input: RevenueMetricsInput!) { revenueMetrics(input: $input) {
    months { month newBusiness churn ending customers collected refunded } } }`;
  const input = { currency: 'EUR', fromMonth, toMonth };
  const answer = await who.graphql<{ revenueMetrics: { months: MonthAnswer[] } }>(service.url, query, { input });
  return dataOf(answer).revenueMetrics.months;
}

export const workspaceOf = (who: TestCaller): string => present(who.viewer).workspaceId;
