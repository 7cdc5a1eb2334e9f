import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
import { v7 as uuid } from 'uuid';
import { advanceCampaigns } from '../src/campaigns/advance-campaigns.js';
import { createMoveCampaign } from '../src/campaigns/update-campaign.js';
import {
  type CallerOptions,
  caller,
  dataOf,
  mutate,
  outboxOf,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';

const START = new Date('2026-03-01T12:00:00Z');
let time = START;
let on: TestStores;
let service: TestService;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on, { now: () => time });
});
beforeEach(() => {
  time = START;
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

const CAMPAIGN = `campaign { id name status version startsOn endsOn timeZone nextStatuses externalNames strategy { id } opportunity { id }
  statusChanges { from to at byUserId } budgetAllocation { channel amount { amount } } targets { metric value } }`;
const plan = {
  opportunityId: 'opportunity-1',
  name: 'Spring',
  startsOn: '2026-04-01',
  endsOn: '2026-04-30',
  timeZone: 'Europe/Berlin',
  budget: { amount: '10.00', currency: 'EUR' },
  channels: [{ channel: 'EMAIL' }, { channel: 'SEO' }, { channel: 'VIDEO' }],
  targets: [{ metric: 'CLICKS', value: '100' }],
};

const person = (options: CallerOptions = {}) => caller({ now: () => time.getTime(), ...options });
interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asked for and compares it.
  campaign: any;
}
const create = (who: TestCaller, input: object = {}) =>
  mutate<Answer>(service, who, 'createCampaign', { ...plan, ...input }, CAMPAIGN);
const move = (who: TestCaller, id: string, to: string) =>
  mutate<Answer>(service, who, 'moveCampaign', { id, to }, CAMPAIGN);

describe('a campaign', () => {
  it('begins as a draft with its budget split to the cent', async () => {
    const { campaign, userErrors } = await create(person());
    expect(userErrors).toEqual([]);
    expect(campaign).toMatchObject({
      status: 'DRAFT',
      nextStatuses: ['SCHEDULED', 'ACTIVE', 'ARCHIVED'],
      externalNames: ['Spring'],
      budgetAllocation: [
        { channel: 'EMAIL', amount: { amount: '3.34' } },
        { channel: 'SEO', amount: { amount: '3.33' } },
        { channel: 'VIDEO', amount: { amount: '3.33' } },
      ],
    });
  });

  it('goes only where its status allows, remembers who moved it, and tells', async () => {
    const ann = person();
    const { campaign } = await create(ann);
    expect((await move(ann, campaign.id, 'PAUSED')).userErrors).toEqual([
      expect.objectContaining({
        __typename: 'ConflictError',
        message: 'A campaign that is draft cannot become paused. It can become scheduled, active, archived.',
      }),
    ]);
    for (const to of ['ACTIVE', 'PAUSED', 'ACTIVE', 'COMPLETED', 'ARCHIVED']) {
      expect((await move(ann, campaign.id, to)).campaign.status).toBe(to);
    }
    const last = await move(ann, campaign.id, 'ARCHIVED');
    expect(last.campaign).toMatchObject({ version: 6, nextStatuses: [] });
    expect(last.campaign.statusChanges[0]).toMatchObject({ from: 'DRAFT', to: 'ACTIVE', byUserId: ann.viewer?.userId });
    const told = (await outboxOf(on, campaign.id)).map(({ type, data }) => [type, data['to']]);
    expect(told).toHaveLength(6);
    expect(told.at(-1)).toEqual(['marketing.campaign.moved', 'ARCHIVED']);
  });

  it('needs channels and a first day before it is scheduled', async () => {
    const ann = person();
    const bare = await create(ann, { channels: [], startsOn: null, endsOn: null });
    const refused = async () => (await move(ann, bare.campaign.id, 'SCHEDULED')).userErrors[0]?.message;
    expect(await refused()).toBe('Choose at least one channel first.');
    await mutate(
      service,
      ann,
      'updateCampaign',
      { id: bare.campaign.id, version: 1, patch: { channels: [{ channel: 'SEO' }] } },
      CAMPAIGN,
    );
    expect(await refused()).toBe('Say on which day it starts first.');
  });

  it('can be left without its budget and days again, but not without the day for which it is scheduled', async () => {
    const ann = person();
    const { campaign } = await create(ann);
    const update = (version: number, input: object) =>
      mutate<Answer>(service, ann, 'updateCampaign', { id: campaign.id, version, patch: {}, ...input }, CAMPAIGN);
    const { campaign: bare } = await update(1, { takeAway: ['BUDGET', 'ENDS_ON'] });
    expect(bare).toMatchObject({ startsOn: '2026-04-01', endsOn: null, budgetAllocation: [] });
    const both = await update(2, { patch: { startsOn: '2026-04-02' }, takeAway: ['STARTS_ON'] });
    expect(both.userErrors).toEqual([expect.objectContaining({ field: ['input', 'patch', 'startsOn'] })]);
    await move(ann, campaign.id, 'SCHEDULED');
    const scheduled = await update(3, { takeAway: ['STARTS_ON'] });
    expect(scheduled.userErrors).toEqual([
      expect.objectContaining({ __typename: 'InvalidInputError', field: ['input', 'patch', 'startsOn'] }),
    ]);
    await move(ann, campaign.id, 'ARCHIVED');
  });

  it('begins and ends by the calendar of its own time zone, once however many look', async () => {
    const ann = person();
    const { campaign } = await create(ann);
    await move(ann, campaign.id, 'SCHEDULED');
    const parts = { ...service.stores, newId: () => uuid(), now: () => time };
    const advance = () => advanceCampaigns({ ...parts, moveCampaign: createMoveCampaign(parts) });
    const statusNow = async () => {
      const query = 'query ($id: ID!) { campaign(id: $id) { status } }';
      return dataOf(await ann.graphql<{ campaign: { status: string } }>(service.url, query, { id: campaign.id }))
        .campaign.status;
    };
    // Berlin is at UTC+2 by then: its 1 April begins at 22:00.
    time = new Date('2026-03-31T21:59:59Z');
    expect(await advance()).toBe(0);
    time = new Date('2026-03-31T22:00:00Z');
    const moved = await Promise.all([advance(), advance(), advance()]);
    expect(moved.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await statusNow()).toBe('ACTIVE');
    time = new Date('2026-04-30T21:59:59Z');
    expect(await advance()).toBe(0);
    time = new Date('2026-04-30T22:00:00Z');
    expect(await advance()).toBe(1);
    expect(await statusNow()).toBe('COMPLETED');
  });

  it('carries out a strategy and takes its opportunity from it', async () => {
    const ann = person();
    const { strategy } = await mutate<{ strategy: { id: string } }>(
      service,
      ann,
      'createMarketingStrategy',
      { opportunityId: 'of-strategy' },
      'strategy { id }',
    );
    const made = await create(ann, { opportunityId: null, strategyId: strategy.id });
    expect(made.campaign).toMatchObject({ strategy: { id: strategy.id }, opportunity: { id: 'of-strategy' } });
    const query = `query ($id: ID!) { marketingStrategy(id: $id) { campaigns { nodes { name } } }
      _entities(representations: [{ __typename: "Opportunity", id: "of-strategy" }]) { ... on Opportunity { campaigns { nodes { name } } } } }`;
    expect(dataOf(await ann.graphql(service.url, query, { id: strategy.id }))).toEqual({
      marketingStrategy: { campaigns: { nodes: [{ name: 'Spring' }] } },
      _entities: [{ campaigns: { nodes: [{ name: 'Spring' }] } }],
    });
    const other = await create(person(), { opportunityId: null, strategyId: strategy.id });
    expect(other.userErrors).toEqual([expect.objectContaining({ __typename: 'NotFoundError' })]);
    const neither = await create(ann, { opportunityId: null });
    expect(neither.userErrors.map(({ field }) => field?.join('.'))).toEqual(['input.opportunityId']);
  });

  it('refuses what contradicts itself, at its place', async () => {
    const bad = await create(person(), {
      endsOn: '2026-03-31',
      channels: [{ channel: 'SEO' }, { channel: 'SEO' }],
      targets: [
        { metric: 'CLICKS', value: '1' },
        { metric: 'CLICKS', value: '2' },
      ],
    });
    expect(bad.userErrors.map(({ field }) => field?.join('.'))).toEqual([
      'input.channels.1.channel',
      'input.targets.1.metric',
      'input.endsOn',
    ]);
    const zone = await create(person(), { timeZone: '+02:00' });
    expect(zone.userErrors.map(({ field }) => field?.join('.'))).toEqual(['input.timeZone']);
  });
});

describe('the performance of a campaign', () => {
  const record = (who: TestCaller, campaignId: string, rows: object[]) =>
    mutate<{ inserted: number; replaced: number }>(
      service,
      who,
      'recordCampaignMetrics',
      { campaignId, rows },
      'inserted replaced',
    );
  const PERFORMANCE = `query ($input: CampaignPerformanceInput!) { campaignPerformance(input: $input) { currency budgetSpent notices
    totals { impressions clicks cost revenue clickThroughRate costPerAcquisition returnOnInvestment }
    byChannel { channel figures { clicks } } byDay { date figures { clicks } } targets { metric target actual share } } }`;

  it('is what was recorded, whatever is sent twice, beside the targets', async () => {
    const ann = person();
    const { campaign } = await create(ann);
    const rows = [
      {
        date: '2026-04-01',
        channel: 'EMAIL',
        impressions: 1_000,
        clicks: 20,
        cost: '2.50',
        conversions: '2',
        revenue: '5',
        currency: 'EUR',
      },
      { date: '2026-04-02', channel: 'SEO', impressions: 500, clicks: 10 },
    ];
    expect(await record(ann, campaign.id, rows)).toMatchObject({ inserted: 2, replaced: 0 });
    expect(await record(ann, campaign.id, rows)).toMatchObject({ inserted: 0, replaced: 2 });
    await record(ann, campaign.id, [{ date: '2026-04-02', channel: 'SEO', impressions: 500, clicks: 30 }]);
    const answer = await ann.graphql<object>(service.url, PERFORMANCE, { input: { campaignId: campaign.id } });
    expect(dataOf(answer)).toEqual({
      campaignPerformance: {
        currency: 'EUR',
        budgetSpent: '0.25',
        notices: [],
        totals: {
          impressions: 1_500,
          clicks: 50,
          cost: '2.5',
          revenue: '5',
          clickThroughRate: '0.03333333',
          costPerAcquisition: '1.25',
          returnOnInvestment: '1',
        },
        byChannel: [
          { channel: 'EMAIL', figures: { clicks: 20 } },
          { channel: 'SEO', figures: { clicks: 30 } },
        ],
        byDay: [
          { date: '2026-04-01', figures: { clicks: 20 } },
          { date: '2026-04-02', figures: { clicks: 30 } },
        ],
        targets: [{ metric: 'CLICKS', target: '100', actual: '50', share: '0.5' }],
      },
    });
    const oneDay = { input: { campaignId: campaign.id, from: '2026-04-02', to: '2026-04-02' } };
    const narrowed = dataOf(
      await ann.graphql<{ campaignPerformance: { totals: object } }>(service.url, PERFORMANCE, oneDay),
    );
    expect(narrowed.campaignPerformance.totals).toMatchObject({ clicks: 30, cost: null });
  });

  it('takes in what imports tell under the names of the campaign, and nothing of other workspaces', async () => {
    const ann = person();
    const { campaign } = await create(ann, { externalNames: ['Spring  Sale'] });
    const told = {
      source: 'GA4' as const,
      date: '2026-04-03',
      channel: 'google / cpc',
      campaignName: 'spring sale',
      impressions: null,
      clicks: 7,
      cost: null,
      conversions: null,
      revenue: null,
      currency: null,
      toldAt: new Date(),
    };
    await service.stores.metrics.upsert([
      { ...told, workspaceId: ann.viewer?.workspaceId ?? '' },
      { ...told, workspaceId: 'somebody else' },
    ]);
    const answer = await ann.graphql<{ campaignPerformance: { totals: { clicks: number } } }>(
      service.url,
      PERFORMANCE,
      {
        input: { campaignId: campaign.id },
      },
    );
    expect(dataOf(answer).campaignPerformance.totals.clicks).toBe(7);
    const ben = await person().graphql(service.url, PERFORMANCE, { input: { campaignId: campaign.id } });
    expect(dataOf(ben)).toEqual({ campaignPerformance: null });
  });

  it('refuses rows that repeat themselves or have amounts of no currency', async () => {
    const ann = person();
    const { campaign } = await create(ann);
    const row = { date: '2026-04-01', channel: 'EMAIL', clicks: 1 };
    const twice = await record(ann, campaign.id, [row, row]);
    expect(twice.userErrors.map(({ field }) => field?.join('.'))).toEqual(['input.rows.1.date']);
    const bare = await record(ann, campaign.id, [{ ...row, cost: '1' }]);
    expect(bare.userErrors.map(({ field }) => field?.join('.'))).toEqual(['input.rows.0.currency']);
  });
});
