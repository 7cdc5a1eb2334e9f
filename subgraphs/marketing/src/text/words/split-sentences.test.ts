import { describe, expect, it } from '@jest/globals';
import { cpuMs } from '@paissive/testkit';
import { splitSentences } from './split-sentences.js';

const split = (text: string) =>
  splitSentences(text, { kind: 'PARAGRAPH', level: 0, start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );

describe('splitSentences', () => {
  it.each([
    ['abbreviations', ['Dr. Weber met Mrs. Lang at St. Mary, e.g. on Mondays.', 'Both agreed.']],
    ['an abbreviation that ends a sentence', ['We sell cups, plates, etc.', 'They sell well.']],
    ['an abbreviation before lower case', ['It opens at 9 a.m. on weekdays.', 'Come early.']],
    ['decimals, versions and addresses', ['Version 2.1.3 costs 4.50 at shop.example.com today.', 'It was 5.']],
    ['initials', ['J. R. Miller wrote it.', 'I did not.']],
    ['"I" at the end', ['So did I.', 'We left.']],
    ['quotation marks and brackets', ['“It works!”', 'They were glad (very glad.)', '"Why?" she asked.']],
    ['numbers after No.', ['See No. 5 on the list.', 'The answer is no.', 'It stays.']],
    ['an ellipsis', ['Well… maybe.', 'Or...', 'Not at all?!', 'Yes.']],
    ['that lower case goes on', ['First one. second, and no mark at the end']],
  ])('knows %s', (_name, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('takes linear time for what never ends', () => {
    const splitAll = () => {
      for (const piece of ['.', '. ', '"', 'a.', "'", 'A. ', 'x']) split(piece.repeat(200_000 / piece.length));
    };
    expect(cpuMs(splitAll)).toBeLessThan(20_000);
  });
});
