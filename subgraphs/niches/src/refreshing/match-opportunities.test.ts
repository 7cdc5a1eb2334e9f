import { describe, expect, it } from '@jest/globals';
import { type KeywordGroup, matchOpportunities } from './match-opportunities.js';

const group = (id: string, keys: string): KeywordGroup => ({ id, name: id.toUpperCase(), keys: keys.split(' ') });
const pairsOf = (earlier: KeywordGroup[], later: KeywordGroup[]) =>
  Object.fromEntries(matchOpportunities(earlier, later).earlierOf);

describe('An opportunity of a newer file', () => {
  it('is the one that has its keywords, whatever their order', () => {
    expect(pairsOf([group('a', '1 2 3'), group('b', '4 5 6')], [group('x', '6 5 4'), group('y', '3 1 2')])).toEqual({
      x: 'b',
      y: 'a',
    });
  });

  it('is judged only by keywords that both files have', () => {
    // The newer file is much longer, and lacks some.
    expect(pairsOf([group('a', '1 2 3 4')], [group('x', '1 2 n1 n2 n3 n4 n5 n6 n7 n8 n9')])).toEqual({ x: 'a' });
  });

  it('is a new one when less than half of the smaller is shared', () => {
    expect(
      pairsOf([group('a', '1 2 3 4 5'), group('b', '6 7 8 9')], [group('x', '1 2 6 7 8'), group('y', '3 4 5 9')]),
    ).toEqual({
      x: 'b',
      y: 'a',
    });
    const three = [group('a', '2 1 3'), group('b', '5 4 6'), group('c', '8 7 9')];
    expect(pairsOf(three, [group('x', '1 4 7')])).toEqual({});
  });

  it('is not told by one keyword of many, unless it is the most searched one', () => {
    expect(pairsOf([group('a', '1 2 3 4 5')], [group('x', 'n1 n2 n3 n4 3')])).toEqual({});
    expect(pairsOf([group('a', '1 2 3 4 5')], [group('x', 'n1 n2 n3 n4 1')])).toEqual({ x: 'a' });
    expect(pairsOf([group('a', '1 2 3 4 5 6 7')], [group('x', 'n1 n2 n3 n4 2 3 4')])).toEqual({ x: 'a' });
  });

  it('that falls apart goes on as the part that holds most of it, of equal parts the one with its most searched keyword', () => {
    expect(pairsOf([group('a', '1 2 3 4 5')], [group('x', '1 2'), group('y', '3 4 5')])).toEqual({ y: 'a' });
    expect(pairsOf([group('a', '1 2 3 4')], [group('x', '3 4'), group('y', '1 2')])).toEqual({ y: 'a' });
  });

  it('into which several grow together goes on as the largest of them', () => {
    expect(pairsOf([group('a', '1 2'), group('b', '3 4 5'), group('c', '6')], [group('x', '1 2 3 4 5 6')])).toEqual({
      x: 'b',
    });
  });

  it('pairs as many keywords as can be, not the best pair first', () => {
    const earlier = [group('a', '1 2 3 4 5 6'), group('b', '7 8 9')];
    const later = [group('x', '1 2 3 7 8 9'), group('y', '4 5 6')];
    expect(pairsOf(earlier, later)).toEqual({ x: 'b', y: 'a' });
  });
});

describe('What came or went', () => {
  it('is explained by where the keywords are, or were', () => {
    const earlier = [group('a', '1 2 3'), group('b', '4'), group('c', '5 6')];
    const later = [group('x', '1 2 3 4'), group('y', '7 8')];
    expect(Object.fromEntries(matchOpportunities(earlier, later).notes)).toEqual({
      b: 'Its keyword belongs to “X” now.',
      c: 'The newer file has none of its 2 keywords.',
      y: 'Its 2 keywords are new in the file.',
    });
  });

  it('names the niche that a new one was part of', () => {
    const { notes } = matchOpportunities([group('a', '1 2 3 4 5')], [group('x', '1 2 3'), group('y', '4 5 6')]);
    expect(notes.get('y')).toBe('2 of its 3 keywords belonged to “A” before.');
  });
});
