import { BSONRegExp } from 'bson';
import { badValue, notSupported } from '../errors.js';

/** Escapes that PCRE reads in another way than JavaScript, or that JavaScript does not know. */
const FOREIGN_ESCAPE = /(?:^|[^\\])(?:\\\\)*\\([AZzGhHRKQEXgNCLUl])/;
const POSIX_CLASS = /\[\[:\w+:\]/;

/**
 * A MongoDB (PCRE) pattern as a JavaScript one; what the two read differently is refused.
 *
 * @throws MongoError for options other than `i`, `m`, `s` and for patterns JavaScript cannot read.
 */
export function toRegExp(value: unknown, options?: string): RegExp {
  const [pattern, ownFlags] = partsOf(value);
  const flags = options ?? ownFlags;
  for (const flag of flags) if (!'imsu'.includes(flag)) throw notSupported(`The regular expression option '${flag}'`);
  const foreign = FOREIGN_ESCAPE.exec(pattern)?.[1] ?? POSIX_CLASS.exec(pattern)?.[0];
  if (foreign !== undefined) throw notSupported(`'${foreign}' in a regular expression`);
  const ours = [...new Set(flags.replace('u', ''))].join('');
  return compile(pattern, `${ours}u`) ?? compile(pattern, ours) ?? refuse(pattern);
}

function partsOf(value: unknown): [pattern: string, flags: string] {
  if (typeof value === 'string') return [value, ''];
  if (value instanceof BSONRegExp) return [value.pattern, value.options];
  if (value instanceof RegExp) return [value.source, value.flags.replace(/[gydv]/g, '')];
  throw badValue('$regex has to be a string');
}

function compile(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined; // PCRE allows escapes that JavaScript's Unicode mode does not: the caller tries without it
  }
}

function refuse(pattern: string): never {
  throw notSupported(`The regular expression /${pattern}/`);
}

/** The text that every match of a pattern begins with; empty when there is none that is certain. */
export function literalPrefix(regex: RegExp): string {
  if (regex.flags.includes('i') || regex.flags.includes('m') || !regex.source.startsWith('^')) return '';
  if (regex.source.includes('|')) return '';
  const literal = /^\^([\p{L}\p{N} _,:;@#%&=<>~"'-]*)/u.exec(regex.source)?.[1] ?? '';
  const next = regex.source[literal.length + 1];
  return next !== undefined && '?*{'.includes(next) ? [...literal].slice(0, -1).join('') : literal;
}
