import { markedPieces, rebaseSpan, replaceSpan } from './rebase-range';

const older = 'We utilize tea in order to wake.';
const utilize = { start: 3, end: 10 };
const inOrderTo = { start: 15, end: 26 };

describe('rebaseSpan', () => {
  it('moves what lies behind a change and keeps what lies before it', () => {
    const newer = replaceSpan(older, utilize, 'use');
    const moved = rebaseSpan(inOrderTo, older, newer);
    expect(moved && newer.slice(moved.start, moved.end)).toBe('in order to');
    expect(rebaseSpan({ start: 0, end: 2 }, older, newer)).toEqual({ start: 0, end: 2 });
  });

  it('gives up what the change touched', () => {
    expect(rebaseSpan(utilize, older, older.replace('utilize', 'utilized'))).toEqual(utilize);
    expect(rebaseSpan(utilize, older, older.replace('utilize', 'utter'))).toBeNull();
    expect(rebaseSpan(utilize, older, '')).toBeNull();
  });

  it('is not led astray by a change beside equal letters', () => {
    expect(rebaseSpan({ start: 3, end: 4 }, 'aaab', 'aaaab')).toEqual({ start: 4, end: 5 });
  });
});

describe('markedPieces', () => {
  it('cuts a text at its marks and loses nothing of it', () => {
    const pieces = markedPieces('abcdef', [
      { start: 4, end: 6 },
      { start: 1, end: 3 },
      { start: 2, end: 4 },
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe('abcdef');
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['bc', 'd', 'ef']);
  });

  it('leaves out marks of nothing', () => {
    expect(markedPieces('ab', [{ start: 1, end: 1 }])).toEqual([{ text: 'ab', isMarked: false }]);
  });
});
