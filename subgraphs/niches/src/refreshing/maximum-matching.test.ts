import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type MatchingEdge, maximumMatching } from './maximum-matching.js';

const edge = (left: number, right: number, weight: number): MatchingEdge => ({ left, right, weight });
const weightOf = (pairs: ReadonlyMap<number, number>, edges: readonly MatchingEdge[]) =>
  [...pairs].reduce((sum, [left, right]) => {
    const taken = edges.find((one) => one.left === left && one.right === right);
    return sum + (taken?.weight ?? Number.NaN);
  }, 0);

/** The best of all matchings there are. */
function bestWeight(edges: readonly MatchingEdge[]): number {
  const [first, ...rest] = edges;
  if (!first) return 0;
  const compatible = rest.filter(({ left, right }) => left !== first.left && right !== first.right);
  return Math.max(bestWeight(rest), first.weight + bestWeight(compatible));
}

describe('A maximum matching', () => {
  it('gives up the best pair where two others are worth more', () => {
    const edges = [edge(0, 0, 6), edge(0, 1, 5), edge(1, 0, 5)];
    expect(maximumMatching(edges)).toEqual(
      new Map([
        [0, 1],
        [1, 0],
      ]),
    );
  });

  it('leaves somebody alone rather than lose weight', () => {
    expect(maximumMatching([edge(0, 0, 10), edge(0, 1, 1), edge(1, 0, 1)])).toEqual(new Map([[0, 0]]));
  });

  it('is as heavy as the best that trying everything finds, with nobody in two pairs', () => {
    const edges = fc.uniqueArray(
      fc.record({ left: fc.nat(4), right: fc.nat(4), weight: fc.integer({ min: 1, max: 20 }) }),
      { selector: ({ left, right }) => left * 10 + right, maxLength: 12 },
    );
    fc.assert(
      fc.property(edges, (some) => {
        const pairs = maximumMatching(some);
        expect(new Set(pairs.values()).size).toBe(pairs.size);
        expect(weightOf(pairs, some)).toBe(bestWeight(some));
      }),
    );
  });

  it('is the same in whatever order the edges come', () => {
    const some = [edge(0, 0, 1), edge(0, 1, 1), edge(1, 0, 1), edge(1, 1, 1)];
    const sorted = (edges: readonly MatchingEdge[]) => [...maximumMatching(edges)].sort((a, b) => a[0] - b[0]);
    expect(sorted(some.toReversed())).toEqual(sorted(some));
  });
});
