import { describe, expect, it } from '@jest/globals';
import { countSyllables } from './count-syllables.js';
import { unseenWordsBySyllables, wordsBySyllables } from './word-list.test-data.js';

describe('countSyllables', () => {
  it.each([
    ['the words that the rules were made with', wordsBySyllables, 500],
    ['words that were not looked at before', unseenWordsBySyllables, 190],
  ])('counts 98 %% of %s exactly, and is never off by two', (_name, lists, atLeast) => {
    const words = Object.entries(lists).flatMap(([count, list]) =>
      list.split(/\s+/).map((word) => ({ word, count: Number(count), counted: countSyllables(word) })),
    );
    const wrong = words.filter(({ count, counted }) => count !== counted);
    expect(words.length).toBeGreaterThanOrEqual(atLeast);
    expect({ wrong, isRare: wrong.length / words.length <= 0.02 }).toMatchObject({ isRare: true });
    expect(wrong.filter(({ count, counted }) => Math.abs(count - counted) > 1)).toEqual([]);
  });

  it('counts a compound by its parts, a number as one, and anything as at least one', () => {
    expect(countSyllables('state-of-the-art')).toBe(4);
    expect(countSyllables('café-owner')).toBe(4);
    expect(countSyllables('2026')).toBe(1);
    expect(countSyllables('hmm')).toBe(1);
    expect(countSyllables("customer's")).toBe(3);
  });

  it('takes a word of any length', () => {
    expect(countSyllables('a'.repeat(100_000))).toBe(1);
  });
});
