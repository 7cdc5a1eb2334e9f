import type { MarketingStrategyPartsFragment } from '@/gql/graphql';
import { draftOf, patchOf } from './strategy-draft';

const strategy: MarketingStrategyPartsFragment = {
  id: 's',
  name: 'Tea launch',
  version: 3,
  archivedAt: null,
  updatedAt: '2026-03-01T12:00:00.000Z',
  createdAt: '2026-03-01T12:00:00.000Z',
  opportunityName: 'office tea',
  opportunity: null,
  notes: '',
  audience: {
    description: 'Offices',
    segments: [],
    locations: ['Leeds', 'York'],
    languages: [],
    problems: ['Bitter tea'],
    goals: [],
  },
  personas: [
    {
      name: 'Office manager',
      description: '',
      problems: ['Complaints'],
      goals: [],
      channels: ['EMAIL'],
      buyingPower: null,
      urgency: 'HIGH',
      fit: { score: null, confidence: 0, factors: [] },
    },
  ],
  channels: [{ channel: 'EMAIL', purpose: 'Tell', budgetWeight: 2 }],
  messaging: {
    valueProposition: 'Good tea',
    positioning: '',
    tone: '',
    callToAction: '',
    pillars: [{ title: 'Fresh', proof: 'Packed weekly' }],
  },
  goals: [
    { title: 'Be found', metric: 'VISITS', baseline: null, target: '400', dueOn: '2027-01-01', monthlyGrowth: null },
  ],
  budget: { amount: '100.00', currency: 'EUR' },
  budgetAllocation: [],
  channelAnalysis: [],
  campaigns: { nodes: [], pageInfo: { hasNextPage: false } },
};

describe('the draft of a marketing strategy', () => {
  it('asks for what is there already when nothing was typed', () => {
    expect(patchOf(draftOf(strategy))).toEqual({
      ok: true,
      patch: {
        name: 'Tea launch',
        audience: strategy.audience,
        personas: [
          {
            name: 'Office manager',
            description: '',
            problems: ['Complaints'],
            goals: [],
            channels: ['EMAIL'],
            buyingPower: null,
            urgency: 'HIGH',
          },
        ],
        channels: strategy.channels,
        messaging: strategy.messaging,
        goals: [{ title: 'Be found', metric: 'VISITS', baseline: null, target: '400', dueOn: '2027-01-01' }],
        budget: { amount: '100.00', currency: 'EUR' },
        notes: '',
      },
    });
  });

  it('offers every channel, the used ones first, and sends only those', () => {
    const draft = draftOf(strategy);
    expect(draft.channels).toHaveLength(9);
    expect(draft.channels[0]).toMatchObject({ channel: 'EMAIL', isUsed: true, budgetWeight: '2' });
    const channels = draft.channels.map((each) => ({ ...each, isUsed: each.channel === 'SEO' }));
    expect(patchOf({ ...draft, channels })).toMatchObject({
      patch: { channels: [{ channel: 'SEO', purpose: '', budgetWeight: 1 }] },
    });
  });

  it('keeps the digits of amounts as they were typed, with a comma or a point', () => {
    expect(patchOf({ ...draftOf(strategy), budget: '1.250,50' })).toMatchObject({
      patch: { budget: { amount: '1250.50', currency: 'EUR' } },
    });
  });

  it('names each field that cannot be read by its path in the API', () => {
    const draft = draftOf(strategy);
    const goals = draft.goals.map((goal) => ({ ...goal, target: 'many', dueOn: '' }));
    const result = patchOf({ ...draft, goals, budget: '' });
    expect(result.ok ? [] : Object.keys(result.errors).toSorted()).toEqual([
      'budget.amount',
      'goals.0.dueOn',
      'goals.0.target',
    ]);
  });

  it('leaves the budget open while there is none', () => {
    const result = patchOf(draftOf({ ...strategy, budget: null }));
    expect(result.ok && 'budget' in result.patch).toBe(false);
  });
});
