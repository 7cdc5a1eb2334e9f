import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createFetchClock } from './fetch-clock.js';

function waited(intervals: readonly (readonly [number, number])[]): number {
  let now = 0;
  const clock = createFetchClock(() => now);
  for (const [start, end] of [...intervals].sort((a, b) => a[1] - b[1])) {
    now = end;
    clock.add(end - start);
  }
  return clock.waitedMs();
}

describe('createFetchClock', () => {
  it('counts concurrent requests once and adds up consecutive ones', () => {
    expect(waited([])).toBe(0);
    expect(
      waited([
        [0, 10],
        [2, 8],
        [5, 12],
      ]),
    ).toBe(12);
    expect(
      waited([
        [0, 10],
        [20, 25],
      ]),
    ).toBe(15);
    expect(
      waited([
        [0, 30],
        [5, 10],
        [12, 20],
      ]),
    ).toBe(30);
    expect(
      waited([
        [0, 5],
        [10, 15],
        [2, 12],
      ]),
    ).toBe(15);
  });

  it('measures the union of any intervals', () => {
    const interval = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 12 }), (intervals) => {
        const covered = new Set<number>();
        for (const [start, end] of intervals) for (let at = start; at < end; at++) covered.add(at);
        expect(waited(intervals)).toBe(covered.size);
      }),
    );
  });
});
