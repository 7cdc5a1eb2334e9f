import type { Pacer } from '../pacer.js';

/** Share of either word's appearances that must be beside the other. */
const TOGETHERNESS = 0.7;
const MIN_APPEARANCES = 4;

/**
 * Pairs of words that are one term in this file, such as "small business" or "habit tracker". Taken as two they would weigh
 * twice and draw everything for small businesses together, whatever it is about.
 *
 * @param sequences stem numbers by keyword, in the order of the words.
 * @param nextNumber the first free stem number.
 * @returns the number of the term by its two words, see {@link pairKey}.
 */
export async function findCollocations(
  sequences: readonly (readonly number[])[],
  nextNumber: number,
  pacer: Pacer,
): Promise<ReadonlyMap<number, number>> {
  const single = new Map<number, number>();
  const together = new Map<number, number>();
  for (const [place, sequence] of sequences.entries()) {
    if (place % 1_000 === 0) await pacer.breathe();
    sequence.forEach((stem, index) => {
      single.set(stem, (single.get(stem) ?? 0) + 1);
      const next = sequence[index + 1];
      if (next !== undefined && next !== stem) {
        together.set(pairKey(stem, next), (together.get(pairKey(stem, next)) ?? 0) + 1);
      }
    });
  }
  const terms = new Map<number, number>();
  for (const [key, count] of together) {
    if (count < MIN_APPEARANCES) continue;
    const [first, second] = wordsOfPair(key);
    const more = Math.max(single.get(first) ?? 0, single.get(second) ?? 0);
    if (count >= TOGETHERNESS * more) terms.set(key, nextNumber + terms.size);
  }
  return terms;
}

/** Two stem numbers in either order as one ("training for dogs"); a file has far fewer than two million stems. */
export function pairKey(one: number, other: number): number {
  return Math.min(one, other) * 2 ** 21 + Math.max(one, other);
}

export function wordsOfPair(key: number): [first: number, second: number] {
  return [Math.floor(key / 2 ** 21), key % 2 ** 21];
}

/** The sequence with its collocations put in the place of their words, from the left. */
export function joinCollocations(sequence: readonly number[], terms: ReadonlyMap<number, number>): readonly number[] {
  if (terms.size === 0) return sequence;
  const joined: number[] = [];
  for (let i = 0; i < sequence.length; i++) {
    const stem = sequence[i] ?? 0;
    const term = terms.get(pairKey(stem, sequence[i + 1] ?? 0));
    const isPair = term !== undefined && i + 1 < sequence.length;
    joined.push(isPair ? term : stem);
    if (isPair) i++;
  }
  return joined;
}
