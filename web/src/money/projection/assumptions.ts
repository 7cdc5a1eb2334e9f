import { readAmount } from '@/forms/read-amount';
import type { ProjectRevenueInput, TierAssumptionsInput } from '@/gql/graphql';
import {
  ASSUMPTION_FIELDS,
  type AssumptionField,
  type AssumptionKey,
  type Assumptions,
  INITIAL_ASSUMPTIONS,
} from './assumption-fields';

/** A paid tier of a strategy as a projection sees it. */
export interface ProjectedTier {
  readonly name: string;
  /** Of a month, decimal text. */
  readonly price: string;
}

/** Assumptions as numbers, for reckoning ahead in the page. Rates are 0–1. */
export type Rates = Readonly<Record<AssumptionKey, number>>;

/** The assumptions that an address holds; what it does not hold or cannot mean is as it is to begin with. */
export function parseAssumptions(params: Pick<URLSearchParams, 'get'>): Assumptions {
  return Object.fromEntries(
    ASSUMPTION_FIELDS.map((field) => {
      const given = params.get(field.code);
      return [field.key, given !== null && faultOf(field, given) === null ? given : field.initial];
    }),
  ) as unknown as Assumptions;
}

/** Writes assumptions into an address, those that differ from the initial ones only. */
export function writeAssumptions(assumptions: Assumptions, params: URLSearchParams): void {
  for (const { key, code, initial } of ASSUMPTION_FIELDS) {
    if (assumptions[key] === initial) params.delete(code);
    else params.set(code, assumptions[key]);
  }
}

/** What is wrong with a value as it is typed; null when it can be used. */
export function faultOf(field: AssumptionField, typed: string): string | null {
  const { kind, limit, isOptional } = field;
  if (typed.trim() === '' && isOptional) return null;
  if (kind === 'money') {
    const read = readAmount(typed);
    if (!read.ok) return read.reason;
    return Number(read.amount) > limit.max ? 'That is more than can be reckoned with.' : null;
  }
  const text = typed.trim().replace(',', '.').replace('\u2212', '-');
  if (!/^-?\d{1,10}(\.\d{1,6})?$/.test(text)) return 'Give a number.';
  const value = Number(text);
  if (kind === 'count' && !Number.isInteger(value)) return 'Give a whole number.';
  if (value < limit.min || value > limit.max) return `Give ${limit.min} to ${limit.max}${kind === 'rate' ? ' %' : ''}.`;
  return null;
}

/** Faults of all assumptions by key. */
export function assumptionFaults(assumptions: Assumptions): Partial<Record<AssumptionKey, string>> {
  const faults: Partial<Record<AssumptionKey, string>> = {};
  for (const field of ASSUMPTION_FIELDS) {
    const fault = faultOf(field, assumptions[field.key]);
    if (fault) faults[field.key] = fault;
  }
  return faults;
}

/** The assumptions as numbers; call it only where there are no faults. An empty goal is `NaN`. */
export function ratesOf(assumptions: Assumptions): Rates {
  return Object.fromEntries(
    ASSUMPTION_FIELDS.map(({ key, kind }) => {
      const typed = assumptions[key];
      if (kind === 'money') {
        const read = readAmount(typed);
        return [key, read.ok ? Number(read.amount) : Number.NaN];
      }
      const value = Number(typed.trim().replace(',', '.').replace('\u2212', '-'));
      return [key, kind === 'rate' ? value / 100 : value];
    }),
  ) as unknown as Rates;
}

/** Shares of new customers by tier: the cheapest wins most, each next half as many. They add up to 1 as closely as floats do. */
export function usualShares(count: number): number[] {
  const whole = Array.from({ length: count }, (_, index) => 0.5 ** index).reduce((sum, part) => sum + part, 0);
  return Array.from({ length: count }, (_, index) => 0.5 ** index / whole);
}

/** What to ask of the platform. The same question has the same key, so that asking again finds the answer there is. */
export function projectionInput(options: {
  readonly strategyId: string;
  readonly version: number;
  readonly startMonth: string;
  readonly assumptions: Assumptions;
  readonly tiers: readonly ProjectedTier[];
  /** Grows when an earlier run of the same question was ended. */
  readonly attempt: number;
}): ProjectRevenueInput {
  const { strategyId, version, startMonth, assumptions, tiers, attempt } = options;
  const rates = ratesOf(assumptions);
  const amount = (key: AssumptionKey) => {
    const read = readAmount(assumptions[key]);
    return read.ok ? read.amount : null;
  };
  const shares = usualShares(tiers.length);
  const query = new URLSearchParams();
  writeAssumptions(assumptions, query);
  return {
    strategyId,
    months: rates.months,
    simulations: rates.simulations,
    seed: rates.seed,
    idempotencyKey: keyOf(`${strategyId}.${version}.${startMonth}.${attempt}.${query}`),
    assumptions: {
      startMonth,
      trialsPerMonth: rates.trialsPerMonth,
      trialGrowth: rates.trialGrowth,
      trialMonths: rates.trialMonths,
      conversion: rates.conversion,
      churn: rates.churn,
      upgrade: rates.upgrade,
      tiers: tiers.map(
        (tier, index): TierAssumptionsInput => ({
          ...tier,
          share: shares[index] ?? 0,
          churn: rates.churn,
          upgrade: rates.upgrade,
        }),
      ),
      earlyMonths: rates.earlyMonths,
      earlyChurn: rates.earlyChurn,
      fixedCosts: amount('fixedCosts') ?? '0',
      variableCost: amount('variableCost') ?? '0',
      paymentFeePercent: assumptions.paymentFeePercent.trim().replace(',', '.'),
      paymentFeeFixed: amount('paymentFeeFixed') ?? '0',
      acquisitionCost: amount('acquisitionCost') ?? '0',
      initialInvestment: amount('initialInvestment') ?? '0',
      incomeGoal: amount('incomeGoal'),
      uncertainty: {
        trials: rates.uncertaintyTrials,
        conversion: rates.uncertaintyConversion,
        churn: rates.uncertaintyChurn,
      },
    },
  };
}

/** The month after a time, `YYYY-MM`. */
export function monthAfter(time: Date): string {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + 1, 1)).toISOString().slice(0, 7);
}

export { INITIAL_ASSUMPTIONS };

const LONGEST_KEY = 200;

/** A question too long to be its own key goes without one and is reckoned anew. */
function keyOf(text: string): string | null {
  return text.length <= LONGEST_KEY ? text : null;
}
