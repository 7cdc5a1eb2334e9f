import { globToRegExp } from '../glob.js';
import { RedisError, syntaxError } from '../redis-error.js';
import { OK, type Reply, Status } from '../reply.js';
import { type CommandContext, type CommandTable, toInteger } from './command.js';

/** Names of the ways to give a time to live, with their unit in milliseconds and whether they count from now. */
export const EXPIRY_OPTIONS = new Map([
  ['EX', { unitMs: 1_000, relative: true }],
  ['PX', { unitMs: 1, relative: true }],
  ['EXAT', { unitMs: 1_000, relative: false }],
  ['PXAT', { unitMs: 1, relative: false }],
]);

/** The moment a time to live ends. It must lie ahead. */
export function deadline(option: string, amount: string | undefined, now: () => number, command: string): number {
  const way = EXPIRY_OPTIONS.get(option);
  if (way === undefined || amount === undefined) throw syntaxError();
  const value = toInteger(amount);
  if (value <= 0) throw new RedisError(`ERR invalid expire time in '${command}' command`);
  return value * way.unitMs + (way.relative ? now() : 0);
}

/** Commands on keys of any kind. */
export const keyCommands: CommandTable = {
  del: { arity: -2, run: ({ keyspace }, keys) => keys.filter((key) => keyspace.delete(key)).length },
  unlink: { arity: -2, run: ({ keyspace }, keys) => keys.filter((key) => keyspace.delete(key)).length },
  exists: { arity: -2, run: ({ keyspace }, keys) => keys.filter((key) => keyspace.kindOf(key) !== undefined).length },
  touch: { arity: -2, run: ({ keyspace }, keys) => keys.filter((key) => keyspace.kindOf(key) !== undefined).length },
  type: { arity: 2, run: ({ keyspace }, [key = '']) => new Status(keyspace.kindOf(key) ?? 'none') },
  expire: { arity: -3, run: (context, args) => expire(context, 'EX', args) },
  pexpire: { arity: -3, run: (context, args) => expire(context, 'PX', args) },
  expireat: { arity: -3, run: (context, args) => expire(context, 'EXAT', args) },
  pexpireat: { arity: -3, run: (context, args) => expire(context, 'PXAT', args) },
  ttl: { arity: 2, run: (context, [key = '']) => timeToLive(context, key, 1_000) },
  pttl: { arity: 2, run: (context, [key = '']) => timeToLive(context, key, 1) },
  persist: {
    arity: 2,
    run({ keyspace }, [key = '']) {
      if (keyspace.expiresAt(key) == null) return 0;
      keyspace.expire(key, null);
      return 1;
    },
  },
  rename: {
    arity: 3,
    run({ keyspace }, [from = '', to = '']) {
      if (!keyspace.rename(from, to)) throw new RedisError('ERR no such key');
      return OK;
    },
  },
  keys: {
    arity: 2,
    run({ keyspace }, [pattern = '*']) {
      const matches = globToRegExp(pattern);
      return keyspace.keys().filter((key) => matches.test(key));
    },
  },
  scan: { arity: -2, run: scan },
  dbsize: { arity: 1, run: ({ keyspace }) => keyspace.keys().length },
  flushdb: { arity: -1, run: flush },
  flushall: { arity: -1, run: flush },
};

function flush({ keyspace }: CommandContext): Reply {
  keyspace.clear();
  return OK;
}

function expire(
  { keyspace, now }: CommandContext,
  option: string,
  [key = '', amount = '', condition]: string[],
): Reply {
  const way = EXPIRY_OPTIONS.get(option);
  if (way === undefined) throw syntaxError();
  const at = toInteger(amount) * way.unitMs + (way.relative ? now() : 0);
  const current = keyspace.expiresAt(key);
  if (current === undefined || !isAllowed(condition?.toUpperCase(), current, at)) return 0;
  if (at <= now()) keyspace.delete(key);
  else keyspace.expire(key, at);
  return 1;
}

function isAllowed(condition: string | undefined, current: number | null, wanted: number): boolean {
  switch (condition) {
    case undefined:
      return true;
    case 'NX':
      return current === null;
    case 'XX':
      return current !== null;
    case 'GT':
      return current !== null && wanted > current;
    case 'LT':
      return current === null || wanted < current;
    default:
      throw new RedisError(`ERR Unsupported option ${condition}`);
  }
}

function timeToLive({ keyspace, now }: CommandContext, key: string, unitMs: number): number {
  const at = keyspace.expiresAt(key);
  if (at === undefined) return -2;
  return at === null ? -1 : Math.round((at - now()) / unitMs);
}

/** Answers in one page. */
function scan({ keyspace }: CommandContext, [cursor = '0', ...options]: string[]): Reply {
  let matches = /(?:)/;
  let kind: string | undefined;
  for (let at = 0; at < options.length; at += 2) {
    const value = options[at + 1];
    const option = options[at]?.toUpperCase();
    if (value === undefined) throw syntaxError();
    if (option === 'MATCH') matches = globToRegExp(value);
    else if (option === 'TYPE') kind = value.toLowerCase();
    else if (option !== 'COUNT') throw syntaxError();
  }
  if (toInteger(cursor) !== 0) throw new RedisError('ERR invalid cursor');
  // Everything at once: a cursor over a table that changes could miss a key, and one machine's store is small.
  const found = keyspace
    .keys()
    .filter((key) => matches.test(key) && (kind === undefined || keyspace.kindOf(key) === kind));
  return ['0', found];
}
