import { describe, expect, it } from '@jest/globals';
import { evaluateExperiment } from './evaluate-experiment.js';
import type { Experiment, ExperimentPlan, VariantTotals } from './experiment.js';
import { planSizes, powerCurve } from './plan-sizes.js';
import { takeLook } from './take-look.js';

const plan: ExperimentPlan = {
  design: 'FIXED_HORIZON',
  alpha: 0.05,
  power: 0.9,
  baselineRate: 0.5,
  minimumEffect: 0.25,
};
const experiment = (given: Partial<Experiment> = {}): Experiment => ({
  id: 'e',
  workspaceId: 'w',
  version: 1,
  idempotencyKey: 'e',
  createdAt: new Date(0),
  updatedAt: new Date(0),
  name: 'Button',
  hypothesis: '',
  variants: [
    { key: 'control', name: 'Grey', weight: 1 },
    { key: 'green', name: 'Green', weight: 1 },
  ],
  metrics: [{ key: 'sign_up', name: 'Sign-up' }],
  plan,
  plannedSizes: [100, 100],
  looks: [],
  ...given,
});
const totals = (...rows: [key: string, exposures: number, ...conversions: number[]][]): VariantTotals[] =>
  rows.map(([variantKey, exposures, first = 0, second = 0]) => ({
    variantKey,
    exposures,
    conversions: { sign_up: first, bounce: second },
  }));

describe('the size of an experiment', () => {
  const question = { ...plan, weights: [1, 1], comparisons: 1 };

  it("is R's power.prop.test, rounded up", () => {
    expect(planSizes(question)).toEqual([77, 77]);
    expect(powerCurve(question, [1])[0]?.power).toBeCloseTo(0.9, 2);
  });

  it('grows with comparisons, looks and uneven shares', () => {
    expect(planSizes({ ...question, comparisons: 3 })[0]).toBeGreaterThan(77);
    expect(planSizes({ ...question, design: 'GROUP_SEQUENTIAL' })).toEqual([80, 80]);
    const [control = 0, few = 0] = planSizes({ ...question, weights: [3, 1] });
    expect(few).toBeLessThan(77);
    expect(control + few).toBeGreaterThan(2 * 77);
  });

  it('plans downwards where there is no room above', () => {
    expect(planSizes({ ...question, baselineRate: 0.95, minimumEffect: 0.1 })[0]).toBeGreaterThan(0);
  });
});

describe('an evaluation', () => {
  it('compares by the pooled z test with large counts (Penn State STAT 415, lesson 9.4)', () => {
    const found = evaluateExperiment(
      experiment({
        plannedSizes: [100, 100],
        variants: experiment().variants.map((one, i) => ({ ...one, weight: i === 0 ? 195 : 605 })),
      }),
      totals(['control', 195, 41], ['green', 605, 351]),
      null,
    );
    const [comparison] = found.comparisons;
    expect(comparison).toMatchObject({ test: 'POOLED_Z', isSignificant: true });
    expect(comparison?.z).toBeCloseTo(8.99, 2);
    expect(found.verdict).toMatchObject({ kind: 'VARIANT_BETTER', variantKey: 'green', mayDecide: true });
  });

  it('compares exactly where a count below five is expected (the lady tasting tea)', () => {
    const found = evaluateExperiment(
      experiment({ plannedSizes: [10, 10] }),
      totals(['control', 17, 2], ['green', 13, 10]),
      null,
    );
    expect(found.comparisons[0]).toMatchObject({ test: 'POOLED_Z' });
    const small = evaluateExperiment(
      experiment({ plannedSizes: [4, 4] }),
      totals(['control', 4, 1], ['green', 4, 3]),
      null,
    );
    expect(small.comparisons[0]).toMatchObject({ test: 'FISHER_EXACT', z: null, isSignificant: false });
    expect(small.comparisons[0]?.pValue).toBeCloseTo(0.4857, 4);
  });

  it('says not to decide before the planned size, whatever the data look like', () => {
    const { fraction, verdict } = evaluateExperiment(experiment(), totals(['control', 60, 5], ['green', 50, 45]), null);
    expect(fraction).toBe(0.5);
    expect(verdict).toMatchObject({ kind: 'TOO_EARLY', mayDecide: false, variantKey: null });
  });

  it('believes nothing when visitors are not shared out as planned (Kohavi, Tang and Xu 2020)', () => {
    const { sampleRatio, verdict } = evaluateExperiment(
      experiment(),
      totals(['control', 821_588, 1_000], ['green', 815_482, 9_000]),
      null,
    );
    expect(sampleRatio?.isMismatch).toBe(true);
    expect(verdict).toMatchObject({ kind: 'SAMPLE_RATIO_MISMATCH', mayDecide: false });
  });

  it('adjusts for several variants and metrics, and warns of what got worse', () => {
    const three = experiment({
      variants: [...experiment().variants, { key: 'blue', name: 'Blue', weight: 1 }],
      metrics: [...experiment().metrics, { key: 'bounce', name: 'Staying' }],
      plannedSizes: [1_000, 1_000, 1_000],
    });
    const { comparisons, verdict } = evaluateExperiment(
      three,
      totals(['control', 1_000, 100, 500], ['green', 1_000, 160, 400], ['blue', 1_000, 126, 500]),
      null,
    );
    const blue = comparisons.find(({ variantKey, metricKey }) => variantKey === 'blue' && metricKey === 'sign_up');
    expect(blue?.pValue).toBeGreaterThan(0.05);
    const green = comparisons.find(({ variantKey, metricKey }) => variantKey === 'green' && metricKey === 'sign_up');
    expect(green?.adjustedPValue).toBeGreaterThan(green?.pValue ?? 1);
    expect(verdict).toMatchObject({
      kind: 'VARIANT_BETTER',
      variantKey: 'green',
      warnings: ['Staying is worse by 10 percentage points.'],
    });
  });

  it('tells a worse variant, no difference and no data apart', () => {
    const verdict = (...rows: Parameters<typeof totals>) =>
      evaluateExperiment(experiment(), totals(...rows), null).verdict.kind;
    expect(verdict(['control', 100, 60], ['green', 100, 20])).toBe('CONTROL_BETTER');
    expect(verdict(['control', 100, 50], ['green', 100, 51])).toBe('NO_DIFFERENCE');
    expect(verdict(['control', 100, 50])).toBe('NO_DATA');
    expect(verdict()).toBe('NO_DATA');
  });
});

describe('looks of a group-sequential experiment', () => {
  const sequential = experiment({ plan: { ...plan, design: 'GROUP_SEQUENTIAL' }, plannedSizes: [1_000, 1_000] });
  const at = (size: number, control: number, green: number) =>
    totals(['control', size, control], ['green', size, green]);

  it("have the O'Brien-Fleming boundaries of what was looked at before", () => {
    let seen = sequential;
    const boundaries: (number | null | undefined)[] = [];
    for (const size of [200, 400, 600, 800, 1_000]) {
      const look = takeLook(seen, at(size, size / 2, size / 2 + 5), new Date(size));
      if (!look) throw new Error('There should be a look.');
      boundaries.push(look.evaluation.comparisons[0]?.boundary);
      seen = { ...seen, looks: [...seen.looks, look] };
    }
    expect(boundaries.map((z) => z?.toFixed(2))).toEqual(['4.88', '3.36', '2.68', '2.29', '2.03']);
    expect(takeLook(seen, at(2_000, 1_000, 1_900), new Date())).toBeNull();
  });

  it('do not come closer than four per cent of the plan, and may stop early', () => {
    const look = takeLook(sequential, at(500, 150, 350), new Date(0));
    expect(look?.evaluation.verdict).toMatchObject({ kind: 'VARIANT_BETTER', mayDecide: true });
    const seen = { ...sequential, looks: look ? [look] : [] };
    expect(takeLook(seen, at(520, 150, 350), new Date(1))).toBeNull();
    expect(takeLook(sequential, at(0, 0, 0), new Date(1))).toBeNull();
    expect(takeLook(sequential, at(500, 250, 262), new Date(0))?.evaluation.verdict.kind).toBe('TOO_EARLY');
  });
});

describe('an always valid experiment', () => {
  it('may stop at any time on a clear difference', () => {
    const valid = experiment({ plan: { ...plan, design: 'ALWAYS_VALID' }, plannedSizes: [1_000, 1_000] });
    const { comparisons, verdict } = evaluateExperiment(valid, totals(['control', 200, 40], ['green', 200, 150]), null);
    expect(comparisons[0]).toMatchObject({ test: 'MIXTURE_RATIO', isSignificant: true });
    expect(comparisons[0]?.low).toBeGreaterThan(0);
    expect(verdict.mayDecide).toBe(true);
    const unclear = evaluateExperiment(valid, totals(['control', 200, 40], ['green', 200, 45]), null);
    expect(unclear.verdict).toMatchObject({ kind: 'TOO_EARLY', mayDecide: false });
  });
});
