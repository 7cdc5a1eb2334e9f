import { RedisError, syntaxError } from '../redis-error.js';
import type { Reply } from '../reply.js';
import {
  type CommandContext,
  type CommandTable,
  fromFloat,
  lengthOf,
  pairsOf,
  slice,
  toFloat,
  toInteger,
} from './command.js';

type Scored = [member: string, score: number];

/** Commands on sorted sets. They sort when they are read, which suits the few hundred members of one machine's sets. */
export const sortedSetCommands: CommandTable = {
  zadd: { arity: -4, grows: true, run: zadd },
  zincrby: {
    arity: 4,
    grows: true,
    run: (context, [key = '', by = '', member = '']) => zadd(context, [key, 'INCR', by, member]),
  },
  zrem: {
    arity: -3,
    run: ({ keyspace }, [key = '', ...members]) => removeAll({ keyspace }, key, members),
  },
  zscore: {
    arity: 3,
    run: ({ keyspace }, [key = '', member = '']) => scoreText(keyspace.get(key, 'zset')?.get(member)),
  },
  zmscore: {
    arity: -3,
    run: ({ keyspace }, [key = '', ...members]) =>
      members.map((member) => scoreText(keyspace.get(key, 'zset')?.get(member))),
  },
  zcard: { arity: 2, run: ({ keyspace }, [key = '']) => keyspace.get(key, 'zset')?.size ?? 0 },
  zcount: {
    arity: 4,
    run: (context, [key = '', low = '', high = '']) => between(sorted(context, key), low, high).length,
  },
  zrank: { arity: 3, run: (context, [key = '', member = '']) => rank(sorted(context, key), member) },
  zrevrank: { arity: 3, run: (context, [key = '', member = '']) => rank(sorted(context, key).reverse(), member) },
  zrange: { arity: -4, run: (context, args) => zrange(context, args, {}) },
  zrevrange: { arity: -4, run: (context, args) => zrange(context, args, { reverse: true }) },
  zrangebyscore: { arity: -4, run: (context, args) => zrange(context, args, { byScore: true }) },
  zrevrangebyscore: { arity: -4, run: (context, args) => zrange(context, args, { byScore: true, reverse: true }) },
  zremrangebyscore: {
    arity: 4,
    run: (context, [key = '', low = '', high = '']) =>
      removeAll(
        context,
        key,
        between(sorted(context, key), low, high).map(([member]) => member),
      ),
  },
  zremrangebyrank: {
    arity: 4,
    run: (context, [key = '', start = '', stop = '']) =>
      removeAll(
        context,
        key,
        slice(sorted(context, key), toInteger(start), toInteger(stop)).map(([member]) => member),
      ),
  },
  zpopmin: { arity: -2, run: (context, [key = '', count]) => pop(context, key, sorted(context, key), count) },
  zpopmax: { arity: -2, run: (context, [key = '', count]) => pop(context, key, sorted(context, key).reverse(), count) },
};

function zadd({ keyspace }: CommandContext, [key = '', ...args]: string[]): Reply {
  const flags = new Set<string>();
  while (['NX', 'XX', 'GT', 'LT', 'CH', 'INCR'].includes(args[0]?.toUpperCase() ?? ''))
    flags.add((args.shift() ?? '').toUpperCase());
  if (args.length === 0 || args.length % 2 !== 0 || (flags.has('INCR') && args.length !== 2)) throw syntaxError();
  if (['NX', 'GT', 'LT'].filter((flag) => flags.has(flag)).length > 1 || (flags.has('NX') && flags.has('XX'))) {
    throw new RedisError('ERR GT, LT, and/or NX options at the same time are not compatible');
  }
  const additions = pairsOf(args).map(([score, member]): Scored => [member, toFloat(score)]);
  const set = keyspace.open(key, 'zset');
  let added = 0;
  let changed = 0;
  let incremented: number | null = null;
  for (const [member, given] of additions) {
    const current = set.get(member);
    const score = flags.has('INCR') ? (current ?? 0) + given : given;
    if (!applies(flags, current, score)) continue;
    set.set(member, score);
    incremented = score;
    if (current === undefined) added++;
    else if (current !== score) changed++;
  }
  keyspace.wrote(key, lengthOf(args));
  if (flags.has('INCR')) return incremented === null ? null : fromFloat(incremented);
  return flags.has('CH') ? added + changed : added;
}

function applies(flags: ReadonlySet<string>, current: number | undefined, score: number): boolean {
  if (Number.isNaN(score)) throw new RedisError('ERR resulting score is not a number (NaN)');
  if (current === undefined) return !flags.has('XX');
  if (flags.has('NX')) return false;
  return !(flags.has('GT') && score <= current) && !(flags.has('LT') && score >= current);
}

function zrange(context: CommandContext, args: string[], preset: { byScore?: boolean; reverse?: boolean }): Reply {
  const [key = '', first = '', second = '', ...options] = args;
  let { byScore = false, reverse = false } = preset;
  let withScores = false;
  let limit: [offset: number, count: number] | null = null;
  for (let at = 0; at < options.length; at++) {
    const option = options[at]?.toUpperCase();
    if (option === 'WITHSCORES') withScores = true;
    else if (option === 'BYSCORE') byScore = true;
    else if (option === 'REV') reverse = true;
    else if (option === 'LIMIT') limit = [toInteger(options[++at] ?? ''), toInteger(options[++at] ?? '')];
    else throw syntaxError();
  }
  if (limit !== null && !byScore) throw syntaxError();
  const all = sorted(context, key);
  let found: Scored[];
  if (byScore) {
    found = reverse ? between(all, second, first).reverse() : between(all, first, second);
  } else {
    found = slice(reverse ? all.reverse() : all, toInteger(first), toInteger(second));
  }
  if (limit !== null) found = found.slice(limit[0], limit[1] < 0 ? undefined : limit[0] + limit[1]);
  return flatten(found, withScores);
}

function pop(context: CommandContext, key: string, ordered: Scored[], count = '1'): Reply {
  const taken = ordered.slice(0, Math.max(0, toInteger(count)));
  removeAll(
    context,
    key,
    taken.map(([member]) => member),
  );
  return flatten(taken, true);
}

function removeAll({ keyspace }: Pick<CommandContext, 'keyspace'>, key: string, members: readonly string[]): number {
  const set = keyspace.get(key, 'zset');
  const removed = members.filter((member) => set?.delete(member)).length;
  if (removed > 0) keyspace.wrote(key, 0);
  return removed;
}

/** By score, then by the bytes of the member. */
function sorted({ keyspace }: CommandContext, key: string): Scored[] {
  return [...(keyspace.get(key, 'zset') ?? [])].sort(([a, scoreA], [b, scoreB]) => {
    if (scoreA !== scoreB) return scoreA < scoreB ? -1 : 1;
    return a < b ? -1 : 1;
  });
}

function between(items: Scored[], low: string, high: string): Scored[] {
  const [from, to] = [bound(low), bound(high)];
  return items.filter(
    ([, score]) =>
      (from.open ? score > from.value : score >= from.value) && (to.open ? score < to.value : score <= to.value),
  );
}

function bound(text: string): { value: number; open: boolean } {
  const open = text.startsWith('(');
  try {
    return { value: toFloat(open ? text.slice(1) : text), open };
  } catch {
    throw new RedisError('ERR min or max is not a float');
  }
}

function rank(items: Scored[], member: string): number | null {
  const index = items.findIndex(([candidate]) => candidate === member);
  return index < 0 ? null : index;
}

function flatten(items: Scored[], withScores: boolean): Reply {
  return items.flatMap(([member, score]) => (withScores ? [member, fromFloat(score)] : [member]));
}

function scoreText(score: number | undefined): string | null {
  return score === undefined ? null : fromFloat(score);
}
