import { formatCount, formatPercent } from '../../format/numbers';

const small = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  currencyDisplay: 'narrowSymbol',
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
});

/** US dollars as decimal text: calls of models cost parts of a cent, which have to stay visible. */
export function formatCost(dollars: string): string {
  return small.format(dollars as `${number}`);
}

/** A share with what it is a share of; null where there is nothing yet. */
export function formatShare(part: number, whole: number): string | null {
  return whole === 0 ? null : `${formatPercent(part / whole)} of ${formatCount(whole)}`;
}
