import { GraphQLScalarType, Kind } from 'graphql';
import { badScalar } from './bad-scalar.js';

/** RFC 3339, section 5.6, with the offset that makes it a moment and not a local time. */
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment: a `Date` inside, ISO 8601 in UTC with milliseconds outside. Takes any offset, gives back UTC. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment in time, ISO 8601 in UTC with milliseconds.',
  serialize(value) {
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
    throw badScalar('DateTime cannot represent what is not a valid Date.');
  },
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});

function parse(value: unknown): Date {
  const moment = typeof value === 'string' && RFC_3339.test(value) ? new Date(value) : undefined;
  if (moment === undefined || Number.isNaN(moment.getTime()) || !isCalendarDay(String(value))) {
    throw badScalar('DateTime must be an ISO 8601 time with offset, for example "2026-03-01T09:30:00.000Z".');
  }
  return moment;
}

/** JavaScript takes 30 February for 2 March; a calendar does not. */
function isCalendarDay(text: string): boolean {
  const day = text.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
