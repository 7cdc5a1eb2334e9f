const CODES = new Set(Intl.supportedValuesOf('currency'));
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', zł: 'PLN', $: 'USD' };

/** The ISO 4217 currency that a column's name gives, as in `CPC (USD)` or `Kosten pro Klick €`. */
export function columnCurrency(names: readonly string[]): string | null {
  for (const name of names) {
    const code = name.match(/\b[A-Z]{3}\b/g)?.find((word) => CODES.has(word));
    if (code) return code;
    const sign = Object.keys(SIGNS).find((candidate) => name.includes(candidate));
    if (sign) return SIGNS[sign] ?? null;
  }
  return null;
}
