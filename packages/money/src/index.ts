export { allocate, allocateUnits } from './allocate.js';
export { type CurrencyCode, isCurrencyCode, minorUnits } from './currency.js';
export { Decimal, decimalText, type Numeric, parseDecimal, ROUND_HALF_EVEN, ROUND_HALF_UP } from './decimal.js';
export { dollarMagnitude } from './dollar-magnitude.js';
export {
  add,
  addUp,
  CurrencyMismatchError,
  compare,
  isNegative,
  isZero,
  type Money,
  money,
  multiply,
  negate,
  type Rounding,
  roundToMinor,
  subtract,
  toMinorUnits,
  zero,
} from './money.js';
