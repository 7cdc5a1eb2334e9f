import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { crossing } from './cumulative-shares.js';
import type { PriceSensitivityAnswer } from './price-answers.js';
import { priceSensitivity } from './price-sensitivity.js';

const answer = (
  tooCheap: number,
  cheap: number,
  expensive: number,
  tooExpensive: number,
  intents: [number, number] | null = null,
): PriceSensitivityAnswer => ({
  tooCheap,
  cheap,
  expensive,
  tooExpensive,
  intentAtCheap: intents?.[0] ?? null,
  intentAtExpensive: intents?.[1] ?? null,
});

/** Four respondents whose curves can be drawn by hand. */
const four = [answer(10, 20, 30, 50), answer(20, 30, 40, 60), answer(10, 30, 50, 70), answer(20, 40, 60, 80)];

describe('the price sensitivity meter', () => {
  it('draws the four curves at every named price', () => {
    const { shares } = priceSensitivity(four) ?? { shares: [] };
    expect(shares).toEqual([
      { price: 10, tooCheap: 0.5, cheap: 1, expensive: 0, tooExpensive: 0 },
      { price: 20, tooCheap: 0, cheap: 0.75, expensive: 0, tooExpensive: 0 },
      { price: 30, tooCheap: 0, cheap: 0.25, expensive: 0.25, tooExpensive: 0 },
      { price: 40, tooCheap: 0, cheap: 0, expensive: 0.5, tooExpensive: 0 },
      { price: 50, tooCheap: 0, cheap: 0, expensive: 0.75, tooExpensive: 0.25 },
      { price: 60, tooCheap: 0, cheap: 0, expensive: 1, tooExpensive: 0.5 },
      { price: 70, tooCheap: 0, cheap: 0, expensive: 1, tooExpensive: 0.75 },
      { price: 80, tooCheap: 0, cheap: 0, expensive: 1, tooExpensive: 1 },
    ]);
  });

  it('finds the four intersections and both ranges by interpolation', () => {
    const found = priceSensitivity(four);
    expect(found?.optimalPrice).toBe(20);
    expect(found?.indifferencePrice).toBe(30);
    expect(found?.classicRange).toEqual({ low: 20, high: 40 });
    // 1 − cheap − too cheap: −0.5 at 10, 0.25 at 20. Too expensive − not expensive: −0.5 at 40, 0 at 50.
    expect(found?.complementRange?.low).toBeCloseTo(10 + 20 / 3, 12);
    expect(found?.complementRange?.high).toBe(50);
  });

  it('drops answers that do not ascend strictly, and says how many', () => {
    const withNonsense = [...four, answer(50, 30, 20, 10), answer(10, 10, 20, 30), answer(10, 20, 40, 40)];
    const found = priceSensitivity(withNonsense);
    expect(found).toMatchObject({ answerCount: 7, intransitiveCount: 3, indifferencePrice: 30 });
    expect(found?.shares).toEqual(priceSensitivity(four)?.shares);
    expect(priceSensitivity([answer(4, 3, 2, 1)])).toBeNull();
    expect(priceSensitivity([])).toBeNull();
  });

  it('puts the intersections of a published table of shares where its lines meet', () => {
    // Shares of a consumer study published by Linescale: cheap, too cheap, expensive, too expensive.
    const table = [
      [2.99, 58, 26, 7, 6],
      [3.99, 30, 19, 22, 8],
      [4.99, 20, 16, 41, 13],
      [5.99, 12, 14, 61, 27],
    ].map(([price = 0, cheap = 0, tooCheap = 0, expensive = 0, tooExpensive = 0]) => ({
      price,
      cheap: cheap / 100,
      tooCheap: tooCheap / 100,
      expensive: expensive / 100,
      tooExpensive: tooExpensive / 100,
    }));
    expect(crossing(table, (at) => at.expensive - at.cheap)).toBeCloseTo(3.99 + 8 / 29, 10);
    expect(crossing(table, (at) => at.tooExpensive - at.tooCheap)).toBeCloseTo(4.99 + 3 / 16, 10);
    expect(crossing(table, (at) => at.expensive - at.tooCheap)).toBeCloseTo(2.99 + 19 / 22, 10);
    expect(crossing(table, (at) => at.tooExpensive - at.cheap)).toBeCloseTo(4.99 + 7 / 22, 10);
  });

  it('keeps the points in order and scales with the currency, whatever is answered', () => {
    const price = fc.integer({ min: 1, max: 500 });
    const answers = fc.array(
      fc.uniqueArray(price, { minLength: 4, maxLength: 4 }).map((prices) => {
        const [a = 0, b = 0, c = 0, d = 0] = [...prices].sort((one, other) => one - other);
        return answer(a, b, c, d);
      }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(answers, (all) => {
        const found = priceSensitivity(all);
        const doubled = priceSensitivity(
          all.map((one) => answer(one.tooCheap * 2, one.cheap * 2, one.expensive * 2, one.tooExpensive * 2)),
        );
        const { low, high } = found?.classicRange ?? { low: 0, high: 0 };
        for (const point of [found?.optimalPrice ?? 0, found?.indifferencePrice ?? 0]) {
          expect(point).toBeGreaterThanOrEqual(low - 1e-9);
          expect(point).toBeLessThanOrEqual(high + 1e-9);
        }
        expect(doubled?.optimalPrice).toBeCloseTo((found?.optimalPrice ?? 0) * 2, 6);
      }),
    );
  });
});

describe("Newton, Miller and Smith's extension", () => {
  it('weighs intents 5 to 1 as 0.7, 0.5, 0.3, 0.1 and 0, and joins them by lines', () => {
    const one = priceSensitivity([answer(10, 20, 30, 50, [5, 3])])?.purchase;
    expect(one?.points.map(({ price, trial }) => [price, trial])).toEqual([
      [10, 0],
      [20, expect.closeTo(0.7, 12)],
      [30, expect.closeTo(0.3, 12)],
      [50, 0],
    ]);
    expect(one?.highestTrial.price).toBe(20);
  });

  it('finds the highest revenue between the named prices', () => {
    // From 0.7 at 20 to 0.5 at 40 revenue p(0.9 − 0.01p) rises on; from 0.5 at 40 to 0 at 100 it is p(100 − p)/120: highest at 50.
    const found = priceSensitivity([answer(10, 20, 40, 100, [5, 4])])?.purchase;
    expect(found?.highestRevenue.price).toBeCloseTo(50, 9);
    expect(found?.highestRevenue.trial).toBeCloseTo(5 / 12, 9);
    expect(found?.highestRevenue.revenue).toBeCloseTo(50 * (5 / 12), 9);
  });

  it('takes the mean over those who were asked, and none when nobody was', () => {
    const mixed = priceSensitivity([
      answer(10, 20, 40, 100, [5, 4]),
      answer(10, 20, 40, 100, [1, 1]),
      answer(5, 6, 7, 8),
    ]);
    expect(mixed?.purchase?.respondentCount).toBe(2);
    expect(mixed?.purchase?.highestTrial.trial).toBeCloseTo(0.35, 12);
    expect(priceSensitivity(four)?.purchase).toBeNull();
  });
});
