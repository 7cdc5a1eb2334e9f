import { GraphQLScalarType, Kind } from 'graphql';
import { badScalar } from './bad-scalar.js';

const YEAR_MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A calendar month as text, inside and outside: months sort and compare as they are. */
export const YearMonthScalar = new GraphQLScalarType<string, string>({
  name: 'YearMonth',
  description: 'A calendar month without time zone, `YYYY-MM`.',
  serialize: (value) => check(value),
  parseValue: (value) => check(value),
  parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
});

function check(value: unknown): string {
  if (typeof value === 'string' && YEAR_MONTH.test(value)) return value;
  throw badScalar('YearMonth must be a year and a month, for example "2026-03".');
}
