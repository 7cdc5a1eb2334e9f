import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
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

const NOW = new Date('2026-03-01T12:00:00Z');
let on: TestStores;
let service: TestService;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on, { now: () => NOW });
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

const STRATEGY = `strategy { id name version archivedAt audience { description problems } opportunity { id } opportunityName
  personas { name channels buyingPower fit { score confidence factors { kind value evidence } } }
  channels { channel budgetWeight } budget { amount currency } budgetAllocation { channel amount { amount } }
  channelAnalysis { channel score confidence factors { kind value weight evidence } }
  messaging { valueProposition pillars { title } } goals { title metric target dueOn monthlyGrowth } }`;
const plan = {
  opportunityId: 'opportunity-1',
  name: 'Tea launch',
  audience: { description: 'People who drink tea at work', problems: ['Bitter office tea'] },
  personas: [
    {
      name: 'Office manager',
      problems: ['Complaints about bitter tea'],
      channels: ['EMAIL', 'SEO'],
      buyingPower: 'HIGH',
    },
  ],
  channels: [
    { channel: 'SEO', budgetWeight: 2 },
    { channel: 'EMAIL', budgetWeight: 1 },
  ],
  messaging: { valueProposition: 'Good tea in a minute', pillars: [{ title: 'Fresh', proof: 'Packed weekly' }] },
  goals: [{ title: 'Be found', metric: 'VISITS', baseline: '100', target: '400', dueOn: '2026-09-01' }],
  budget: { amount: '100.00', currency: 'EUR' },
};

const person = (options: CallerOptions = {}) => caller({ now: () => NOW.getTime(), ...options });
interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asked for and compares it.
  strategy: any;
}
const create = (who: TestCaller, input: object = {}) =>
  mutate<Answer>(service, who, 'createMarketingStrategy', { ...plan, ...input }, STRATEGY);
const update = (who: TestCaller, input: object) =>
  mutate<Answer>(service, who, 'updateMarketingStrategy', input, STRATEGY);

describe('a marketing strategy', () => {
  it('keeps its parts and reckons fit, budget and pace', async () => {
    const { strategy, userErrors } = await create(person());
    expect(userErrors).toEqual([]);
    expect(strategy).toMatchObject({
      name: 'Tea launch',
      version: 1,
      opportunity: { id: 'opportunity-1' },
      audience: { problems: ['Bitter office tea'] },
      personas: [{ name: 'Office manager', fit: { score: 100, confidence: 0.85 } }],
      budgetAllocation: [
        { channel: 'SEO', amount: { amount: '66.67' } },
        { channel: 'EMAIL', amount: { amount: '33.33' } },
      ],
      messaging: { valueProposition: 'Good tea in a minute', pillars: [{ title: 'Fresh' }] },
      goals: [{ metric: 'VISITS', target: '400', monthlyGrowth: expect.closeTo(0.258, 2) }],
    });
    // Nothing is known of the opportunity yet: only the audience speaks.
    expect(strategy.channelAnalysis[0]).toMatchObject({ score: 100 });
  });

  it('is analysed on what niches told of the opportunity', async () => {
    const ann = person();
    const workspaceId = ann.viewer?.workspaceId ?? '';
    await service.stores.inbox.runOnce('event-1', 'marketing', (transaction) =>
      service.stores.saveOpportunityCopies(
        [
          {
            workspaceId,
            id: 'known',
            analysisId: 'a',
            name: 'office tea',
            rank: 1,
            score: 70,
            confidence: 1,
            intent: 'TRANSACTIONAL',
            monthlySearches: { low: 1_000, high: 1_000 },
            costPerClick: '2',
            currency: 'USD',
            advertisingCompetition: 0.2,
            keywordDifficulty: 90,
            toldAt: new Date(),
            eventId: 'event-1',
          },
        ],
        transaction,
      ),
    );
    const { strategy } = await create(ann, { opportunityId: 'known', name: null, personas: [] });
    expect(strategy).toMatchObject({ name: 'office tea marketing', opportunityName: 'office tea' });
    const ads = strategy.channelAnalysis.find(({ channel }: { channel: string }) => channel === 'SEARCH_ADS');
    // (0.35 × 1 + 0.3 × 0.5 + 0.15 × 0.8 + 0.1 × 0.4) ÷ 0.9
    expect(ads).toMatchObject({ score: 73.3, confidence: 0.9 });
    expect(ads.factors.map(({ evidence }: { evidence: string }) => evidence)).toContain(
      'A click costs 2 USD; cheaper is better.',
    );
  });

  it('is made once for an idempotency key, and told once', async () => {
    const ann = person();
    const made = await Promise.all([1, 2, 3].map(() => create(ann, { idempotencyKey: 'once' })));
    expect(new Set(made.map(({ strategy }) => strategy.id)).size).toBe(1);
    const told = await outboxOf(on, made[0]?.strategy.id);
    expect(told.map(({ type, data }) => [type, data])).toEqual([
      [
        'marketing.strategy.created',
        { strategyId: made[0]?.strategy.id, opportunityId: 'opportunity-1', name: 'Tea launch' },
      ],
    ]);
  });

  it('changes the version that was seen and no other', async () => {
    const ann = person();
    const { strategy } = await create(ann);
    const changed = await update(ann, { id: strategy.id, version: 1, patch: { name: 'Renamed', personas: [] } });
    expect(changed.strategy).toMatchObject({ name: 'Renamed', version: 2, personas: [], channels: plan.channels });
    const late = await update(ann, { id: strategy.id, version: 1, patch: { name: 'Too late' } });
    expect(late.userErrors).toEqual([
      expect.objectContaining({ __typename: 'ConflictError', field: ['input', 'version'] }),
    ]);
    const racing = await Promise.all(
      ['A', 'B'].map((name) => update(ann, { id: strategy.id, version: 2, patch: { name } })),
    );
    expect(racing.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
    expect((await outboxOf(on, strategy.id)).map(({ type }) => type)).toEqual([
      'marketing.strategy.created',
      'marketing.strategy.updated',
      'marketing.strategy.updated',
    ]);
  });

  it('refuses what contradicts itself, at its place', async () => {
    const { userErrors } = await create(person(), {
      personas: [{ name: 'One' }, { name: 'one' }],
      channels: [{ channel: 'SEO', budgetWeight: 0 }],
      goals: [{ title: 'Late', metric: 'LEADS', baseline: '5', target: '5', dueOn: '2026-03-01' }],
    });
    expect(userErrors.map(({ field }) => field?.join('.'))).toEqual([
      'input.personas.1.name',
      'input.goals.0.target',
      'input.goals.0.dueOn',
      'input.channels',
    ]);
    const fine = await create(person(), { budget: { amount: '1.001', currency: 'EUR' } });
    expect(fine.userErrors.map(({ field }) => field?.join('.'))).toEqual(['input.budget.amount']);
    const day = await create(person(), { goals: [{ ...plan.goals[0], dueOn: '2026-02-30' }] });
    expect(day.userErrors.map(({ field }) => field?.join('.'))).toEqual(['input.goals.0.dueOn']);
  });

  it('is put aside and taken up again, and lists tell', async () => {
    const ann = person();
    const { strategy } = await create(ann, { opportunityId: 'o' });
    await create(ann, { opportunityId: 'o', name: 'Other' });
    const archive = (isArchived: boolean) =>
      mutate<Answer>(service, ann, 'archiveMarketingStrategy', { id: strategy.id, isArchived }, STRATEGY);
    expect((await archive(true)).strategy.archivedAt).toBe('2026-03-01T12:00:00.000Z');
    expect((await archive(true)).strategy.version).toBe(2);
    const query = `query { inUse: marketingStrategies(isArchived: false) { nodes { name } } aside: marketingStrategies(isArchived: true) { nodes { name } }
      _entities(representations: [{ __typename: "Opportunity", id: "o" }]) { ... on Opportunity { marketingStrategies(first: 1) { nodes { name } pageInfo { hasNextPage } } } } }`;
    expect(dataOf(await ann.graphql(service.url, query))).toEqual({
      inUse: { nodes: [{ name: 'Other' }] },
      aside: { nodes: [{ name: 'Tea launch' }] },
      _entities: [{ marketingStrategies: { nodes: [expect.anything()], pageInfo: { hasNextPage: true } } }],
    });
    expect((await archive(false)).strategy.archivedAt).toBeNull();
  });

  it('is seen and changed by its own workspace only, and by nobody who may only read', async () => {
    const ann = person();
    const { strategy } = await create(ann);
    const ben = person();
    const query = 'query ($id: ID!) { marketingStrategy(id: $id) { id } marketingStrategies { nodes { id } } }';
    expect(dataOf(await ben.graphql(service.url, query, { id: strategy.id }))).toEqual({
      marketingStrategy: null,
      marketingStrategies: { nodes: [] },
    });
    const { userErrors } = await update(ben, { id: strategy.id, version: 1, patch: { name: 'Mine' } });
    expect(userErrors).toEqual([expect.objectContaining({ __typename: 'NotFoundError' })]);
    const reader = person({ scopes: ['marketing:read'] });
    const denied = await reader.graphql(
      service.url,
      `mutation { archiveMarketingStrategy(input: { id: "x" }) { userErrors { message } } }`,
    );
    expect(denied.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
