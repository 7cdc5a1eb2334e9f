import { ObjectId } from 'bson';
import { fromNumber, toInteger, typeNameOf } from '../../bson/values.js';
import { badValue, notSupported } from '../../errors.js';
import type { Expression, OperatorCompiler } from '../expression.js';
import { compileOptional, isNullish, namedOperands } from './operands.js';

/** Parts of a date, in UTC: other time zones are refused. */
const parts: { [name: string]: (date: Date) => number } = {
  $year: (date) => date.getUTCFullYear(),
  $month: (date) => date.getUTCMonth() + 1,
  $dayOfMonth: (date) => date.getUTCDate(),
  $dayOfWeek: (date) => date.getUTCDay() + 1,
  $dayOfYear: (date) => Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY_MS) + 1,
  $hour: (date) => date.getUTCHours(),
  $minute: (date) => date.getUTCMinutes(),
  $second: (date) => date.getUTCSeconds(),
  $millisecond: (date) => date.getUTCMilliseconds(),
};

const DAY_MS = 86_400_000;
const UNIT_MS: { [unit: string]: number } = {
  week: 7 * DAY_MS,
  day: DAY_MS,
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
  millisecond: 1,
};
const UNIT_MONTHS: { [unit: string]: number } = { year: 12, quarter: 3, month: 1 };

export const dateOperators: { [name: string]: OperatorCompiler } = {
  ...Object.fromEntries(Object.entries(parts).map(([name, read]) => [name, partOperator(name, read)])),
  $dateToString: (operand, compile) => {
    const named = namedOperands('$dateToString', operand, ['date'], ['format', 'timezone', 'onNull']);
    refuseTimezone(named['timezone']);
    const [date, onNull] = [compile(named['date']), compile(named['onNull'] ?? null)];
    const format = compile(named['format'] ?? '%Y-%m-%dT%H:%M:%S.%LZ');
    return (document, scope) => {
      const value = date(document, scope);
      if (isNullish(value)) return onNull(document, scope);
      return formatDate(dateOf('$dateToString', value), String(format(document, scope)));
    };
  },
  $dateAdd: shift('$dateAdd', 1),
  $dateSubtract: shift('$dateSubtract', -1),
  $dateDiff: dateDifference,
  $dateTrunc: truncation,
};

function dateOf(operator: string, value: unknown): Date {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  throw badValue(`${operator} can't convert from BSON type ${typeNameOf(value)} to Date`);
}

function refuseTimezone(timezone: unknown): void {
  if (timezone !== undefined && timezone !== null && timezone !== 'UTC' && timezone !== 'GMT') {
    throw notSupported('A time zone other than UTC');
  }
}

function partOperator(name: string, read: (date: Date) => number): OperatorCompiler {
  return (operand, compile) => {
    const [only] = Array.isArray(operand) && operand.length === 1 ? operand : [operand];
    const evaluate = compile(only);
    return (document, scope) => {
      const value = evaluate(document, scope);
      return isNullish(value) ? null : fromNumber(read(dateOf(name, value)));
    };
  };
}

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

const FORMATS: { [letter: string]: (date: Date) => string } = {
  Y: (date) => pad(date.getUTCFullYear(), 4),
  m: (date) => pad(date.getUTCMonth() + 1),
  d: (date) => pad(date.getUTCDate()),
  H: (date) => pad(date.getUTCHours()),
  M: (date) => pad(date.getUTCMinutes()),
  S: (date) => pad(date.getUTCSeconds()),
  L: (date) => pad(date.getUTCMilliseconds(), 3),
  j: (date) => pad((parts['$dayOfYear'] ?? (() => 0))(date), 3),
  '%': () => '%',
};

function formatDate(date: Date, format: string): string {
  return format.replace(/%(.?)/g, (_whole, letter: string) => {
    const write = FORMATS[letter];
    if (!write) throw notSupported(`The date format %${letter}`);
    return write(date);
  });
}

function shift(name: string, sign: number): OperatorCompiler {
  return (operand, compile) => {
    const named = namedOperands(name, operand, ['startDate', 'unit', 'amount'], ['timezone']);
    refuseTimezone(named['timezone']);
    const [start, unit, amount] = [compile(named['startDate']), compile(named['unit']), compile(named['amount'])];
    return (document, scope) => {
      const [date, by, count] = [start(document, scope), unit(document, scope), amount(document, scope)];
      if (isNullish(date) || isNullish(by) || isNullish(count)) return null;
      return shifted(dateOf(name, date), String(by), sign * (toInteger(count) ?? 0));
    };
  };
}

function shifted(date: Date, unit: string, count: number): Date {
  const ms = UNIT_MS[unit];
  if (ms !== undefined) return new Date(date.getTime() + count * ms);
  const months = UNIT_MONTHS[unit];
  if (months === undefined) throw badValue(`unknown time unit value: ${unit}`);
  const result = new Date(date);
  result.setUTCDate(1);
  result.setUTCMonth(result.getUTCMonth() + count * months);
  const lastDay = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate();
  result.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return result;
}

function dateDifference(operand: unknown, compile: (expression: unknown) => Expression): Expression {
  const named = namedOperands('$dateDiff', operand, ['startDate', 'endDate', 'unit'], ['timezone']);
  refuseTimezone(named['timezone']);
  const evaluate = [compile(named['startDate']), compile(named['endDate']), compile(named['unit'])];
  return (document, scope) => {
    const [start, end, unit] = evaluate.map((each) => each(document, scope));
    if (isNullish(start) || isNullish(end) || isNullish(unit)) return null;
    return fromNumber(
      ordinal(dateOf('$dateDiff', end), String(unit)) - ordinal(dateOf('$dateDiff', start), String(unit)),
    );
  };
}

/** How many boundaries of a unit lie before a date. Weeks begin on Sunday. */
function ordinal(date: Date, unit: string): number {
  const ms = UNIT_MS[unit];
  if (unit === 'week') return Math.floor((date.getTime() + 4 * DAY_MS) / (7 * DAY_MS));
  if (ms !== undefined) return Math.floor(date.getTime() / ms);
  const months = UNIT_MONTHS[unit];
  if (months === undefined) throw badValue(`unknown time unit value: ${unit}`);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months);
}

function truncation(operand: unknown, compile: (expression: unknown) => Expression): Expression {
  const named = namedOperands('$dateTrunc', operand, ['date', 'unit'], ['timezone', 'binSize', 'startOfWeek']);
  refuseTimezone(named['timezone']);
  if ('binSize' in named || 'startOfWeek' in named) throw notSupported('$dateTrunc with binSize or startOfWeek');
  const [date, unit] = [compile(named['date']), compileOptional(named['unit'], compile)];
  return (document, scope) => {
    const [value, by] = [date(document, scope), unit?.(document, scope)];
    if (isNullish(value) || isNullish(by)) return null;
    return truncated(dateOf('$dateTrunc', value), String(by));
  };
}

function truncated(date: Date, unit: string): Date {
  const at = ordinal(date, unit);
  if (unit === 'week') return new Date(at * 7 * DAY_MS - 4 * DAY_MS);
  const ms = UNIT_MS[unit];
  if (ms !== undefined) return new Date(at * ms);
  const months = at * (UNIT_MONTHS[unit] ?? 1);
  return new Date(Date.UTC(Math.floor(months / 12), months % 12, 1));
}
