import { describe, expect, it } from '@jest/globals';
import { Decimal } from '@paissive/money';
import fc from 'fast-check';
import { creditJourneys } from './credit-journeys.js';
import { buildJourneys, type Journey } from './journey.js';
import { removalEffects } from './markov-removal.js';
import { pathReport } from './path-report.js';
import { readTime } from './read-time.js';
import type { Conversion, TouchPoint } from './touch-point.js';
import { type AttributionModel, touchWeights } from './touch-weights.js';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const touch = (channel: string, at = 1, person = 'p'): TouchPoint => ({
  workspaceId: 'w',
  person,
  occurredAt: day(at),
  channel,
  campaignName: '',
});
const conversion = (at: number, revenue: string | null = '100', person = 'p'): Conversion => ({
  workspaceId: 'w',
  person,
  occurredAt: day(at),
  revenue,
  currency: revenue === null ? null : 'EUR',
});
const shares = (weights: number[]) => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Number((weight / sum).toFixed(6)));
};
const models: AttributionModel[] = [
  'FIRST_TOUCH',
  'LAST_TOUCH',
  'LAST_NON_DIRECT',
  'LINEAR',
  'TIME_DECAY',
  'POSITION_BASED',
  'MARKOV',
];

describe('the weights of a journey', () => {
  const four = [touch('A', 1), touch('B', 2), touch('C', 3), touch('(direct) / (none)', 4)];

  it('are those of the rules', () => {
    expect(shares(touchWeights(four, 'FIRST_TOUCH'))).toEqual([1, 0, 0, 0]);
    expect(shares(touchWeights(four, 'LAST_TOUCH'))).toEqual([0, 0, 0, 1]);
    expect(shares(touchWeights(four, 'LAST_NON_DIRECT'))).toEqual([0, 0, 1, 0]);
    expect(shares(touchWeights([touch('direct')], 'LAST_NON_DIRECT'))).toEqual([1]);
    expect(shares(touchWeights(four, 'LINEAR'))).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(shares(touchWeights(four, 'POSITION_BASED'))).toEqual([0.4, 0.1, 0.1, 0.4]);
    expect(shares(touchWeights(four.slice(0, 3), 'POSITION_BASED'))).toEqual([0.4, 0.2, 0.4]);
    expect(shares(touchWeights(four.slice(0, 2), 'POSITION_BASED'))).toEqual([0.5, 0.5]);
  });

  it('decay as Google states: eight days before counts half of one day before', () => {
    const [early = 0, late = 0] = touchWeights([touch('A', 2), touch('B', 9)], 'TIME_DECAY');
    expect(early / late).toBeCloseTo(0.5, 12);
    const [old = 0, newer = 0] = touchWeights([touch('A', 2), touch('B', 9)], 'TIME_DECAY', 3.5);
    expect(old / newer).toBeCloseTo(0.25, 12);
  });
});

describe('removal effects', () => {
  it('are those of the worked example of Bryl (analyzecore.com, 2016): C1 0.5, C2 and C3 1', () => {
    const effects = removalEffects([
      { channels: ['C1', 'C2', 'C3'], hasConverted: true },
      { channels: ['C1'], hasConverted: false },
      { channels: ['C2', 'C3'], hasConverted: false },
    ]);
    expect(Object.fromEntries([...effects].map(([name, effect]) => [name, Number(effect.toFixed(9))]))).toEqual({
      C1: 0.5,
      C2: 1,
      C3: 1,
    });
  });

  it('find the way out of loops, and nothing where nobody converted', () => {
    const looped = removalEffects([
      { channels: ['A', 'A', 'B', 'A', 'B'], hasConverted: true },
      { channels: ['B', 'A'], hasConverted: false },
    ]);
    expect(looped.get('B')).toBe(1);
    expect(removalEffects([{ channels: ['A'], hasConverted: false }]).get('A')).toBe(0);
  });
});

describe('journeys', () => {
  it('have what came before within the window, in order, each for its person', () => {
    const touches = [touch('late', 21), touch('B', 12), touch('A', 11), touch('old', 1), touch('X', 12, 'q')];
    const [journey, lost] = buildJourneys(touches, [conversion(20)], 10);
    expect(journey?.touches.map(({ channel }) => channel)).toEqual(['A', 'B']);
    expect(lost).toMatchObject({ touches: [{ channel: 'X' }], conversion: null });
  });
});

describe('credits', () => {
  const journeys: Journey[] = [
    { touches: [touch('A'), touch('B'), touch('C')], conversion: conversion(5, '100.00') },
    { touches: [touch('B')], conversion: conversion(5, '0.01') },
    { touches: [touch('C')], conversion: null },
    { touches: [], conversion: conversion(5, '50') },
  ];
  const options = { grouping: 'CHANNEL', halfLifeDays: 7, currency: 'EUR' } as const;

  it('are exact: thirds of a conversion and of 100 euros lose nothing', async () => {
    expect(await creditJourneys(journeys, { ...options, model: 'LINEAR' })).toEqual([
      { channel: 'B', campaignName: null, conversions: '1.333333', revenue: { amount: '33.34', currency: 'EUR' } },
      { channel: 'A', campaignName: null, conversions: '0.333334', revenue: { amount: '33.34', currency: 'EUR' } },
      { channel: 'C', campaignName: null, conversions: '0.333333', revenue: { amount: '33.33', currency: 'EUR' } },
    ]);
  });

  it('add up to conversions and revenue in every model, whatever the journeys', async () => {
    const journey = fc.record({
      touches: fc.array(
        fc.record({ channel: fc.constantFrom('A', 'B', 'C', 'direct'), at: fc.integer({ min: 1, max: 28 }) }),
        {
          minLength: 1,
          maxLength: 8,
        },
      ),
      cents: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(journey, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...models),
        async (given, model) => {
          const all = given.map(({ touches, cents }, index) => ({
            touches: [...touches].sort((one, other) => one.at - other.at).map(({ channel, at }) => touch(channel, at)),
            conversion: cents === null ? null : conversion(30, (cents / 100).toFixed(2), `${index}`),
          }));
          const converted = all.flatMap(({ conversion: found }) => found ?? []);
          const credits = await creditJourneys(all, { ...options, model });
          const sum = (values: (string | undefined)[]) =>
            values.reduce((total, value) => total.plus(value ?? 0), new Decimal(0)).toFixed();
          expect(sum(credits.map(({ conversions }) => conversions))).toBe(String(converted.length));
          expect(sum(credits.map(({ revenue }) => revenue?.amount))).toBe(
            sum(converted.map(({ revenue }) => revenue ?? '0')),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('go to campaigns where that is asked for', async () => {
    const campaigns = [
      { ...touch('Ads'), campaignName: 'One' },
      { ...touch('Ads'), campaignName: 'Two' },
    ];
    const found = await creditJourneys([{ touches: campaigns, conversion: conversion(5) }], {
      ...options,
      grouping: 'CAMPAIGN',
      model: 'LINEAR',
    });
    expect(found.map(({ campaignName, conversions }) => [campaignName, conversions])).toEqual([
      ['One', '0.5'],
      ['Two', '0.5'],
    ]);
  });

  it('have the commonest paths, with repetitions in one', () => {
    const repeated: Journey = {
      touches: [touch('A', 1), touch('A', 2), touch('B', 3)],
      conversion: conversion(5, '10'),
    };
    const single: Journey = { touches: [touch('A', 3), touch('B', 3)], conversion: conversion(5, '20') };
    expect(pathReport([repeated, single, ...journeys], 'EUR', 1)).toEqual([
      {
        channels: ['A', 'B'],
        conversions: 2,
        revenue: { amount: '30.00', currency: 'EUR' },
        averageDays: 3,
        averageTouches: 2.5,
      },
    ]);
  });
});

describe('times', () => {
  it('are read in the forms of exports', () => {
    const iso = (text: string) => readTime(text)?.toISOString() ?? null;
    expect(iso('2026-01-31 09:30:00')).toBe('2026-01-31T09:30:00.000Z');
    expect(iso('2026-01-31T09:30:00+02:00')).toBe('2026-01-31T07:30:00.000Z');
    expect(iso('2026-01-31')).toBe('2026-01-31T00:00:00.000Z');
    expect(iso('1769852400')).toBe('2026-01-31T09:40:00.000Z');
    expect(iso('1769852400000000')).toBe('2026-01-31T09:40:00.000Z');
    expect([iso('2026-02-30'), iso('2026-13-01'), iso('soon'), iso('1026-01-01')]).toEqual([null, null, null, null]);
  });
});
