import { describe, expect, it } from '@jest/globals';
import { createKeywordCollection } from '../keyword-collection.js';
import { createPacer } from '../pacer.js';
import { keywordRecord } from '../testing/keyword-record.js';
import { buildLexicon } from './lexicon.js';
import { splitWords } from './split-words.js';
import { singular, verbStem } from './stem.js';

const lexiconOf = (texts: string[]) => {
  const collection = createKeywordCollection();
  for (const text of texts) collection.add(keywordRecord(text));
  return buildLexicon(collection.keywords, createPacer(new AbortController().signal));
};
const topicsOf = async (texts: string[]) => {
  const { topics, terms } = await lexiconOf(texts);
  return topics.map((topic) => topic.map((term) => terms[term]).sort());
};

describe('Stems', () => {
  it.each([
    ['recipes', 'recipe'],
    ['berries', 'berry'],
    ['boxes', 'box'],
    ['churches', 'church'],
    ['glass', 'glass'],
    ['tennis', 'tennis'],
    ['bus', 'bus'],
    ['gas', 'gas'],
  ])('take %s to %s', (word, stem) => {
    expect(singular(word)).toBe(stem);
  });

  it('bring verb forms together only where the vocabulary has them', () => {
    const vocabulary = new Set(['plan', 'planning', 'planner', 'bake', 'baking', 'flow', 'flower', 'ring']);
    expect(['planner', 'planning', 'plan'].map((word) => verbStem(word, vocabulary))).toEqual(['plan', 'plan', 'plan']);
    expect(verbStem('baking', vocabulary)).toBe('bake');
    expect(verbStem('flower', vocabulary)).toBe('flower');
    expect(verbStem('ring', vocabulary)).toBe('ring');
  });
});

describe('Words', () => {
  it('are told without Latin accents and by the segmenter where there are no spaces', () => {
    expect(splitWords('crème brûlée')).toEqual(['creme', 'brulee']);
    expect(splitWords('犬のしつけ教室').length).toBeGreaterThan(1);
    expect(splitWords('собака й')).toEqual(['собака', 'й']);
  });
});

describe('Lexicon', () => {
  it('takes qualifiers, questions and years off a topic', async () => {
    const [bare, ...others] = await topicsOf([
      'meal planner',
      'best meal planner 2026',
      'what is a meal planner',
      'free meal planners near me',
    ]);
    for (const other of others) expect(other).toEqual(bare);
  });

  it('keeps the qualifiers of a keyword that has nothing else', async () => {
    expect(await topicsOf(['best free'])).toEqual([['best', 'free']]);
  });

  it('knows variants of number, order and small words by one signature', async () => {
    const { fullSignatures } = await lexiconOf([
      'dog training',
      'training for dogs',
      'trainings of a dog',
      'best dog training',
    ]);
    expect(new Set(fullSignatures.slice(0, 3)).size).toBe(1);
    expect(fullSignatures[3]).not.toBe(fullSignatures[0]);
  });

  it('takes two words that always stand together as one term', async () => {
    const firms = ['crm', 'invoices', 'payroll', 'taxes'].map((thing) => `${thing} for small business`);
    const topics = await topicsOf(firms);
    for (const topic of topics) expect(topic).toContain('small business');
  });
});
