import { isCurrencyCode } from '@paissive/money';
import { formatCount, formatMoney, formatRange } from '../../analysis-engine/describe/format.js';
import type { Finding, MarketSize } from '../enrichment.js';
import type { RuleMaterial } from './enrich-by-rules.js';
import { moneyRange } from './money-range.js';

/**
 * How many searches there are: what was counted, not people, and not a forecast. Twelve average months make a year. What all clicks
 * would cost as advertisements tells how much money is around.
 */
export function marketSize({ opportunity }: RuleMaterial): Finding<MarketSize> {
  const { monthlySearches, costPerClick, currency, keywordCount, trend } = opportunity;
  if (monthlySearches === null) {
    return { isKnown: false, reason: 'The file has no search volumes for these keywords.' };
  }
  const perYear = { low: monthlySearches.low * 12, high: monthlySearches.high * 12 };
  const price = costPerClick === null ? null : Number(costPerClick);
  const isPriced = price !== null && price > 0 && currency !== null && isCurrencyCode(currency);
  const advertising = isPriced
    ? moneyRange({ low: monthlySearches.low * price, high: monthlySearches.high * price }, currency)
    : null;
  const direction =
    trend.verdict === 'CANNOT_TELL'
      ? []
      : [{ label: 'Trend', value: trend.verdict.toLowerCase(), source: trend.method }];
  return {
    isKnown: true,
    value: { searchesPerMonth: monthlySearches, searchesPerYear: perYear, advertisingPerMonth: advertising },
    basis: {
      kind: 'RULE',
      formula: [
        `${formatRange(monthlySearches)} searches a month × 12 = ${formatRange(perYear)} a year`,
        ...(isPriced ? [`× ${formatMoney(price, currency)} a click = the advertising value of all clicks`] : []),
      ].join('; '),
      evidence: [
        ...evidenceOf(opportunity, 'DEMAND'),
        ...(isPriced ? evidenceOf(opportunity, 'MONETIZATION') : []),
        ...direction,
        {
          label: 'What it is',
          value: 'searches, not people',
          source: `One person searches more than once. Whoever searches with other words than these ${formatCount(keywordCount)} keywords is not counted.`,
        },
      ],
      sources: [],
    },
  };
}

/** What the score's own factor rests on, so that both say the same. */
export function evidenceOf({ factors }: RuleMaterial['opportunity'], kind: 'DEMAND' | 'COMPETITION' | 'MONETIZATION') {
  return factors.find((factor) => factor.kind === kind)?.evidence ?? [];
}
