import { describe, expect, it } from '@jest/globals';
import { cpuMs } from '@paissive/testkit';
import type { BrandVoiceRules } from './brand-voice.js';
import { checkVoice } from './check-voice.js';

const rules: BrandVoiceRules = {
  tone: '',
  description: '',
  preferred: [{ use: 'use', insteadOf: ['utilise', 'make use of'] }],
  forbidden: [
    { phrase: 'game-changer', reason: 'It says nothing.' },
    { phrase: 'C++', reason: '' },
  ],
  allowsExclamationMarks: false,
  allowsEmoji: false,
  maximumSentenceWords: 8,
};
const found = (text: string, given: Partial<BrandVoiceRules> = {}) =>
  checkVoice(text, { ...rules, ...given }).issues.map(({ kind, start, end, replacement }) => [
    kind,
    text.slice(start, end),
    replacement,
  ]);

describe('a brand voice', () => {
  it('finds words where they stand and keeps their case in what it suggests', () => {
    expect(found('Utilise it. We UTILISE it and make  use of it. No game-changer.')).toEqual([
      ['PREFERRED', 'Utilise', 'Use'],
      ['PREFERRED', 'UTILISE', 'USE'],
      ['PREFERRED', 'make  use of', 'use'],
      ['FORBIDDEN', 'game-changer', null],
    ]);
  });

  it('takes whole words only, and words for what they are', () => {
    expect(found('Utilised and reutilise stay. C++ goes, C+++ and aC++ too?')).toEqual([
      ['FORBIDDEN', 'C++', null],
      ['FORBIDDEN', 'C++', null],
    ]);
  });

  it('counts places in UTF-16 code units, also behind emoji', () => {
    const text = 'Tea 👩‍🍳 time!';
    expect(found(text)).toEqual([
      ['EMOJI', '👩‍🍳', ''],
      ['EXCLAMATION', '!', '.'],
    ]);
    expect(found(text, { allowsEmoji: true, allowsExclamationMarks: true })).toEqual([]);
  });

  it('finds sentences that are too long, and does not end them at a decimal point', () => {
    const long = 'It costs 9.50 euros a month for every person here';
    expect(found(`Short one. ${long}. Fine.`)).toEqual([['LONG_SENTENCE', long, null]]);
    expect(found(long, { maximumSentenceWords: null })).toEqual([]);
  });

  it('ends at five hundred, says so, and stays quick on hostile text', () => {
    const check = checkVoice('utilise! '.repeat(10_000), rules);
    expect(check).toMatchObject({ isCutOff: true });
    expect(check.issues).toHaveLength(500);
    const hostile = ['utilise! '.repeat(10_000), 'a.'.repeat(50_000), `make${' '.repeat(90_000)}use`];
    for (const text of hostile) expect(cpuMs(() => checkVoice(text, rules))).toBeLessThan(10_000);
  });
});
