/**
 * Units of a currency that make about one US dollar, to one or two digits. They only put prices on a logarithmic scale,
 * where a rate that is off by a quarter moves the factor by 2 points; amounts shown are never converted.
 */
const unitsPerDollar: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.9,
  GBP: 0.8,
  CHF: 0.85,
  CAD: 1.4,
  AUD: 1.5,
  NZD: 1.7,
  SGD: 1.3,
  HKD: 7.8,
  JPY: 150,
  CNY: 7.2,
  KRW: 1_400,
  INR: 85,
  IDR: 16_000,
  MYR: 4.4,
  PHP: 57,
  THB: 34,
  VND: 25_000,
  TWD: 32,
  SEK: 10,
  NOK: 10.5,
  DKK: 6.8,
  PLN: 4,
  CZK: 23,
  HUF: 370,
  RON: 4.6,
  BGN: 1.8,
  UAH: 41,
  TRY: 38,
  ILS: 3.6,
  AED: 3.7,
  SAR: 3.75,
  EGP: 50,
  ZAR: 18,
  NGN: 1_550,
  KES: 130,
  BRL: 5.6,
  MXN: 19,
  ARS: 1_100,
  CLP: 950,
  COP: 4_200,
  PEN: 3.7,
  PKR: 280,
  BDT: 120,
  RUB: 90,
};

/** About how many US dollars an amount is, for scales only. Null for a currency that has no place on the scale. */
export function dollarMagnitude(amount: number, currency: string): number | null {
  const units = unitsPerDollar[currency.toUpperCase()];
  return units === undefined ? null : amount / units;
}
