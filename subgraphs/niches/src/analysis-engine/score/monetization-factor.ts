import { dollarMagnitude } from '@paissive/money';
import type { ClusterFacts } from '../cluster/cluster-facts.js';
import { formatCount, formatMoney, round } from '../describe/format.js';
import { logScale, rangePrecision } from './scales.js';
import type { FactorAssessment, SourceNames } from './score-factor.js';

const NO_VALUE_USD = 10;
const FULL_VALUE_USD = 1_000_000;
/** Trust in a price whose currency is not named or has no place on the scale. */
const UNKNOWN_CURRENCY_PRECISION = 0.5;

/**
 * 100 × (log10(searches × price) − 1) ÷ 5 with the price of a click in US dollars by magnitude: what advertisers would pay
 * a month if every search were one paid click. An upper bound of the money around a niche, and comparable between niches.
 */
export function monetizationFactor(
  facts: ClusterFacts,
  currency: string | null,
  sources: SourceNames,
): FactorAssessment {
  const { costPerClick, costPerClickRange, typicalVolume, volume } = facts;
  const evidence = costPerClick
    ? [
        {
          label: 'Cost per click',
          value: formatMoney(costPerClick.mean, currency),
          source: `Mean of ${sources.costPerClick} by searches, ${costPerClick.count} keywords`,
        },
      ]
    : [];
  if (!costPerClick || typicalVolume === null || !volume) {
    const missing = costPerClick ? 'search volumes' : 'click prices';
    return {
      kind: 'MONETIZATION',
      value: null,
      precision: 0,
      formula: `Unknown: the file has no ${missing} for these keywords.`,
      evidence,
      improvement: `Import an export with ${missing}; an unknown value is left out of the score, not taken as 0.`,
    };
  }
  const amount = typicalVolume * costPerClick.mean;
  const inDollars = currency ? dollarMagnitude(amount, currency) : null;
  const value = logScale(inDollars ?? amount, NO_VALUE_USD, FULL_VALUE_USD);
  const isConverted = inDollars !== null && currency !== 'USD';
  const note = isConverted
    ? ` (${currency} as US dollars by magnitude)`
    : inDollars === null
      ? ' (currency unknown, taken as US dollars)'
      : '';
  evidence.push({
    label: 'Advertising value a month',
    value: formatMoney(amount, currency),
    source: 'Searches a month × cost per click',
  });
  return {
    kind: 'MONETIZATION',
    value,
    precision:
      rangePrecision(volume) *
      (costPerClickRange ? rangePrecision(costPerClickRange) : 1) *
      costPerClick.coverage *
      (inDollars === null ? UNKNOWN_CURRENCY_PRECISION : 1),
    formula: `100 × (log10(${formatCount(typicalVolume)} × ${round(costPerClick.mean, 2)}${isConverted ? ` = ${formatCount(inDollars)} USD` : ''}) − 1) ÷ 5 = ${round(value, 1)}, held within 0 and 100${note}`,
    evidence,
    improvement:
      'Ten times the price or the searches are 20 points. Keywords closer to a purchase ("price", "software", "service") have higher prices: import more of them.',
  };
}
