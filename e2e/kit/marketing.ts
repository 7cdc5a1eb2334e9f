import type { ApiClient } from './api-client.js';
import { given } from './money.js';

/** Steps of the marketing pages through the API, for scenarios that begin after them. Every step throws when it is refused. */

interface UserErrors {
  readonly userErrors: readonly { readonly message: string }[];
}

const ERRORS = 'userErrors { message }';
const CREATE_PLAN = `mutation ($input: CreateMarketingStrategyInput!) {
  createMarketingStrategy(input: $input) { strategy { id } ${ERRORS} }
}`;
const CREATE_CAMPAIGN = `mutation ($input: CreateCampaignInput!) {
  createCampaign(input: $input) { campaign { id } ${ERRORS} }
}`;
const RECORD = `mutation ($input: RecordCampaignMetricsInput!) {
  recordCampaignMetrics(input: $input) { inserted ${ERRORS} }
}`;
const MS_A_DAY = 86_400_000;

/** A plan with a persona, two channels and a budget that cannot be split evenly; the same key answers with the same one. */
export async function planMarketing(api: ApiClient, opportunityId: string, idempotencyKey: string): Promise<string> {
  const input = {
    opportunityId,
    name: 'Tea rooms',
    audience: { description: 'Owners of tea rooms', problems: ['Paperwork in the evening'] },
    personas: [{ name: 'Owner', problems: ['Paperwork'], channels: ['SEO'], buyingPower: 'HIGH', urgency: 'LOW' }],
    channels: [
      { channel: 'SEO', purpose: 'Guides', budgetWeight: 2 },
      { channel: 'EMAIL', purpose: 'A course', budgetWeight: 1 },
    ],
    messaging: { valueProposition: 'Done in ten minutes.', pillars: [{ title: 'It saves an evening' }] },
    goals: [{ title: 'Be found', metric: 'VISITS', baseline: '100', target: '400', dueOn: dayIn(200) }],
    budget: { amount: '100.00', currency: 'EUR' },
    idempotencyKey,
  };
  const { createMarketingStrategy: made } = await api.ask<{
    createMarketingStrategy: UserErrors & { strategy: { id: string } | null };
  }>(CREATE_PLAN, { input });
  return given(made.strategy, made).id;
}

/** A draft of a campaign with targets, five days of figures in it. */
export async function planCampaign(api: ApiClient, opportunityId: string, idempotencyKey: string): Promise<string> {
  const input = {
    opportunityId,
    name: `Guides ${idempotencyKey.slice(0, 8)}`,
    startsOn: dayIn(-6),
    endsOn: dayIn(13),
    timeZone: 'UTC',
    channels: [{ channel: 'SEO' }, { channel: 'EMAIL' }],
    budget: { amount: '400.00', currency: 'EUR' },
    targets: [
      { metric: 'CLICKS', value: '1000' },
      { metric: 'REVENUE', value: '500' },
    ],
    idempotencyKey,
  };
  const { createCampaign: made } = await api.ask<{
    createCampaign: UserErrors & { campaign: { id: string } | null };
  }>(CREATE_CAMPAIGN, { input });
  const { id } = given(made.campaign, made);
  const rows = [-6, -5, -4, -3, -2].flatMap((day) => [
    { date: dayIn(day), channel: 'SEO', impressions: 1_000, clicks: 50, cost: '12.50', currency: 'EUR' },
    {
      date: dayIn(day),
      channel: 'EMAIL',
      impressions: 200,
      clicks: 10,
      conversions: '2',
      cost: '5.00',
      revenue: '38.00',
      currency: 'EUR',
    },
  ]);
  const { recordCampaignMetrics: told } = await api.ask<{
    recordCampaignMetrics: UserErrors & { inserted: number | null };
  }>(RECORD, { input: { campaignId: id, rows } });
  given(told.inserted, told);
  return id;
}

/** A day so many days from now, in UTC. */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * MS_A_DAY).toISOString().slice(0, 10);
}

const CREATE_CONTENT = `mutation ($input: CreateContentInput!) {
  createContent(input: $input) { content { id } ${ERRORS} }
}`;

/** An article of one sentence. */
export async function writeContent(api: ApiClient, idempotencyKey: string): Promise<string> {
  const input = { kind: 'BLOG', title: 'Office tea', body: 'Tea keeps offices awake.', idempotencyKey };
  const { createContent: made } = await api.ask<{ createContent: UserErrors & { content: { id: string } | null } }>(
    CREATE_CONTENT,
    { input },
  );
  return given(made.content, made).id;
}

const CREATE_EXPERIMENT = `mutation ($input: CreateExperimentInput!) {
  createExperiment(input: $input) { experiment { id } ${ERRORS} }
}`;
const OBSERVE = `mutation ($input: RecordObservationsInput!) {
  recordObservations(input: $input) { recordedCount ${ERRORS} }
}`;

/** An experiment that is judged once, with more visitors than planned. */
export async function planExperiment(api: ApiClient, idempotencyKey: string): Promise<string> {
  const input = {
    name: 'Button says what happens',
    variants: [
      { key: 'a', name: 'As it is' },
      { key: 'b', name: 'Changed' },
    ],
    metrics: [{ key: 'goal', name: 'Signs up' }],
    plan: { baselineRate: 0.05, minimumEffect: 0.02 },
    idempotencyKey,
  };
  const { createExperiment: made } = await api.ask<{
    createExperiment: UserErrors & { experiment: { id: string } | null };
  }>(CREATE_EXPERIMENT, { input });
  const { id } = given(made.experiment, made);
  const observations = [
    { key: 'a', variantKey: 'a', exposures: 2_300, conversions: [{ metricKey: 'goal', count: 115 }] },
    { key: 'b', variantKey: 'b', exposures: 2_280, conversions: [{ metricKey: 'goal', count: 171 }] },
  ];
  const { recordObservations: told } = await api.ask<{
    recordObservations: UserErrors & { recordedCount: number | null };
  }>(OBSERVE, { input: { experimentId: id, observations } });
  given(told.recordedCount, told);
  return id;
}
