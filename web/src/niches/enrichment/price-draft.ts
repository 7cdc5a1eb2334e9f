/** A price as it is typed. */
export interface PriceDraft {
  readonly low: string;
  readonly high: string;
  readonly currency: string;
}

export type ReadPrice =
  | { readonly ok: true; readonly price: { readonly low: number; readonly high: number; readonly currency: string } }
  | { readonly ok: false; readonly field: keyof PriceDraft; readonly message: string };

/** Reads a typed price; the upper bound is the lower one where it is left empty. */
export function readPrice({ low, high, currency }: PriceDraft): ReadPrice {
  const [from, to] = [numberOf(low), high.trim() === '' ? numberOf(low) : numberOf(high)];
  if (from === null) return { ok: false, field: 'low', message: 'Give a price such as 9.50.' };
  if (to === null) return { ok: false, field: 'high', message: 'Give a price such as 19.50, or leave it empty.' };
  if (to < from) return { ok: false, field: 'high', message: 'The highest price is not below the lowest.' };
  const code = currency.trim().toUpperCase();
  if (!isCurrency(code)) return { ok: false, field: 'currency', message: 'Give a code such as EUR or USD.' };
  return { ok: true, price: { low: from, high: to, currency: code } };
}

function numberOf(text: string): number | null {
  return /^\d{1,9}(?:\.\d{1,4})?$/.test(text.trim()) ? Number(text) : null;
}

function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && Intl.supportedValuesOf('currency').includes(code);
}
