import { formatMoney } from '@/format/numbers';

/** An amount as the API gives it. */
interface Money {
  readonly amount: string;
  readonly currency: string;
}

/**
 * What calls cost, down to a millionth of a dollar where it is that little: "$1.24", "$0.0135", "$0.000015", "$0.00".
 * Never goes through a float.
 */
export function formatCost({ amount, currency }: Money): string {
  const size = Math.abs(Number(amount));
  if (size === 0 || size >= 1) return formatMoney(amount, currency);
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: size >= 0.01 ? 4 : 6,
  }).format(amount as `${number}`);
}

/** What a million tokens cost: "$0.15 in, $0.60 out", "nothing". */
export function formatPrice(price: { readonly inputPerMillion: Money; readonly outputPerMillion: Money }): string {
  if (Number(price.inputPerMillion.amount) === 0 && Number(price.outputPerMillion.amount) === 0) return 'nothing';
  return `${formatCost(price.inputPerMillion)} in, ${formatCost(price.outputPerMillion)} out`;
}
