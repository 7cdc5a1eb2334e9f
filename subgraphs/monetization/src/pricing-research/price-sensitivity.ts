import { crossing, cumulativeShares, type SharesAtPrice } from './cumulative-shares.js';
import { isTransitive, type PriceSensitivityAnswer } from './price-answers.js';
import { type PurchaseCurve, purchaseCurve } from './purchase-curve.js';

/** From the lowest to the highest price that is acceptable. */
export interface PriceRange {
  readonly low: number;
  readonly high: number;
}

export interface PriceSensitivity {
  readonly answerCount: number;
  /** Dropped, because their four prices do not ascend. */
  readonly intransitiveCount: number;
  /** Where as many find it too cheap as too expensive. */
  readonly optimalPrice: number | null;
  /** Where as many find it cheap as expensive. */
  readonly indifferencePrice: number | null;
  /** Van Westendorp 1976: from "too cheap" × "expensive" to "cheap" × "too expensive". */
  readonly classicRange: PriceRange | null;
  /** In wide use since, and narrower or wider as curves lie: from "too cheap" × "not cheap" to "not expensive" × "too expensive". */
  readonly complementRange: PriceRange | null;
  readonly shares: readonly SharesAtPrice[];
  /** Null when nobody was asked how likely they would buy. */
  readonly purchase: PurchaseCurve | null;
}

/**
 * Van Westendorp's price sensitivity meter with the extension of Newton, Miller and Smith. Answers whose four prices do not ascend
 * strictly are dropped and counted. Intersections are linear between the prices that were named.
 *
 * @returns null when no answer is left.
 * @see P. van Westendorp (1976), NSS-Price Sensitivity Meter, ESOMAR congress, 139–167
 * @see D. Newton, J. Miller, P. Smith (1993), A market acceptance extension to traditional price sensitivity measurement, AMA ART Forum
 * @see the R package pricesensitivitymeter, whose rules for transitivity, curves and calibration these are
 */
export function priceSensitivity(answers: readonly PriceSensitivityAnswer[]): PriceSensitivity | null {
  const valid = answers.filter(isTransitive);
  if (valid.length === 0) return null;
  const shares = cumulativeShares(valid);
  return {
    answerCount: answers.length,
    intransitiveCount: answers.length - valid.length,
    optimalPrice: crossing(shares, (at) => at.tooExpensive - at.tooCheap),
    indifferencePrice: crossing(shares, (at) => at.expensive - at.cheap),
    classicRange: rangeOf(
      crossing(shares, (at) => at.expensive - at.tooCheap),
      crossing(shares, (at) => at.tooExpensive - at.cheap),
    ),
    complementRange: rangeOf(
      crossing(shares, (at) => 1 - at.cheap - at.tooCheap),
      crossing(shares, (at) => at.tooExpensive - (1 - at.expensive)),
    ),
    shares,
    purchase: purchaseCurve(valid),
  };
}

function rangeOf(low: number | null, high: number | null): PriceRange | null {
  return low === null || high === null ? null : { low, high };
}
