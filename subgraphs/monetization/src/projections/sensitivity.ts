import { Decimal } from '@paissive/money';
import type { ProjectionAssumptions } from './assumptions.js';
import { projectMonths } from './project-months.js';

export const FACTORS = [
  'TRIALS',
  'CONVERSION',
  'CHURN',
  'PRICE',
  'FIXED_COSTS',
  'VARIABLE_COST',
  'ACQUISITION_COST',
] as const;
export type Factor = (typeof FACTORS)[number];

/** What the projection ends with when one assumption is lower or higher and all others stay. */
export interface TornadoBar {
  readonly factor: Factor;
  /** Cumulative profit with the assumption lowered; decimal text. */
  readonly whenLower: string;
  readonly whenHigher: string;
  readonly swing: string;
}

export interface Scenario {
  readonly name: string;
  readonly profit: string;
  readonly revenue: string;
  readonly customers: number;
  /** Null when it is not reached. */
  readonly breakevenMonth: number | null;
}

const SCENARIOS: readonly { readonly name: string; readonly factors: Partial<Record<Factor, number>> }[] = [
  { name: 'Pessimistic', factors: { TRIALS: 0.7, CONVERSION: 0.8, CHURN: 1.3, FIXED_COSTS: 1.1 } },
  { name: 'Expected', factors: {} },
  { name: 'Optimistic', factors: { TRIALS: 1.3, CONVERSION: 1.2, CHURN: 0.75 } },
];

/** Multiplies assumptions; rates stay within 0–1. */
export function scaled(
  assumptions: ProjectionAssumptions,
  factors: Partial<Record<Factor, number>>,
): ProjectionAssumptions {
  const by = (factor: Factor) => factors[factor] ?? 1;
  const rate = (value: number, factor: Factor) => Math.min(value * by(factor), 1);
  const amount = (value: string, factor: Factor) => new Decimal(value).times(by(factor)).toFixed();
  return {
    ...assumptions,
    trialsPerMonth: assumptions.trialsPerMonth * by('TRIALS'),
    conversion: rate(assumptions.conversion, 'CONVERSION'),
    earlyChurn: rate(assumptions.earlyChurn, 'CHURN'),
    fixedCosts: amount(assumptions.fixedCosts, 'FIXED_COSTS'),
    variableCost: amount(assumptions.variableCost, 'VARIABLE_COST'),
    acquisitionCost: amount(assumptions.acquisitionCost, 'ACQUISITION_COST'),
    tiers: assumptions.tiers.map((tier) => ({
      ...tier,
      churn: rate(tier.churn, 'CHURN'),
      price: amount(tier.price, 'PRICE'),
    })),
  };
}

/** One-at-a-time sensitivity of the final cumulative profit, the widest swing first. @param change 0.2 for ±20 %. */
export function tornado(
  assumptions: ProjectionAssumptions,
  months: number,
  change: number,
  minorDigits: number,
): TornadoBar[] {
  const outcome = (factor: Factor, by: number) =>
    projectMonths(scaled(assumptions, { [factor]: by }), months).at(-1)?.cumulativeProfit ?? new Decimal(0);
  return FACTORS.map((factor) => ({ factor, low: outcome(factor, 1 - change), high: outcome(factor, 1 + change) }))
    .map(({ factor, low, high }) => ({ factor, low, high, width: high.minus(low).abs() }))
    .sort((one, other) => other.width.comparedTo(one.width))
    .map(({ factor, low, high, width }) => ({
      factor,
      whenLower: low.toFixed(minorDigits),
      whenHigher: high.toFixed(minorDigits),
      swing: width.toFixed(minorDigits),
    }));
}

/** Three worlds in which several assumptions differ together. */
export function scenarios(assumptions: ProjectionAssumptions, months: number, minorDigits: number): Scenario[] {
  return SCENARIOS.map(({ name, factors }) => {
    const projected = projectMonths(scaled(assumptions, factors), months);
    const last = projected.at(-1);
    const revenue = projected.reduce((total, month) => total.plus(month.revenue), new Decimal(0));
    return {
      name,
      profit: last?.cumulativeProfit.toFixed(minorDigits) ?? '0',
      revenue: revenue.toFixed(minorDigits),
      customers: last?.customers.toNumber() ?? 0,
      breakevenMonth: projected.find(({ cumulativeProfit }) => !cumulativeProfit.lessThan(0))?.month ?? null,
    };
  });
}
