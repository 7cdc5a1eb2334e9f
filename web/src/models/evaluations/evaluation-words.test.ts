import { describe, expect, it } from '@jest/globals';
import { comparisonSentence, passSentence } from './evaluation-words';

const rate = (passedCount: number) => ({
  passedCount,
  totalCount: 10,
  rate: passedCount / 10,
  low: 0.596,
  high: 0.982,
});

describe('evaluations in words', () => {
  it('tell how many cases hold and where the share lies', () => {
    expect(passSentence(rate(9))).toBe(
      '9 of 10 cases hold (90\u202f%; with more cases like these probably between 60\u202f% and 98\u202f%)',
    );
  });

  it('call a run better only where chance would not explain it', () => {
    const base = { baseline: rate(3), candidate: rate(9), lost: [], pValue: 0.03125 };
    const gained = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(comparisonSentence({ ...base, gained, verdict: 'BETTER' })).toBe(
      'The second is better: 9 of 10 hold instead of 3, more than chance would explain (p\u00a0=\u00a00.031)',
    );
    expect(comparisonSentence({ ...base, candidate: rate(4), gained: ['a'], pValue: 1, verdict: 'UNDECIDED' })).toBe(
      'Too close to tell: 4 of 10 hold instead of 3, and chance alone could split 1 differing case like that (p\u00a0=\u00a01.00)',
    );
    expect(comparisonSentence({ ...base, candidate: rate(3), gained: [], pValue: 1, verdict: 'UNDECIDED' })).toBe(
      'Both pass the same cases: 3 of 10',
    );
  });
});
