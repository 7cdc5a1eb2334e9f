import { hasGap, mergeTrace } from './merge-trace';

const lines = (...sequences: number[]) => sequences.map((sequence) => ({ sequence }));

describe('mergeTrace', () => {
  it('keeps each line once and in order, however they arrive', () => {
    expect(mergeTrace(lines(1, 2, 5), lines(2, 4, 3))).toEqual(lines(1, 2, 3, 4, 5));
  });

  it('stays the same list when nothing is new', () => {
    const known = lines(1, 2);
    expect(mergeTrace(known, lines(2))).toBe(known);
  });
});

describe('hasGap', () => {
  it('knows that lines are numbered from 1 without gaps', () => {
    expect([hasGap([]), hasGap(lines(1, 2)), hasGap(lines(1, 3)), hasGap(lines(2))]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
