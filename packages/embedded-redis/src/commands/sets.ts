import { type CommandTable, lengthOf } from './command.js';

/** Commands on sets. */
export const setCommands: CommandTable = {
  sadd: {
    arity: -3,
    grows: true,
    run({ keyspace }, [key = '', ...members]) {
      const set = keyspace.open(key, 'set');
      const before = set.size;
      for (const member of members) set.add(member);
      keyspace.wrote(key, lengthOf(members));
      return set.size - before;
    },
  },
  srem: {
    arity: -3,
    run({ keyspace }, [key = '', ...members]) {
      const set = keyspace.get(key, 'set');
      const removed = members.filter((member) => set?.delete(member)).length;
      if (removed > 0) keyspace.wrote(key, 0);
      return removed;
    },
  },
  sismember: {
    arity: 3,
    run: ({ keyspace }, [key = '', member = '']) => Number(keyspace.get(key, 'set')?.has(member) ?? false),
  },
  smismember: {
    arity: -3,
    run({ keyspace }, [key = '', ...members]) {
      const set = keyspace.get(key, 'set');
      return members.map((member) => Number(set?.has(member) ?? false));
    },
  },
  smembers: { arity: 2, run: ({ keyspace }, [key = '']) => [...(keyspace.get(key, 'set') ?? [])] },
  scard: { arity: 2, run: ({ keyspace }, [key = '']) => keyspace.get(key, 'set')?.size ?? 0 },
  sunion: {
    arity: -2,
    run: ({ keyspace }, keys) => [...new Set(keys.flatMap((key) => [...(keyspace.get(key, 'set') ?? [])]))],
  },
  sinter: {
    arity: -2,
    run({ keyspace }, [first = '', ...rest]) {
      const others = rest.map((key) => keyspace.get(key, 'set'));
      return [...(keyspace.get(first, 'set') ?? [])].filter((member) => others.every((set) => set?.has(member)));
    },
  },
  sdiff: {
    arity: -2,
    run({ keyspace }, [first = '', ...rest]) {
      const others = rest.map((key) => keyspace.get(key, 'set'));
      return [...(keyspace.get(first, 'set') ?? [])].filter((member) => !others.some((set) => set?.has(member)));
    },
  },
};
