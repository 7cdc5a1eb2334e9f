import { positiveRoots } from './positive-roots.js';

export type InternalRateOfReturn =
  | { readonly kind: 'one'; readonly rate: number }
  /** Several rates make the present value zero: none of them is *the* return. Ascending. */
  | { readonly kind: 'several'; readonly rates: readonly number[] }
  /** Flows of one sign only, or a present value that never crosses zero. */
  | { readonly kind: 'none'; readonly reason: 'ONE_SIGN' | 'NEVER_ZERO' };

/** Fifty years of months. */
export const MAX_CASH_FLOWS = 600;

/**
 * All rates per period at which the present value of the flows is zero, above −100 % and up to 100,000 %. With x = 1 ÷ (1 + rate)
 * the present value is a polynomial of x, whose positive roots are found by recursion over its derivatives, so that none
 * is missed and none depends on a first guess.
 *
 * @param cashFlows at equal intervals, the first one now; at most {@link MAX_CASH_FLOWS}. Floats: a rate is no money.
 * @throws RangeError for more flows, or for one that is no finite number.
 * @see J. Hirshleifer (1958), On the theory of optimal investment decision, JPE 66: −1, 5, −6 has the rates 100 % and 200 %,
 * −1, 3, −2.5 has none.
 */
export function internalRateOfReturn(cashFlows: readonly number[]): InternalRateOfReturn {
  if (cashFlows.length > MAX_CASH_FLOWS) throw new RangeError(`At most ${MAX_CASH_FLOWS} cash flows.`);
  if (!cashFlows.every(Number.isFinite)) throw new RangeError('Cash flows are finite numbers.');
  if (!(cashFlows.some((flow) => flow > 0) && cashFlows.some((flow) => flow < 0))) {
    return { kind: 'none', reason: 'ONE_SIGN' };
  }
  const rates = positiveRoots(cashFlows, { from: 1 / 1_001, to: 1e6 })
    .map((discount) => 1 / discount - 1)
    .sort((one, other) => one - other);
  const [first] = rates;
  if (first === undefined) return { kind: 'none', reason: 'NEVER_ZERO' };
  return rates.length === 1 ? { kind: 'one', rate: first } : { kind: 'several', rates };
}
