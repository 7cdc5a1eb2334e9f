import { RedisError } from '../redis-error.js';
import { OK, type Reply } from '../reply.js';
import { type CommandContext, type CommandTable, lengthOf, slice, toInteger } from './command.js';

/** Commands on lists that do not wait. */
export const listCommands: CommandTable = {
  lpush: { arity: -3, grows: true, run: (context, args) => push(context, args, (list, item) => list.unshift(item)) },
  rpush: { arity: -3, grows: true, run: (context, args) => push(context, args, (list, item) => list.push(item)) },
  lpop: { arity: -2, run: (context, args) => pop(context, args, (list) => list.shift()) },
  rpop: { arity: -2, run: (context, args) => pop(context, args, (list) => list.pop()) },
  llen: { arity: 2, run: ({ keyspace }, [key = '']) => keyspace.get(key, 'list')?.length ?? 0 },
  lindex: {
    arity: 3,
    run: ({ keyspace }, [key = '', index = '']) => keyspace.get(key, 'list')?.at(toInteger(index)) ?? null,
  },
  lrange: {
    arity: 4,
    run: ({ keyspace }, [key = '', start = '', stop = '']) =>
      slice(keyspace.get(key, 'list') ?? [], toInteger(start), toInteger(stop)),
  },
  ltrim: {
    arity: 4,
    run({ keyspace }, [key = '', start = '', stop = '']) {
      const list = keyspace.get(key, 'list');
      if (list === undefined) return OK;
      const kept = slice(list, toInteger(start), toInteger(stop));
      list.length = 0;
      for (const item of kept) list.push(item);
      keyspace.wrote(key, 0);
      return OK;
    },
  },
};

function push(
  { keyspace }: CommandContext,
  [key = '', ...items]: string[],
  add: (list: string[], item: string) => void,
): Reply {
  const list = keyspace.open(key, 'list');
  for (const item of items) add(list, item);
  keyspace.wrote(key, lengthOf(items));
  return list.length;
}

function pop(
  { keyspace }: CommandContext,
  [key = '', count]: string[],
  take: (list: string[]) => string | undefined,
): Reply {
  const list = keyspace.get(key, 'list');
  const wanted = count === undefined ? 1 : toInteger(count);
  if (wanted < 0) throw new RedisError('ERR value is out of range, must be positive');
  if (list === undefined) return null;
  const items: string[] = [];
  for (
    let item = wanted > 0 ? take(list) : undefined;
    item !== undefined;
    item = items.length < wanted ? take(list) : undefined
  ) {
    items.push(item);
  }
  keyspace.wrote(key, 0);
  return count === undefined ? (items[0] ?? null) : items;
}
