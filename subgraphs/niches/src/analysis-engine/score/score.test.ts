import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ClusterFacts, summariseCluster } from '../cluster/cluster-facts.js';
import { createKeywordCollection } from '../keyword-collection.js';
import type { ScoreWeights, TrendDraft } from '../opportunity-draft.js';
import { keywordRecord } from '../testing/keyword-record.js';
import { combineFactors } from './combine-factors.js';
import { competitionFactor } from './competition-factor.js';
import { demandFactor } from './demand-factor.js';
import { monetizationFactor } from './monetization-factor.js';
import { resourcesFactor } from './resources-factor.js';
import { type FactorAssessment, sourceNames } from './score-factor.js';
import { defaultScoreWeights } from './score-weights.js';
import { trendFactor } from './trend-factor.js';

const sources = sourceNames([
  { name: 'Avg. monthly searches', meaning: 'MONTHLY_SEARCHES' },
  { name: 'Searches: Nov 2023', meaning: 'MONTH' },
  { name: 'Searches: Oct 2026', meaning: 'MONTH' },
]);

function factsOf(...records: ReturnType<typeof keywordRecord>[]): ClusterFacts {
  const { keywords, add } = createKeywordCollection();
  for (const record of records) add(record);
  return summariseCluster(
    keywords,
    keywords.map(() => false),
  );
}

const trendOf = (slopePerYear: number, pValue: number): TrendDraft => ({
  verdict: 'CANNOT_TELL',
  slopePerYear,
  slopeInterval: null,
  pValue,
  method: 'Seasonal Mann-Kendall, 36 months',
  seasonalStrength: null,
  monthsObserved: 36,
  explanation: '',
});
const trendValue = (slope: number, p: number) =>
  trendFactor({ trend: trendOf(slope, p), isTested: true, coverage: 1, scale: 'COUNTED' }, sources).value ?? Number.NaN;

const price = (amount: number) => ({ low: amount.toFixed(2), high: amount.toFixed(2) });
const amounts = fc.double({ min: 0.01, max: 5e6, noNaN: true });
/** A pair in ascending order. */
const ascending = (arbitrary: fc.Arbitrary<number>) =>
  fc.tuple(arbitrary, arbitrary).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe('Factors', () => {
  it('give the worked example of docs/scoring.md', () => {
    const facts = factsOf(
      keywordRecord('habit tracker app', {
        searches: 8_100,
        advertisingCompetition: 0.4,
        keywordDifficulty: 35,
        costPerClick: price(1.5),
        intent: 'COMMERCIAL',
      }),
      keywordRecord('habit tracker', {
        searches: 2_900,
        advertisingCompetition: 0.2,
        keywordDifficulty: 46,
        costPerClick: price(0.7),
      }),
    );
    const assessments = [
      demandFactor(facts, sources),
      competitionFactor(facts, sources),
      trendFactor({ trend: trendOf(0.31, 0.002), isTested: true, coverage: 1, scale: 'COUNTED' }, sources),
      monetizationFactor(facts, 'USD', sources),
      resourcesFactor(facts, sources),
    ];
    expect(assessments.map(({ value }) => Number(value?.toFixed(1)))).toEqual([60.8, 62.9, 77.5, 63.0, 76.9]);
    const combined = combineFactors(assessments, defaultScoreWeights, 2);
    expect(combined.score).toBe(65.9);
    expect(combined.confidence).toBe(0.661);
  });

  it('rise with demand', () => {
    fc.assert(
      fc.property(ascending(amounts), ([less, more]) => {
        const value = (searches: number) =>
          demandFactor(factsOf(keywordRecord('a', { searches })), sources).value ?? -1;
        expect(value(more)).toBeGreaterThanOrEqual(value(less));
      }),
    );
  });

  it('fall with difficulty and with advertisers', () => {
    const value = (keywordDifficulty: number | null, advertisingCompetition: number | null) =>
      competitionFactor(
        factsOf(keywordRecord('a', { searches: 10, keywordDifficulty, advertisingCompetition })),
        sources,
      ).value ?? -1;
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(ascending(percent), percent, ([less, more], other) => {
        expect(value(more, other / 100)).toBeLessThanOrEqual(value(less, other / 100));
        expect(value(other, more / 100)).toBeLessThanOrEqual(value(other, less / 100));
        expect(value(more, null)).toBeLessThanOrEqual(value(less, null));
        expect(value(null, more / 100)).toBeLessThanOrEqual(value(null, less / 100));
      }),
    );
  });

  it('rise with the slope, and lean to the middle the likelier it is chance', () => {
    const slopes = fc.double({ min: -5, max: 5, noNaN: true });
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(ascending(slopes), ascending(probability), ([less, more], [surer, vaguer]) => {
        expect(trendValue(more, surer)).toBeGreaterThanOrEqual(trendValue(less, surer));
        expect(Math.abs(trendValue(more, vaguer) - 50)).toBeLessThanOrEqual(Math.abs(trendValue(more, surer) - 50));
      }),
    );
    expect(trendValue(0, 0.5)).toBe(50);
  });

  it('rise with price and with searches', () => {
    const value = (searches: number, amount: number) =>
      monetizationFactor(factsOf(keywordRecord('a', { searches, costPerClick: price(amount) })), 'USD', sources)
        .value ?? -1;
    fc.assert(
      fc.property(ascending(amounts), amounts, ([less, more], other) => {
        expect(value(more, other)).toBeGreaterThanOrEqual(value(less, other));
        expect(value(other, more)).toBeGreaterThanOrEqual(value(other, less));
      }),
    );
  });

  it('need less the fewer phrases the searches spread over and the nearer searchers are to buying', () => {
    const value = (count: number, intent: 'TRANSACTIONAL' | 'INFORMATIONAL') =>
      resourcesFactor(
        factsOf(...Array.from({ length: count }, (_, i) => keywordRecord(`k${i}`, { searches: 100, intent }))),
        sources,
      ).value ?? -1;
    expect(value(1, 'INFORMATIONAL')).toBeGreaterThan(value(30, 'INFORMATIONAL'));
    expect(value(10, 'TRANSACTIONAL')).toBeGreaterThan(value(10, 'INFORMATIONAL'));
  });

  it('place the same worth in another currency alike', () => {
    const value = (amount: number, currency: string) =>
      monetizationFactor(
        factsOf(keywordRecord('a', { searches: 1_000, costPerClick: price(amount) })),
        currency,
        sources,
      );
    expect(value(300, 'JPY').value).toBeCloseTo(value(2, 'USD').value ?? -1, 6);
    expect(value(2, 'XXX').precision).toBeLessThan(value(2, 'USD').precision);
  });

  it('are unknown, not zero, where the file says nothing', () => {
    const facts = factsOf(keywordRecord('a'));
    for (const assessment of [
      demandFactor(facts, sources),
      competitionFactor(facts, sources),
      monetizationFactor(facts, null, sources),
      trendFactor({ trend: trendOf(0.3, 0), isTested: false, coverage: 0, scale: null }, sources),
    ]) {
      expect(assessment).toMatchObject({ value: null, precision: 0 });
      expect(assessment.formula).toMatch(/^Unknown/);
      expect(assessment.improvement).not.toBe('');
    }
  });

  it('trust ranges less than exact numbers and name the columns they come from', () => {
    const exact = demandFactor(factsOf(keywordRecord('a', { searches: 300 })), sources);
    const range = demandFactor(factsOf(keywordRecord('a', { volume: { low: 100, high: 1_000 } })), sources);
    expect(exact.precision).toBe(1);
    expect(range.precision).toBe(0.5);
    expect(range.evidence[0]).toEqual({
      label: 'Searches a month',
      value: '100–1,000',
      source: 'Sum of column “Avg. monthly searches”',
    });
    expect(sources.months).toBe('columns “Searches: Nov 2023” to “Searches: Oct 2026”');
  });
});

describe('Score', () => {
  const kinds = ['DEMAND', 'COMPETITION', 'TREND', 'MONETIZATION', 'RESOURCES'] as const;
  const assess = (values: (number | null)[]): FactorAssessment[] =>
    kinds.map((kind, i) => ({
      kind,
      value: values[i] ?? null,
      precision: values[i] === null ? 0 : 1,
      formula: '',
      evidence: [],
      improvement: '',
    }));
  const values = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null }), {
    minLength: 5,
    maxLength: 5,
  });
  const weightsArbitrary: fc.Arbitrary<ScoreWeights> = fc.record({
    demand: fc.integer({ min: 0, max: 100 }),
    competition: fc.integer({ min: 0, max: 100 }),
    trend: fc.integer({ min: 0, max: 100 }),
    monetization: fc.integer({ min: 0, max: 100 }),
    resources: fc.integer({ min: 0, max: 100 }),
  });

  it('is monotone in every factor, whatever the weights', () => {
    fc.assert(
      fc.property(
        values,
        weightsArbitrary,
        fc.nat({ max: 4 }),
        ascending(fc.double({ min: 0, max: 100, noNaN: true })),
        (some, weights, at, [less, more]) => {
          const score = (value: number) => combineFactors(assess(some.with(at, value)), weights, 5).score;
          expect(score(more)).toBeGreaterThanOrEqual(score(less));
        },
      ),
    );
  });

  it('stays within the values of the known factors, and only the ratios of the weights matter', () => {
    fc.assert(
      fc.property(values, weightsArbitrary, (some, weights) => {
        const { score, factors } = combineFactors(assess(some), weights, 5);
        const counted = factors.filter(({ effectiveWeight }) => effectiveWeight > 0).map(({ value }) => value ?? 0);
        if (counted.length === 0) return expect(score).toBe(0);
        expect(score).toBeGreaterThanOrEqual(Math.min(...counted) - 0.11);
        expect(score).toBeLessThanOrEqual(Math.max(...counted) + 0.11);
        const halved = Object.fromEntries(Object.entries(weights).map(([kind, weight]) => [kind, weight / 2]));
        expect(combineFactors(assess(some), halved as unknown as ScoreWeights, 5).score).toBe(score);
      }),
    );
  });

  it('leaves an unknown factor out, shares its weight among the others, and is less confident', () => {
    const full = combineFactors(assess([80, 60, 70, 50, 40]), defaultScoreWeights, 9);
    const partial = combineFactors(assess([80, 60, null, 50, 40]), defaultScoreWeights, 9);
    const zero = combineFactors(assess([80, 60, 0, 50, 40]), defaultScoreWeights, 9);
    expect(partial.score).toBeCloseTo((30 * 80 + 25 * 60 + 20 * 50 + 10 * 40) / 85, 1);
    expect(partial.score).toBeGreaterThan(zero.score);
    expect(partial.confidence).toBeCloseTo(full.confidence * 0.85, 3);
    expect(partial.factors[2]).toMatchObject({ value: null, weight: 0.15, effectiveWeight: 0, contribution: 0 });
  });

  it('is more confident the more keywords have data', () => {
    const confidence = (keywords: number) =>
      combineFactors(assess([80, 60, 70, 50, 40]), defaultScoreWeights, keywords).confidence;
    expect([confidence(0), confidence(1), confidence(9)]).toEqual([0, 0.5, 0.9]);
  });

  it('is the sum of the contributions', () => {
    const { score, factors } = combineFactors(assess([80.3, 61.7, null, 50.1, 40.9]), defaultScoreWeights, 3);
    expect(factors.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 1);
  });
});

describe('Facts of a cluster', () => {
  it('count close variants with one volume once', () => {
    const { keywords, add } = createKeywordCollection();
    add(keywordRecord('dog training', { searches: 1_000 }));
    add(keywordRecord('training dogs', { searches: 1_000 }));
    expect(summariseCluster(keywords, [false, true])).toMatchObject({
      volume: { low: 1_000, high: 1_000 },
      variantCount: 1,
    });
  });

  it('weigh means by searches and say how much of them is known', () => {
    const facts = factsOf(
      keywordRecord('a', { searches: 900, keywordDifficulty: 10 }),
      keywordRecord('b', { searches: 100, keywordDifficulty: 60 }),
      keywordRecord('c', { searches: 1_000 }),
    );
    expect(facts.keywordDifficulty).toEqual({ mean: 15, coverage: 0.5, count: 2 });
    expect(facts.advertisingCompetition).toBeNull();
  });
});
