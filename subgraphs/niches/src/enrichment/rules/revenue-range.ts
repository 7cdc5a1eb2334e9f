import { isCurrencyCode } from '@paissive/money';
import { formatMoney, formatPercent, formatRange } from '../../analysis-engine/describe/format.js';
import type {
  AppliedAssumption,
  AssumedRange,
  Finding,
  RevenueAssumptions,
  RevenueRange,
  RuleSource,
} from '../enrichment.js';
import type { RuleMaterial } from './enrich-by-rules.js';
import { evidenceOf } from './market-size.js';
import { moneyRange } from './money-range.js';
import { CLICK_THROUGH, CONVERSION } from './published-figures.js';

/**
 * What one site that searchers find can take in a month, from the worst case of every bound to the best. With a price: searches × click-through ×
 * conversion × price. Without one: searches × click-through × price of a click, which is what advertisers pay for the same visits. Nothing is assumed
 * of a price that nobody named.
 */
export function revenueRange(material: RuleMaterial, assumptions: RevenueAssumptions): Finding<RevenueRange> {
  const { monthlySearches: searches } = material.opportunity;
  if (searches === null) {
    return { isKnown: false, reason: 'Without search volumes nothing can be said of revenue.' };
  }
  const clickThrough = applied('CLICK_THROUGH', assumptions.clickThrough, CLICK_THROUGH);
  const { price } = assumptions;
  if (price) return fromSales(material, searches, clickThrough, assumptions, price);
  return fromClicks(material, searches, clickThrough);
}

function fromSales(
  { opportunity }: RuleMaterial,
  searches: AssumedRange,
  clickThrough: AppliedAssumption,
  { conversion: given }: RevenueAssumptions,
  price: NonNullable<RevenueAssumptions['price']>,
): Finding<RevenueRange> {
  const conversion = applied('CONVERSION', given, CONVERSION);
  const paid: AppliedAssumption = { ...price, kind: 'PRICE', isDefault: false, source: null };
  const amount = (bound: 'low' | 'high') => searches[bound] * clickThrough[bound] * conversion[bound] * price[bound];
  const perMonth = moneyRange({ low: amount('low'), high: amount('high') }, price.currency);
  return {
    isKnown: true,
    value: { method: 'SALES', perMonth, assumptions: [clickThrough, conversion, paid] },
    basis: {
      kind: 'RULE',
      formula: `${formatRange(searches)} searches × ${shares(clickThrough)} that visit × ${shares(conversion)} that buy × ${prices(price, price.currency)}`,
      evidence: evidenceOf(opportunity, 'DEMAND'),
      sources: sourcesOf([clickThrough, conversion]),
    },
  };
}

function fromClicks(
  { opportunity }: RuleMaterial,
  searches: AssumedRange,
  clickThrough: AppliedAssumption,
): Finding<RevenueRange> {
  const { costPerClick, currency } = opportunity;
  if (costPerClick === null || Number(costPerClick) <= 0) {
    return { isKnown: false, reason: 'The file has no click prices, and no price to sell at is given.' };
  }
  if (currency === null || !isCurrencyCode(currency)) {
    return {
      isKnown: false,
      reason: 'The file names no currency of its click prices, and no price to sell at is given.',
    };
  }
  const price = Number(costPerClick);
  const amount = (bound: 'low' | 'high') => searches[bound] * clickThrough[bound] * price;
  return {
    isKnown: true,
    value: {
      method: 'CLICK_VALUE',
      perMonth: moneyRange({ low: amount('low'), high: amount('high') }, currency),
      assumptions: [clickThrough],
    },
    basis: {
      kind: 'RULE',
      formula: `${formatRange(searches)} searches × ${shares(clickThrough)} that visit × ${formatMoney(price, currency)} a click`,
      evidence: [...evidenceOf(opportunity, 'DEMAND'), ...evidenceOf(opportunity, 'MONETIZATION')],
      sources: sourcesOf([clickThrough]),
    },
  };
}

function applied(
  kind: AppliedAssumption['kind'],
  given: AssumedRange | undefined,
  published: AssumedRange & { readonly source: RuleSource },
): AppliedAssumption {
  if (given) return { kind, low: given.low, high: given.high, currency: null, isDefault: false, source: null };
  const { low, high, source } = published;
  return { kind, low, high, currency: null, isDefault: true, source };
}

function sourcesOf(assumptions: readonly AppliedAssumption[]): RuleSource[] {
  return assumptions.flatMap(({ source }) => source ?? []);
}

function shares({ low, high }: AssumedRange): string {
  return low === high ? formatPercent(low) : `${formatPercent(low)} to ${formatPercent(high)}`;
}

function prices({ low, high }: AssumedRange, currency: string): string {
  return low === high ? formatMoney(low, currency) : `${formatMoney(low, null)}–${formatMoney(high, currency)}`;
}
