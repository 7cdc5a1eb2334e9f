/** An ISO 4217 code such as `EUR`. */
export type CurrencyCode = string;

/** Active codes of ISO 4217 with two minor digits. Intl is no source for them: it follows use, not the standard, for several. */
const TWO_DIGITS =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG';
const NO_DIGITS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const THREE_DIGITS = 'BHD IQD JOD KWD LYD OMR TND';
const FOUR_DIGITS = 'CLF UYW';

const DIGITS: ReadonlyMap<string, number> = new Map(
  [
    [NO_DIGITS, 0],
    [TWO_DIGITS, 2],
    [THREE_DIGITS, 3],
    [FOUR_DIGITS, 4],
  ].flatMap(([codes, digits]) => `${codes}`.split(' ').map((code) => [code, Number(digits)] as const)),
);

/** Whether the text is an active ISO 4217 code, in upper case. */
export function isCurrencyCode(text: string): text is CurrencyCode {
  return DIGITS.has(text);
}

/**
 * How many decimal places the currency's smallest unit has: 2 for `EUR`, 0 for `JPY`, 3 for `KWD`.
 *
 * @throws RangeError for a code that ISO 4217 does not have.
 * @see ISO 4217, table A.1, "Minor unit".
 */
export function minorUnits(currency: CurrencyCode): number {
  const digits = DIGITS.get(currency);
  if (digits === undefined) throw new RangeError(`ISO 4217 has no currency ${currency}.`);
  return digits;
}
