/** A small seeded generator (mulberry32): equal seeds give equal tests on every machine. */
export interface Prng {
  /** In [0, 1). */
  next(): number;
  /** In [0, limit). */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Some of the items, in order; at least `least`. */
  some<T>(items: readonly T[], least: number): T[];
}

export function createPrng(seed: number): Prng {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from');
    return item;
  };
  return {
    next,
    below,
    pick,
    chance: (probability) => next() < probability,
    some(items, least) {
      const chosen = items.filter(() => next() < 0.5);
      while (chosen.length < Math.min(least, items.length)) {
        const extra = pick(items);
        if (!chosen.includes(extra)) chosen.push(extra);
      }
      return items.filter((item) => chosen.includes(item));
    },
  };
}

/** A stable number for a text, for data that looks random and is not. */
export function hash(text: string): number {
  let value = 2_166_136_261;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16_777_619);
  return value >>> 0;
}
