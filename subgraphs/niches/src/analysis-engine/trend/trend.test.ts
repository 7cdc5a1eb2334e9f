import { describe, expect, it } from '@jest/globals';
import { createKeywordCollection } from '../keyword-collection.js';
import { seededRandom } from '../testing/generate-keywords.js';
import { keywordRecord, monthsFrom } from '../testing/keyword-record.js';
import { type ClusterHistory, clusterHistory } from './cluster-history.js';
import { findTrend } from './find-trend.js';
import { judgeTrends } from './judge-trends.js';

const history = (values: (number | null)[], scale: ClusterHistory['scale'] = 'COUNTED'): ClusterHistory => ({
  firstMonth: 2023 * 12,
  values,
  scale,
  coverage: 1,
  estimatedMonths: 0,
});
const judged = (values: (number | null)[], scale?: ClusterHistory['scale']) =>
  judgeTrends([findTrend(history(values, scale))])[0];

/** Growth a year, a season and noise around 1,000 searches a month. */
function series(months: number, { growth = 0, season = 0, noise = 0.05, seed = 1 } = {}): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: months }, (_, month) => {
    const level = 1_000 * (1 + (growth * month) / 12) * (1 + season * Math.cos((2 * Math.PI * (month - 11)) / 12));
    return Math.round(level * (1 + noise * (random() - 0.5)));
  });
}

describe('Trend', () => {
  it('rises where searches rise, by about as much as they do', () => {
    const trend = judged(series(36, { growth: 0.3 }));
    expect(trend?.verdict).toBe('RISING');
    // 0.3 of the first month's level; the typical month is higher by half of three years' growth.
    expect(trend?.slopePerYear).toBeCloseTo(0.3 / 1.44, 1);
    expect(trend?.slopeInterval?.low).toBeGreaterThan(0);
    expect(trend?.method).toMatch(/^Seasonal Mann-Kendall.*36 months$/);
    expect(trend?.explanation).toContain('rise by about');
  });

  it.each([
    ['a straight line', (month: number) => 1_000 + 20 * month],
    ['compound growth', (month: number) => 1_000 * 1.03 ** month],
    ['compound growth under a season', (month: number) => 1_000 * 1.03 ** month * (1 + 0.4 * Math.cos(month * 0.5236))],
  ])('rises along %s without any noise, in two years already', (_, level) => {
    expect(judged(Array.from({ length: 24 }, (_unused, month) => Math.round(level(month))))?.verdict).toBe('RISING');
  });

  it('falls where searches fall', () => {
    expect(judged(series(48, { growth: -0.15 }))?.verdict).toBe('FALLING');
  });

  it('is steady where a change would have shown and none did, however strong the season', () => {
    const trend = judged(series(36, { season: 0.6, seed: 4 }));
    expect(trend?.verdict).toBe('STEADY');
    expect(trend?.seasonalStrength).toBeGreaterThan(0.9);
    expect(trend?.explanation).toContain('peak in December');
  });

  it('is steady where a change is certain and too small to decide anything', () => {
    const trend = judged(Array.from({ length: 48 }, (_, month) => 100_000 + 60 * month));
    expect(trend?.pValue).toBeLessThan(0.001);
    expect(trend?.verdict).toBe('STEADY');
    expect(trend?.explanation).toContain('hardly change');
  });

  it('cannot be told from one year, for it might be a season', () => {
    const trend = judged(series(12, { growth: 0.9 }));
    expect(trend).toMatchObject({ verdict: 'CANNOT_TELL', monthsObserved: 12, seasonalStrength: null });
    expect(trend?.explanation).toContain('12 months cannot part a trend from a season');
    expect(trend?.pValue).toBeLessThan(0.05);
  });

  it.each([
    [[], 'no searches by month'],
    [[10, 20, 30], 'only 3 months'],
    [new Array(36).fill(0), 'nobody searched'],
    [Array.from({ length: 36 }, (_, month) => (month % 5 === 0 ? 100 : 10)), 'rounded so much'],
  ])('cannot be told from %j', (values, reason) => {
    const trend = values.length === 0 ? judgeTrends([findTrend(null)])[0] : judged(values);
    expect(trend?.verdict).toBe('CANNOT_TELL');
    expect(trend?.explanation).toContain(reason);
    expect(trend?.slopePerYear).toBeNull();
  });

  it('cannot be told where anything fits the months', () => {
    const trend = judged(series(24, { noise: 1.6, seed: 9 }));
    expect(trend?.verdict).toBe('CANNOT_TELL');
    expect(trend?.explanation).toContain('vary too much');
  });

  it('bears missing months', () => {
    const values: (number | null)[] = series(48, { growth: 0.3, season: 0.4 });
    for (const gap of [5, 17, 18]) values[gap] = null;
    expect(judged(values)).toMatchObject({ verdict: 'RISING', monthsObserved: 45 });
  });

  it('is steady, not unknown, where a large number never changes', () => {
    expect(judged(new Array(36).fill(5_000))?.verdict).toBe('STEADY');
  });

  it('is called less easily the more clusters there are, while its p-value stays', () => {
    const weak = findTrend(history(series(24, { growth: 0.08, noise: 0.1, seed: 3 })));
    const noise = Array.from({ length: 400 }, (_, seed) =>
      findTrend(history(series(24, { noise: 0.4, seed: seed + 50 }))),
    );
    const [alone] = judgeTrends([weak]);
    const [among] = judgeTrends([weak, ...noise]);
    expect(alone?.verdict).toBe('RISING');
    expect(among?.verdict).toBe('CANNOT_TELL');
    expect(among?.pValue).toBe(alone?.pValue);
    expect(among?.explanation).toContain('among 401 niches tested');
  });

  it('is called in few of many clusters without one', () => {
    const findings = Array.from({ length: 300 }, (_, seed) =>
      findTrend(history(series(36, { noise: 0.3, season: 0.3, seed }))),
    );
    const called = judgeTrends(findings).filter(({ verdict }) => verdict === 'RISING' || verdict === 'FALLING');
    expect(called.length).toBeLessThanOrEqual(3);
  });

  it('is told from an index as well as from counts', () => {
    const trend = judged(
      series(60, { growth: 0.4 }).map((value) => value / 50),
      'INDEX',
    );
    expect(trend?.verdict).toBe('RISING');
    expect(trend?.explanation).toContain('Search interest rises');
  });
});

describe('History of a cluster', () => {
  const historyOf = (...records: ReturnType<typeof keywordRecord>[]) => {
    const { keywords, histories, add } = createKeywordCollection();
    for (const record of records) add(record);
    return clusterHistory(keywords, histories);
  };

  it('adds up the months over its keywords', () => {
    const sum = historyOf(
      keywordRecord('a', { searches: 10, months: monthsFrom('2025-01', [10, 20, 30]) }),
      keywordRecord('b', { searches: 10, months: monthsFrom('2025-01', [1, 2, 3]) }),
    );
    expect(sum).toMatchObject({ firstMonth: 2025 * 12, values: [11, 22, 33], coverage: 1, estimatedMonths: 0 });
  });

  it('scales a month up that a small part lacks, and leaves out one that a large part lacks', () => {
    const sum = historyOf(
      keywordRecord('large', { searches: 90, months: monthsFrom('2025-01', [90, 90, null, 90]) }),
      keywordRecord('small', { searches: 10, months: monthsFrom('2025-01', [10, null, 10, 10]) }),
    );
    expect(sum?.values.map((value) => value && Math.round(value))).toEqual([100, 100, null, 100]);
    expect(sum?.estimatedMonths).toBe(1);
  });

  it('takes counts where there are any and never adds an index to them', () => {
    const index = keywordRecord('index', { months: monthsFrom('2025-01', [50, 100]), historyScale: 'INDEX' });
    const counted = keywordRecord('counted', { searches: 7, months: monthsFrom('2025-01', [7, 8]) });
    expect(historyOf(index, counted)).toMatchObject({ scale: 'COUNTED', values: [7, 8] });
    expect(historyOf(index)).toMatchObject({ scale: 'INDEX', values: [50, 100] });
  });

  it('says what share of the searches it covers', () => {
    const part = historyOf(
      keywordRecord('with', { searches: 300, months: monthsFrom('2025-01', [300]) }),
      keywordRecord('without', { searches: 100 }),
    );
    expect(part?.coverage).toBe(0.75);
    expect(historyOf(keywordRecord('without', { searches: 100 }))).toBeNull();
  });
});
