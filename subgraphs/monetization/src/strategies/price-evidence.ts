import { gaborGranger } from '../pricing-research/gabor-granger.js';
import { presentGaborGranger, presentPriceSensitivity, priceOf } from '../pricing-research/present-study.js';
import { priceSensitivity } from '../pricing-research/price-sensitivity.js';
import type { PriceStudy, StudyAnswers } from '../pricing-research/price-study.js';
import type { PriceEvidence } from './suggest-prices.js';

/** What a survey says about prices: the acceptable range, and the price of the highest revenue where demand was asked for. */
export function priceEvidence({ currency, unitCost }: PriceStudy, given: StudyAnswers): PriceEvidence | null {
  if (given.method === 'GABOR_GRANGER') {
    const found = gaborGranger(given.answers, Number(unitCost));
    return found && { acceptableRange: null, optimum: presentGaborGranger(found, currency).optimum };
  }
  const found = priceSensitivity(given.answers);
  if (!found) return null;
  const best = found.purchase?.highestRevenue;
  return {
    acceptableRange: presentPriceSensitivity(found, currency).classicRange,
    optimum: best ? { price: priceOf(best.price, currency), demand: best.trial } : null,
  };
}
