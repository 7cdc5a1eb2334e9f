import { notAFloat, notAnInteger, RedisError, syntaxError } from '../redis-error.js';
import { OK, type Reply } from '../reply.js';
import { type CommandContext, type CommandTable, fromFloat, pairsOf, toFloat, toInteger } from './command.js';
import { deadline, EXPIRY_OPTIONS } from './keys.js';

/** Commands on plain values. */
export const stringCommands: CommandTable = {
  get: { arity: 2, run: ({ keyspace }, [key = '']) => keyspace.get(key, 'string') ?? null },
  set: { arity: -3, grows: true, run: set },
  setex: {
    arity: 4,
    grows: true,
    run: (context, [key = '', ttl = '', value = '']) => set(context, [key, value, 'EX', ttl]),
  },
  psetex: {
    arity: 4,
    grows: true,
    run: (context, [key = '', ttl = '', value = '']) => set(context, [key, value, 'PX', ttl]),
  },
  setnx: {
    arity: 3,
    grows: true,
    run: (context, [key = '', value = '']) => (set(context, [key, value, 'NX']) === OK ? 1 : 0),
  },
  getset: { arity: 3, grows: true, run: (context, [key = '', value = '']) => set(context, [key, value, 'GET']) },
  getdel: {
    arity: 2,
    run({ keyspace }, [key = '']) {
      const value = keyspace.get(key, 'string') ?? null;
      keyspace.delete(key);
      return value;
    },
  },
  getex: { arity: -2, run: getex },
  mget: {
    arity: -2,
    run: ({ keyspace }, keys) =>
      keys.map((key) => (keyspace.kindOf(key) === 'string' ? (keyspace.get(key, 'string') ?? null) : null)),
  },
  mset: {
    arity: -3,
    grows: true,
    run({ keyspace }, args) {
      if (args.length % 2 !== 0) throw new RedisError("ERR wrong number of arguments for 'mset' command");
      for (const [key, value] of pairsOf(args)) keyspace.put(key, value, null);
      return OK;
    },
  },
  incr: { arity: 2, grows: true, run: (context, [key = '']) => add(context, key, 1) },
  decr: { arity: 2, grows: true, run: (context, [key = '']) => add(context, key, -1) },
  incrby: { arity: 3, grows: true, run: (context, [key = '', by = '']) => add(context, key, toInteger(by)) },
  decrby: { arity: 3, grows: true, run: (context, [key = '', by = '']) => add(context, key, -toInteger(by)) },
  incrbyfloat: {
    arity: 3,
    grows: true,
    run({ keyspace }, [key = '', by = '']) {
      const sum = toFloat(keyspace.get(key, 'string') ?? '0') + toFloat(by);
      if (!Number.isFinite(sum)) throw notAFloat();
      keyspace.put(key, fromFloat(sum), keyspace.expiresAt(key) ?? null);
      return fromFloat(sum);
    },
  },
  append: {
    arity: 3,
    grows: true,
    run({ keyspace }, [key = '', suffix = '']) {
      const value = (keyspace.get(key, 'string') ?? '') + suffix;
      keyspace.put(key, value, keyspace.expiresAt(key) ?? null);
      return value.length;
    },
  },
  strlen: { arity: 2, run: ({ keyspace }, [key = '']) => keyspace.get(key, 'string')?.length ?? 0 },
};

function set({ keyspace, now }: CommandContext, [key = '', value = '', ...options]: string[]): Reply {
  let expiresAt: number | null = null;
  const flags = new Set<string>();
  for (let at = 0; at < options.length; at++) {
    const option = options[at]?.toUpperCase() ?? '';
    if (EXPIRY_OPTIONS.has(option)) expiresAt = deadline(option, options[++at], now, 'set');
    else if (['NX', 'XX', 'GET', 'KEEPTTL'].includes(option)) flags.add(option);
    else throw syntaxError();
  }
  if ((flags.has('NX') && flags.has('XX')) || (flags.has('KEEPTTL') && expiresAt !== null)) throw syntaxError();
  const before = flags.has('GET') ? (keyspace.get(key, 'string') ?? null) : null;
  const exists = keyspace.kindOf(key) !== undefined;
  const refused = (flags.has('NX') && exists) || (flags.has('XX') && !exists);
  if (!refused) keyspace.put(key, value, flags.has('KEEPTTL') ? (keyspace.expiresAt(key) ?? null) : expiresAt);
  if (flags.has('GET')) return before;
  return refused ? null : OK;
}

function getex({ keyspace, now }: CommandContext, [key = '', option, amount]: string[]): Reply {
  const value = keyspace.get(key, 'string') ?? null;
  if (option === undefined) return value;
  if (option.toUpperCase() === 'PERSIST') keyspace.expire(key, null);
  else if (EXPIRY_OPTIONS.has(option.toUpperCase()))
    keyspace.expire(key, deadline(option.toUpperCase(), amount, now, 'getex'));
  else throw syntaxError();
  return value;
}

function add({ keyspace }: CommandContext, key: string, by: number): number {
  const sum = toInteger(keyspace.get(key, 'string') ?? '0') + by;
  if (!Number.isSafeInteger(sum)) throw notAnInteger();
  keyspace.put(key, String(sum), keyspace.expiresAt(key) ?? null);
  return sum;
}
