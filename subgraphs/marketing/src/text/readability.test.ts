import { describe, expect, it } from '@jest/globals';
import { readText } from './read-text.js';
import {
  automatedReadabilityIndex,
  colemanLiau,
  fleschKincaidGrade,
  fleschReadingEase,
  gunningFog,
  readability,
  smog,
} from './readability.js';

describe('readability formulas', () => {
  it("rate Wikipedia's platypus (13 words, 24 syllables) at 37.5 and grade 11.3", () => {
    const counts = { words: 13, sentences: 1, syllables: 24 };
    expect(fleschReadingEase(counts)).toBeCloseTo(37.5, 1);
    expect(fleschKincaidGrade(counts)).toBeCloseTo(11.3, 1);
  });

  it("rate Wikipedia's cat on the mat at 116", () => {
    expect(fleschReadingEase({ words: 6, sentences: 1, syllables: 6 })).toBeCloseTo(116, 0);
  });

  it('rate the abstract of Coleman and Liau as Wikipedia works it out: 639 letters, 119 words, 5 sentences, grade 14.5', () => {
    expect(colemanLiau({ letters: 639, words: 119, sentences: 5 })).toBeCloseTo(14.5, 1);
  });

  it.each([
    // Total of polysyllabic words in thirty sentences, and the grade that McGraw's conversion table gives it.
    [9, 6],
    [25, 8],
    [36, 9],
    [64, 11],
    [100, 13],
    [144, 15],
    [196, 17],
  ])('SMOG grades %i polysyllables near the %ith grade of the conversion table', (polysyllables, grade) => {
    expect(Math.abs(smog({ polysyllables, sentences: 30 }) - grade)).toBeLessThan(0.8);
  });

  it('work out to what their definitions say', () => {
    // 0.4 × (20 + 10) and 4.71 × 5 + 0.5 × 20 − 21.43
    expect(gunningFog({ words: 100, sentences: 5, hardWords: 10 })).toBe(12);
    expect(automatedReadabilityIndex({ characters: 500, words: 100, sentences: 5 })).toBeCloseTo(12.12, 10);
    expect(readability(readText('', 'PLAIN').counts)).toBeNull();
  });
});

describe('a text is counted', () => {
  it('as Wikipedia counts its platypus', () => {
    const { counts } = readText(
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.',
      'PLAIN',
    );
    expect(counts).toMatchObject({ words: 13, sentences: 1, syllables: 24 });
  });

  it('with names, compounds and inflected words not hard for Gunning', () => {
    const { counts } = readText(
      'We met Alexander. He was interested in creating state-of-the-art documentation.',
      'PLAIN',
    );
    expect(counts).toMatchObject({ polysyllables: 5, hardWords: 2 });
  });
});
