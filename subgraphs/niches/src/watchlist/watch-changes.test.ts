import { describe, expect, test } from '@jest/globals';
import type { WatchConditions, WatchedState } from './watch.js';
import { watchChanges } from './watch-changes.js';

const all: WatchConditions = { scorePoints: 5, demandPercent: 20, rankPlaces: 3, hasVerdict: true, hasPresence: true };
const state: WatchedState = { score: 60, demand: 1_000, rank: 4, verdict: 'STEADY', isFound: true };
const changesTo = (next: Partial<WatchedState>, conditions = all, from = state) =>
  watchChanges(conditions, from, { ...state, ...next }).changes;

describe('A watch', () => {
  test.each([
    [{ score: 65 }, 'Score up by 5 points, from 60 to 65.'],
    [{ score: 54.9 }, 'Score down by 5.1 points, from 60 to 54.9.'],
    [{ demand: 1_200 }, 'Searches a month up by 20 %, from 1,000 to 1,200.'],
    [{ demand: 500 }, 'Searches a month down by 50 %, from 1,000 to 500.'],
    [{ demand: null }, 'Searches a month were 1,000 and are unknown now.'],
    [{ rank: 1 }, '3 places up, from rank 4 to 1.'],
    [{ rank: 7 }, '3 places down, from rank 4 to 7.'],
    [{ verdict: 'RISING' as const }, 'The trend was steady and is rising now.'],
    [{ isFound: false }, 'The newest file does not have it any more.'],
  ])('tells of %j', (next, message) => {
    expect(changesTo(next).map((change) => change.message)).toEqual([message]);
  });

  test('tells of nothing below its conditions, and of nothing that it was not asked for', () => {
    expect(changesTo({ score: 64.9, demand: 1_199, rank: 2 })).toEqual([]);
    const nothing = { scorePoints: null, demandPercent: null, rankPlaces: null, hasVerdict: false, hasPresence: false };
    expect(changesTo({ score: 0, demand: 0, rank: 99, verdict: 'FALLING' }, nothing)).toEqual([]);
    expect(changesTo({ isFound: false }, nothing)).toEqual([]);
  });

  test('adds up small steps and tells nothing twice', () => {
    let baseline = state;
    const told: string[] = [];
    for (const score of [62, 64, 66, 68, 70, 71]) {
      const outcome = watchChanges(all, baseline, { ...state, score });
      baseline = outcome.baseline;
      told.push(...outcome.changes.map(({ before, after }) => `${before} → ${after}`));
    }
    expect(told).toEqual(['60 → 66', '66 → 71']);
  });

  test('says of what is gone only that it is, and measures a return from before', () => {
    const gone = watchChanges(all, state, { ...state, isFound: false, score: 10 });
    expect(gone.changes).toHaveLength(1);
    const back = watchChanges(all, gone.baseline, { ...state, score: 70 });
    expect(back.changes.map(({ kind }) => kind)).toEqual(['SCORE', 'PRESENCE']);
  });

  test('of demand that was 0 tells that there is some', () => {
    expect(changesTo({ demand: 10 }, all, { ...state, demand: 0 })[0]?.message).toBe(
      'Searches a month up, from 0 to 10.',
    );
  });
});
