import { describe, expect, it } from '@jest/globals';
import { wordDifferences } from './word-differences';

const told = (from: string, to: string) =>
  wordDifferences(from, to).map(({ kind, text }) => ({ SAME: text, ADDED: `+${text}+`, REMOVED: `-${text}-` })[kind]);

describe('differences between texts', () => {
  it('are told word by word, with what they have in common kept', () => {
    expect(told('Describe {{product}}.', 'Describe {{product}} briefly.').join('')).toBe(
      'Describe -{{product}}.-+{{product}} briefly.+',
    );
    expect(told('be short and calm', 'be calm and short')).toEqual([
      'be ',
      '-short-',
      '+calm+',
      ' and ',
      '-calm-',
      '+short+',
    ]);
  });

  it('give both texts again', () => {
    const [from, to] = ['one two\n\nthree  four', 'two three\nfour five'];
    const pieces = wordDifferences(from, to);
    expect(
      pieces
        .filter(({ kind }) => kind !== 'ADDED')
        .map(({ text }) => text)
        .join(''),
    ).toBe(from);
    expect(
      pieces
        .filter(({ kind }) => kind !== 'REMOVED')
        .map(({ text }) => text)
        .join(''),
    ).toBe(to);
  });

  it('of equal texts are none, and of an empty one all', () => {
    expect(told('same', 'same')).toEqual(['same']);
    expect(told('', 'new text')).toEqual(['+new text+']);
  });

  it('of texts with thousands of different words are told as a replacement', () => {
    const long = (word: string) => Array.from({ length: 2_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordDifferences(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['REMOVED', 'ADDED']);
  });
});
