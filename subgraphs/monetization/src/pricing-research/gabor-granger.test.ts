import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestLogisticPrice, gaborGranger, notRising } from './gabor-granger.js';
import { fitDemand } from './logistic-demand.js';

const answers = (price: number, buyers: number, asked: number) =>
  Array.from({ length: asked }, (_, index) => ({ price, wouldBuy: index < buyers }));

describe('Gabor and Granger', () => {
  const linear = [answers(10, 80, 100), answers(20, 60, 100), answers(30, 40, 100), answers(40, 20, 100)].flat();

  it('finds the top of revenue between the asked prices', () => {
    // Demand 1 − p/50: revenue is highest at 25, which nobody was asked about.
    const found = gaborGranger(linear);
    expect(found?.bestAsked).toEqual({ price: 20, demand: 0.6, profit: 12 });
    expect(found?.optimum.price).toBeCloseTo(25, 12);
    expect(found?.optimum.demand).toBeCloseTo(0.5, 12);
    expect(found?.optimum.profit).toBeCloseTo(12.5, 12);
  });

  it('moves the optimum by half the unit cost', () => {
    expect(gaborGranger(linear, 10)?.optimum.price).toBeCloseTo(30, 12);
    expect(gaborGranger(linear, 10)?.optimum.profit).toBeCloseTo(8, 12);
  });

  it('pools shares that rise with the price, weighted by those asked', () => {
    expect(
      notRising([
        { value: 0.5, weight: 10 },
        { value: 0.8, weight: 30 },
        { value: 0.1, weight: 10 },
      ]),
    ).toEqual([0.725, 0.725, 0.1]);
    const found = gaborGranger([answers(10, 5, 10), answers(20, 8, 10), answers(30, 1, 10)].flat());
    expect(found?.points.map(({ observed, demand }) => [observed, demand])).toEqual([
      [0.5, 0.65],
      [0.8, 0.65],
      [0.1, 0.1],
    ]);
  });

  it('reaches the profit of the published logistic example, 5,928.79 at 7.50 of its half euros, and finds the top between', () => {
    const model = { maximum: 0.33, intercept: 8.3, slope: -0.97 };
    const profit = (price: number) =>
      (10_000 * 0.33 * (price - 3)) / (1 + Math.exp(-(model.intercept + model.slope * price))) - 5_000;
    expect(profit(7.5)).toBeCloseTo(5_928.79, 1);
    const best = bestLogisticPrice(model, 3);
    expect(best.price).toBeGreaterThan(7.25);
    expect(best.price).toBeLessThan(7.75);
    expect(best.profit * 10_000 - 5_000).toBeGreaterThanOrEqual(profit(7.5));
    expect(profit(best.price)).toBeGreaterThan(profit(best.price + 0.001));
    expect(profit(best.price)).toBeGreaterThan(profit(best.price - 0.001));
  });

  it('fits the curve from which the counts were made', () => {
    const share = (price: number) => 1 / (1 + Math.exp(-(4 - 0.2 * price)));
    const counts = [5, 10, 15, 20, 25, 30, 35].map((price) => ({
      price,
      askedCount: 1e6,
      buyerCount: 1e6 * share(price),
    }));
    const model = fitDemand(counts);
    expect(model?.intercept).toBeCloseTo(4, 8);
    expect(model?.slope).toBeCloseTo(-0.2, 8);
  });

  it('fits nothing to demand that rises, to one price, or to answers without any doubt', () => {
    expect(gaborGranger([answers(10, 2, 10), answers(20, 8, 10)].flat())?.smoothOptimum).toBeNull();
    expect(gaborGranger(answers(10, 2, 10))?.smoothOptimum).toBeNull();
    expect(gaborGranger([answers(10, 10, 10), answers(20, 0, 10)].flat())?.smoothOptimum).toBeNull();
    expect(gaborGranger([])).toBeNull();
  });

  it('never misses a better price on its own lines', () => {
    const counts = fc.array(fc.nat(20), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.nat(9), (buyers, unitCost) => {
        const found = gaborGranger(
          buyers.flatMap((count, index) => answers(10 + index * 5, count, 20)),
          unitCost,
        );
        const points = found?.points ?? [];
        for (const [index, from] of points.entries()) {
          const to = points[index + 1] ?? from;
          for (let step = 0; step <= 20; step += 1) {
            const price = from.price + ((to.price - from.price) * step) / 20;
            const demand = from.demand + ((to.demand - from.demand) * step) / 20;
            expect((price - unitCost) * demand).toBeLessThanOrEqual((found?.optimum.profit ?? 0) + 1e-9);
          }
        }
      }),
    );
  });
});
