import type { PriceSensitivityFieldsFragment, PriceStudyQuery } from '@/gql/graphql';
import { formatMoney, formatPercent, plural } from '../../format/numbers';

type GaborGranger = NonNullable<NonNullable<PriceStudyQuery['priceStudy']>['gaborGranger']>;

/** What four curves say, as the title of their chart. */
export function sensitivitySentence(
  found: Pick<PriceSensitivityFieldsFragment, 'classicRange' | 'optimalPrice'>,
): string {
  const { classicRange, optimalPrice } = found;
  const price = optimalPrice && formatMoney(optimalPrice.amount, optimalPrice.currency);
  if (!classicRange) return price ? `Fewest object to ${price}` : 'The curves do not cross, so no price stands out';
  const range = `${formatMoney(classicRange.low.amount, classicRange.low.currency)} to ${formatMoney(classicRange.high.amount, classicRange.high.currency)} is acceptable`;
  return price ? `${range}; fewest object to ${price}` : range;
}

/** How many answers the curves rest on, and which were left out. */
export function answersSentence({
  answerCount,
  intransitiveCount,
}: Pick<PriceSensitivityFieldsFragment, 'answerCount' | 'intransitiveCount'>): string {
  const used = `From ${plural(answerCount - intransitiveCount, 'answer')}.`;
  if (intransitiveCount === 0) return `${used} None had to be dropped.`;
  return `${used} ${plural(intransitiveCount, 'more was', 'more were')} dropped, because the four prices do not rise from too cheap to too expensive.`;
}

/** Where demand times price is highest, as the title of its chart. */
export function demandSentence({ optimum }: Pick<GaborGranger, 'optimum'>, hasCost: boolean): string {
  const price = formatMoney(optimum.price.amount, optimum.price.currency);
  return `${hasCost ? 'Profit' : 'Revenue'} is highest at ${price}, where ${formatPercent(optimum.demand)} would buy`;
}

/** A price of a curve, to the smallest unit. */
export function formatPrice(price: number, currency: string): string {
  return formatMoney(price.toFixed(2), currency);
}
