import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
import { caller, dataOf, mutate, startService, type TestService } from './support/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service?.stop());

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const STRATEGY = `strategy { id name kind version tiers { name price { amount } interval monthlyPrice { amount } trialDays usagePrice { kind tiers { upTo } } }
  promotions { name percentOff endsAt } competitors { name url } suggestions { kind tierName suggestedPrice { amount } reason } }`;
const plan = {
  opportunityId: 'opportunity-1',
  name: 'Tea subscription',
  kind: 'SUBSCRIPTION',
  currency: 'EUR',
  tiers: [
    { name: 'Basic', price: eur('9.00'), trialDays: 14 },
    {
      name: 'Team',
      price: eur('100'),
      interval: 'YEAR',
      usagePrice: { kind: 'GRADUATED', tiers: [{ upTo: 10, unitPrice: eur('0') }, { unitPrice: eur('0.5') }] },
    },
  ],
  promotions: [{ name: 'Launch', percentOff: '20', endsAt: '2026-12-31T00:00:00.000Z', durationMonths: 3 }],
  competitors: [{ name: 'Teapot Inc.', price: eur('29'), url: 'https://teapot.example' }],
};

interface StrategyAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asked for and compares it.
  strategy: any;
}
const create = (who: TestCaller, input: object) =>
  mutate<StrategyAnswer>(service, who, 'createMonetizationStrategy', { ...plan, ...input }, STRATEGY);
const update = (who: TestCaller, input: object) =>
  mutate<StrategyAnswer>(service, who, 'updateMonetizationStrategy', input, STRATEGY);

describe('a monetization strategy', () => {
  it('keeps tiers, promotions and competitors, and says what could earn more', async () => {
    const { strategy, userErrors } = await create(caller(), {});
    expect(userErrors).toEqual([]);
    expect(strategy).toMatchObject({
      name: 'Tea subscription',
      version: 1,
      tiers: [
        {
          name: 'Basic',
          price: { amount: '9.00' },
          interval: 'MONTH',
          monthlyPrice: { amount: '9.00' },
          trialDays: 14,
          usagePrice: null,
        },
        {
          name: 'Team',
          interval: 'YEAR',
          monthlyPrice: { amount: '8.33' },
          usagePrice: { kind: 'GRADUATED', tiers: [{ upTo: 10 }, { upTo: null }] },
        },
      ],
      promotions: [{ name: 'Launch', percentOff: '20', endsAt: '2026-12-31T00:00:00.000Z' }],
      competitors: [{ name: 'Teapot Inc.', url: 'https://teapot.example' }],
    });
    expect(
      strategy.suggestions.map(({ kind, tierName }: { kind: string; tierName: string }) => [kind, tierName]),
    ).toEqual([
      ['FAR_FROM_COMPETITORS', 'Basic'],
      ['FAR_FROM_COMPETITORS', 'Team'],
    ]);
  });

  it('is made once for an idempotency key, and told once', async () => {
    const ann = caller();
    const made = await Promise.all([1, 2, 3].map(() => create(ann, { idempotencyKey: 'once' })));
    expect(new Set(made.map(({ strategy }) => strategy.id)).size).toBe(1);
    const events = await service.database.outboxEvent.findMany();
    const told = events.filter(({ envelope }) => (envelope as { subject: string }).subject === made[0]?.strategy.id);
    expect(told).toHaveLength(1);
  });

  it('changes the version that was seen and no other', async () => {
    const ann = caller();
    const { strategy } = await create(ann, {});
    const changed = await update(ann, { id: strategy.id, version: 1, patch: { name: 'Renamed', competitors: [] } });
    expect(changed.strategy).toMatchObject({
      name: 'Renamed',
      version: 2,
      competitors: [],
      tiers: [{ name: 'Basic' }, { name: 'Team' }],
    });
    const late = await update(ann, { id: strategy.id, version: 1, patch: { name: 'Too late' } });
    expect(late.userErrors).toEqual([
      expect.objectContaining({ __typename: 'ConflictError', field: ['input', 'version'] }),
    ]);
    const racing = await Promise.all(
      ['A', 'B'].map((name) => update(ann, { id: strategy.id, version: 2, patch: { name } })),
    );
    expect(racing.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
  });

  it('refuses what contradicts itself, at its place', async () => {
    const bad = await create(caller(), {
      tiers: [
        { name: 'One', price: eur('5'), interval: 'ONCE' },
        { name: 'one', price: { amount: '5', currency: 'USD' } },
      ],
    });
    expect(bad.userErrors.map(({ field }) => field?.join('.'))).toEqual([
      'input.tiers.0.interval',
      'input.tiers.1.name',
      'input.tiers.1.price',
    ]);
    const script = await create(caller(), {
      competitors: [{ name: 'X', price: eur('1'), url: 'javascript:alert(1)' }],
    });
    expect(script.userErrors.map(({ field }) => field?.join('.'))).toEqual(['input.competitors.0.url']);
    const both = await create(caller(), { promotions: [{ name: 'P', percentOff: '10', amountOff: eur('1') }] });
    expect(both.userErrors.map(({ field }) => field?.join('.'))).toEqual(['input.promotions.0.percentOff']);
  });

  it('is found from its opportunity, page by page, newest first', async () => {
    const ann = caller();
    for (const name of ['First', 'Second', 'Third']) await create(ann, { name });
    await create(ann, { name: 'Elsewhere', opportunityId: 'opportunity-2' });
    const query = `query ($after: String) { _entities(representations: [{ __typename: "Opportunity", id: "opportunity-1" }]) {
      ... on Opportunity { monetizationStrategies(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } } } }`;
    interface Page {
      _entities: {
        monetizationStrategies: { nodes: { name: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }[];
    }
    const [first] = dataOf(await ann.graphql<Page>(service.url, query))._entities;
    expect(first?.monetizationStrategies.nodes.map(({ name }) => name)).toEqual(['Third', 'Second']);
    const after = first?.monetizationStrategies.pageInfo.endCursor;
    const [second] = dataOf(await ann.graphql<Page>(service.url, query, { after }))._entities;
    expect(second?.monetizationStrategies).toMatchObject({
      nodes: [{ name: 'First' }],
      pageInfo: { hasNextPage: false },
    });
    const [others] = dataOf(await caller().graphql<Page>(service.url, query))._entities;
    expect(others?.monetizationStrategies.nodes).toEqual([]);
  });

  it('is seen and changed by its own workspace only', async () => {
    const { strategy } = await create(caller(), {});
    const ben = caller();
    const query = 'query ($id: ID!) { monetizationStrategy(id: $id) { id } monetizationStrategies { nodes { id } } }';
    expect(dataOf(await ben.graphql(service.url, query, { id: strategy.id }))).toEqual({
      monetizationStrategy: null,
      monetizationStrategies: { nodes: [] },
    });
    const { userErrors } = await update(ben, { id: strategy.id, version: 1, patch: { name: 'Mine' } });
    expect(userErrors).toEqual([expect.objectContaining({ __typename: 'NotFoundError' })]);
  });

  it('is held against a survey', async () => {
    const ann = caller();
    const answers = [
      { tooCheap: 10, cheap: 20, expensive: 30, tooExpensive: 50 },
      { tooCheap: 20, cheap: 30, expensive: 40, tooExpensive: 60 },
    ];
    const study = await mutate<{ study: { id: string } }>(
      service,
      ann,
      'analyzePriceSensitivity',
      { name: 'S', currency: 'EUR', answers },
      'study { id }',
    );
    const { strategy } = await create(ann, { competitors: [] });
    const query =
      'query ($id: ID!, $study: ID!) { monetizationStrategy(id: $id) { suggestions(studyId: $study) { kind tierName suggestedPrice { amount } } } }';
    const data = dataOf(
      await ann.graphql<{ monetizationStrategy: { suggestions: object[] } }>(service.url, query, {
        id: strategy.id,
        study: study.study.id,
      }),
    );
    expect(data.monetizationStrategy.suggestions).toEqual([
      { kind: 'BELOW_ACCEPTABLE_RANGE', tierName: 'Basic', suggestedPrice: { amount: '20.00' } },
      { kind: 'BELOW_ACCEPTABLE_RANGE', tierName: 'Team', suggestedPrice: { amount: '240.00' } },
    ]);
  });
});
