import { describe, expect, it } from '@jest/globals';
import { cpuMs } from '@paissive/testkit';
import { analyzeText, type TextCheck, type TextToAnalyze } from './analyze-text.js';
import type { CheckId } from './checks/all-checks.js';
import { pixelWidth } from './checks/pixel-width.js';

const filler = (sentences: number) =>
  Array.from(
    { length: sentences },
    (_, index) => `${['We', 'They', 'You'][index % 3]} can sell cups number ${index}.`,
  ).join(' ');

function check(id: CheckId, given: Partial<TextToAnalyze>): TextCheck {
  const found = analyzeText({ text: '', ...given }).checks.find((one) => one.id === id);
  if (!found) throw new Error(`There is no check ${id}`);
  return found;
}

const marked = ({ ranges }: TextCheck, source: string) => ranges.map(({ start, end }) => source.slice(start, end));

/** The field with its fixes put in, from the last to the first so that places stay right. */
function fixed({ fixes }: TextCheck, source: string): string {
  return [...fixes]
    .sort((one, other) => other.range.start - one.range.start)
    .reduce((text, { range, replacement }) => text.slice(0, range.start) + replacement + text.slice(range.end), source);
}

describe('the title', () => {
  it('is measured in the widths of Arial', () => {
    expect(pixelWidth('iiii', 20)).toBeCloseTo(17.76, 10);
    expect(pixelWidth('WWWW', 20)).toBeCloseTo(75.52, 10);
    expect(pixelWidth('é', 20)).toBe(pixelWidth('e', 20));
    expect(pixelWidth('中', 20)).toBe(20);
  });

  it('is cut at a word where search results would cut it', () => {
    const title = 'A very long title about green tea cups that goes on and on, until no result page shows all of it';
    const found = check('TITLE_WIDTH', { title });
    expect(found).toMatchObject({ status: 'PROBLEM', score: 0 });
    const shorter = fixed(found, title);
    expect(shorter).toMatch(/until no$/);
    expect(check('TITLE_WIDTH', { title: shorter }).status).toBe('GOOD');
    expect(check('TITLE_WIDTH', { title: 'Tea' }).status).toBe('IMPROVE');
    expect(check('TITLE_WIDTH', { title: ' ' }).status).toBe('PROBLEM');
    expect(check('TITLE_WIDTH', {}).status).toBe('NOT_APPLICABLE');
  });

  it('has the key phrase, or gets it', () => {
    expect(check('KEYPHRASE_IN_TITLE', { title: 'Green teas for all', keyphrase: 'green tea' }).status).toBe('GOOD');
    expect(check('KEYPHRASE_IN_TITLE', { title: 'Tea that is green', keyphrase: 'green tea' }).status).toBe('IMPROVE');
    const without = check('KEYPHRASE_IN_TITLE', { title: 'Cups for everyone', keyphrase: 'green tea' });
    expect(without.status).toBe('PROBLEM');
    expect(fixed(without, 'Cups for everyone')).toBe('Green tea: Cups for everyone');
  });
});

describe('the key phrase', () => {
  const keyphrase = 'low-code tool';

  it('is looked for in introduction, slug, subheadings, meta description and images', () => {
    const text = '# Title\n\nA **low** code tool helps.\n\n## Why low code tools\n\n![A low-code tool](x.png)\n\nMore.';
    const given = { text, keyphrase, slug: 'low-code-tools', metaDescription: 'Which low code tools there are.' };
    for (const id of [
      'KEYPHRASE_IN_INTRODUCTION',
      'KEYPHRASE_IN_SUBHEADINGS',
      'KEYPHRASE_IN_SLUG',
      'KEYPHRASE_IN_META_DESCRIPTION',
      'KEYPHRASE_IN_IMAGE_ALT',
    ] as const) {
      expect(check(id, given)).toMatchObject({ id, status: 'GOOD' });
      expect(check(id, { ...given, keyphrase: 'herb garden' }).status).not.toBe('GOOD');
      expect(check(id, { ...given, keyphrase: null }).status).toBe('NOT_APPLICABLE');
    }
    expect(marked(check('KEYPHRASE_IN_INTRODUCTION', given), text)).toEqual(['low** code tool']);
    expect(fixed(check('KEYPHRASE_IN_SLUG', { slug: 'page-7', keyphrase: "Café owner's tool" }), 'page-7')).toBe(
      'cafe-owners-tool',
    );
  });

  it('is neither too rare nor too frequent, and spread out', () => {
    const used = (times: number, words: number) => ({
      keyphrase: 'tea',
      text: Array.from({ length: words }, (_, index) => (index % Math.floor(words / times) === 0 ? 'tea' : 'cup')).join(
        ' ',
      ),
    });
    expect(check('KEYPHRASE_DENSITY', used(5, 500))).toMatchObject({ status: 'GOOD', measured: 0.01 });
    expect(check('KEYPHRASE_DENSITY', used(1, 500)).status).toBe('IMPROVE');
    expect(check('KEYPHRASE_DENSITY', used(50, 500)).status).toBe('PROBLEM');
    expect(check('KEYPHRASE_DENSITY', { ...used(1, 500), keyphrase: 'rum' }).status).toBe('PROBLEM');
    expect(check('KEYPHRASE_DENSITY', used(2, 50)).status).toBe('NOT_APPLICABLE');
    const apart = `${filler(30)} Start a small newsletter today.`;
    const loose = check('KEYPHRASE_DENSITY', { text: apart, keyphrase: 'start a newsletter' });
    expect(marked(loose, apart)).toEqual(['Start a small newsletter']);
    expect(check('KEYPHRASE_DISTRIBUTION', used(5, 500)).status).toBe('GOOD');
    const lumped = `${filler(40)} Tea is tea. ${filler(10)}`;
    const found = check('KEYPHRASE_DISTRIBUTION', { text: lumped, keyphrase: 'tea' });
    expect(found.status).toBe('PROBLEM');
    expect(marked(found, lumped)[0]?.startsWith('We can sell cups number 0.')).toBe(true);
  });
});

describe('links and images', () => {
  it('tells links within the site from links out of it', () => {
    const text =
      '[a](/x) [b](https://www.shop.example/y) [c](https://other.example) [d](#top) [e](mailto:a@b.example) word';
    const given = { text, siteHost: 'shop.example' };
    expect(check('INTERNAL_LINKS', given)).toMatchObject({ status: 'GOOD', measured: 2 });
    expect(check('OUTBOUND_LINKS', given)).toMatchObject({ status: 'GOOD', measured: 1 });
  });

  it('gives images without alternative text one, in Markdown and in HTML', () => {
    const markdown = 'Look: ![](/img/green-tea_2.jpg) and ![](b.png).';
    const found = check('IMAGE_ALTERNATIVES', { text: markdown, keyphrase: 'tea cup' });
    expect(found).toMatchObject({ status: 'PROBLEM', measured: 2 });
    expect(fixed(found, markdown)).toBe('Look: ![green tea](/img/green-tea_2.jpg) and ![tea cup](b.png).');
    const html = '<p>Look <img src="red-rose.png"> <img src="x.png" alt=""></p>';
    expect(fixed(check('IMAGE_ALTERNATIVES', { text: html }), html)).toContain(
      '<img alt="red rose" src="red-rose.png">',
    );
  });
});

describe('sentences', () => {
  it('that are long are marked, and split where two clauses meet', () => {
    const text =
      'We built the first version of this small tool in four long weeks of winter, and we sold it to ten shops in the spring. Short.';
    const found = check('SENTENCE_LENGTH', { text });
    expect(found).toMatchObject({ status: 'PROBLEM', measured: 0.5 });
    expect(fixed(found, text)).toContain('weeks of winter. And we sold it');
  });

  it.each([
    ['The cup was made by hand.', 'was made'],
    ['It has not been properly cleaned.', 'been properly cleaned'],
    ['They’re often not well understood.', 'They’re often not well understood'],
    ['He got **fired** today.', 'got **fired'],
    ['They made it.', null],
    ['She was interested in tea.', null],
    ['It is a hundred cups.', null],
    ['The speed is what we need.', null],
  ])('in the passive are found: %s', (sentence, passive) => {
    const text = `${sentence} We sell tea. They buy cups.`;
    expect(marked(check('PASSIVE_VOICE', { text }), text)).toEqual(passive === null ? [] : [passive]);
  });

  it('that begin alike are found within a paragraph', () => {
    const text = 'We sell. We buy. We win. They go.\n\nThe cup is red. The pot is blue. The tea is hot.';
    const found = check('SENTENCE_BEGINNINGS', { text });
    expect(found.status).toBe('IMPROVE');
    expect(marked(found, text)).toEqual(['We', 'We', 'We']);
  });

  it('are tied to each other by transitions', () => {
    const text = `${filler(6)} As a result, we grow. However, it is slow.`;
    const found = check('TRANSITION_WORDS', { text });
    expect(found).toMatchObject({ status: 'IMPROVE', measured: 0.25 });
    expect(marked(found, text)).toEqual(['As a result', 'However']);
  });
});

describe('structure and wording', () => {
  it('asks for shorter paragraphs and for subheadings', () => {
    const text = filler(70);
    expect(check('PARAGRAPH_LENGTH', { text }).status).toBe('PROBLEM');
    expect(check('SUBHEADING_SPACING', { text }).status).toBe('PROBLEM');
    const headed = `${filler(20)}\n\n## One\n\n${filler(20)}\n\n## Two\n\n${filler(20)}`;
    expect(check('SUBHEADING_SPACING', { text: headed }).status).toBe('GOOD');
    expect(check('TEXT_LENGTH', { text }).status).toBe('GOOD');
    expect(check('SINGLE_MAIN_HEADING', { text: '# A\n\n# B\n\ntext' })).toMatchObject({
      status: 'IMPROVE',
      measured: 2,
    });
  });

  it('shortens phrases and takes repeated words out', () => {
    const wordy = 'In order to sell, we utilize cups. It is important to note that they are able to break.';
    expect(fixed(check('WORDY_PHRASES', { text: wordy }), wordy)).toBe('To sell, we use cups. They can break.');
    const repeated = 'Sell the the cup, had had and 5 5.';
    expect(fixed(check('REPEATED_WORDS', { text: repeated }), repeated)).toBe('Sell the cup, had had and 5 5.');
  });
});

describe('the scores', () => {
  it('are the weighted means of what applies', () => {
    const { checks, seoScore, readabilityScore } = analyzeText({ text: filler(30), title: 'Cups', keyphrase: 'cups' });
    for (const [group, score] of [
      ['SEO', seoScore],
      ['READABILITY', readabilityScore],
    ] as const) {
      const applicable = checks.filter((one) => one.group === group && one.score !== null);
      const weight = applicable.reduce((sum, one) => sum + one.weight, 0);
      const mean = applicable.reduce((sum, one) => sum + (one.score ?? 0) * one.weight, 0) / weight;
      expect(score).toBe(Math.round(mean));
    }
  });

  it('are absent for an empty text', () => {
    const { readability, readabilityScore, counts } = analyzeText({ text: '' });
    expect({ readability, readabilityScore, words: counts.words }).toEqual({
      readability: null,
      readabilityScore: null,
      words: 0,
    });
  });
});

describe('hostile text', () => {
  it.each(['a ', 'is ', 'a. ', 'the the ', '"', '**a', '<p>', '[a](b) ', '- a\n', 'Zé’s-x ', '\u0000', 'x'])(
    'of 200,000 characters of %j is analysed in linear time',
    (piece) => {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      const analyse = () => {
        const { checks } = analyzeText({ text, keyphrase: 'a b', title: 't', siteHost: 'x.example' });
        for (const { ranges } of checks) for (const { end } of ranges) expect(end).toBeLessThanOrEqual(text.length);
      };
      expect(cpuMs(analyse)).toBeLessThan(20_000);
    },
  );
});
