import { remarksOf } from './remarks';
import type { AnalysedText, TextAnalysis } from './use-text-analysis';

const of: AnalysedText = {
  body: 'We utilize tea.',
  title: 'Tea',
  metaDescription: '',
  keyphrase: '',
  slug: '',
};
const check = (given: Partial<TextAnalysis['checks'][number]>): TextAnalysis['checks'][number] => ({
  id: 'WORDY_PHRASES',
  group: 'READABILITY',
  status: 'IMPROVE',
  score: 50,
  weight: 1,
  measured: 1,
  message: 'Long-winded.',
  ranges: [{ field: 'TEXT', start: 3, end: 10 }],
  fixes: [{ range: { field: 'TEXT', start: 3, end: 10 }, replacement: 'use', explanation: 'Shorter.' }],
  ...given,
});
const analysis: TextAnalysis = {
  format: 'MARKDOWN',
  counts: { words: 3, sentences: 1 },
  headingCount: 0,
  readability: null,
  seoScore: null,
  readabilityScore: 50,
  checks: [check({ id: 'TEXT_LENGTH', status: 'GOOD', ranges: [], fixes: [] }), check({})],
};

describe('remarksOf', () => {
  it('says first what is to be done, with a fix in words', () => {
    const [first, second] = remarksOf({ analysis, voice: null, of }, of);
    expect(first).toMatchObject({ id: 'WORDY_PHRASES', fixes: [{ label: '“utilize” → “use”' }] });
    expect(second?.id).toBe('TEXT_LENGTH');
  });

  it('moves places with what was typed since, and drops those that it touched', () => {
    const [moved] = remarksOf({ analysis, voice: null, of }, { ...of, body: 'Now we utilize tea.' });
    expect(moved?.places).toEqual([{ field: 'TEXT', start: 7, end: 14 }]);
    const [touched] = remarksOf({ analysis, voice: null, of }, { ...of, body: 'We use tea.' });
    expect([touched?.places, touched?.fixes]).toEqual([[], []]);
  });

  it('lists what does not sound like the brand beside the checks', () => {
    const voice = {
      isCutOff: false,
      issues: [
        { kind: 'FORBIDDEN' as const, start: 3, end: 10, text: 'utilize', message: 'Not ours.', replacement: null },
      ],
    };
    expect(remarksOf({ analysis: null, voice, of }, of)).toEqual([
      {
        id: 'voice-0',
        status: 'IMPROVE',
        message: 'Not ours.',
        places: [{ field: 'TEXT', start: 3, end: 10 }],
        fixes: [],
      },
    ]);
  });
});
