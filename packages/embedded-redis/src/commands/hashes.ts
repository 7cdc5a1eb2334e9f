import { notAnInteger, RedisError } from '../redis-error.js';
import { OK, type Reply } from '../reply.js';
import { type CommandContext, type CommandTable, lengthOf, pairsOf, toInteger } from './command.js';

/** Commands on maps of fields. */
export const hashCommands: CommandTable = {
  hset: { arity: -4, grows: true, run: hset },
  hmset: {
    arity: -4,
    grows: true,
    run(context, args) {
      hset(context, args);
      return OK;
    },
  },
  hsetnx: {
    arity: 4,
    grows: true,
    run: (context, [key = '', field = '', value = '']) =>
      context.keyspace.get(key, 'hash')?.has(field) ? 0 : hset(context, [key, field, value]),
  },
  hget: { arity: 3, run: ({ keyspace }, [key = '', field = '']) => keyspace.get(key, 'hash')?.get(field) ?? null },
  hmget: {
    arity: -3,
    run({ keyspace }, [key = '', ...fields]) {
      const hash = keyspace.get(key, 'hash');
      return fields.map((field) => hash?.get(field) ?? null);
    },
  },
  hgetall: { arity: 2, run: ({ keyspace }, [key = '']) => [...(keyspace.get(key, 'hash') ?? [])].flat() },
  hkeys: { arity: 2, run: ({ keyspace }, [key = '']) => [...(keyspace.get(key, 'hash')?.keys() ?? [])] },
  hvals: { arity: 2, run: ({ keyspace }, [key = '']) => [...(keyspace.get(key, 'hash')?.values() ?? [])] },
  hlen: { arity: 2, run: ({ keyspace }, [key = '']) => keyspace.get(key, 'hash')?.size ?? 0 },
  hexists: {
    arity: 3,
    run: ({ keyspace }, [key = '', field = '']) => Number(keyspace.get(key, 'hash')?.has(field) ?? false),
  },
  hdel: {
    arity: -3,
    run({ keyspace }, [key = '', ...fields]) {
      const hash = keyspace.get(key, 'hash');
      const removed = fields.filter((field) => hash?.delete(field)).length;
      if (removed > 0) keyspace.wrote(key, 0);
      return removed;
    },
  },
  hincrby: {
    arity: 4,
    grows: true,
    run(context, [key = '', field = '', by = '']) {
      const sum = toInteger(context.keyspace.get(key, 'hash')?.get(field) ?? '0') + toInteger(by);
      if (!Number.isSafeInteger(sum)) throw notAnInteger();
      hset(context, [key, field, String(sum)]);
      return sum;
    },
  },
};

function hset({ keyspace }: CommandContext, [key = '', ...args]: string[]): Reply {
  if (args.length % 2 !== 0) throw new RedisError("ERR wrong number of arguments for 'hset' command");
  const hash = keyspace.open(key, 'hash');
  const before = hash.size;
  for (const [field, value] of pairsOf(args)) hash.set(field, value);
  keyspace.wrote(key, lengthOf(args));
  return hash.size - before;
}
