import { describe, expect, it } from '@jest/globals';
import { createKeywordCollection } from '../keyword-collection.js';
import { createPacer } from '../pacer.js';
import { embedByWords } from '../testing/embed-by-words.js';
import { generateKeywords, keywordRecords } from '../testing/generate-keywords.js';
import { keywordRecord } from '../testing/keyword-record.js';
import { buildLexicon } from '../words/lexicon.js';
import { arrangeClusters } from './arrange-cluster.js';
import { decodeClusters, encodeClusters } from './cluster-checkpoint.js';
import { clusterKeywords } from './cluster-keywords.js';

type Embed = (texts: string[]) => Promise<Float32Array[]>;

async function cluster(records: Iterable<ReturnType<typeof keywordRecord>>, embed: Embed = embedByWords) {
  const collection = createKeywordCollection();
  for (const record of records) collection.add(record);
  const { signal } = new AbortController();
  const pacer = createPacer(signal);
  const { keywords } = collection;
  const lexicon = await buildLexicon(keywords, pacer);
  const clusters = await clusterKeywords(keywords, { lexicon, embed, pacer, onProgress: () => undefined });
  const arranged = arrangeClusters(clusters, keywords, lexicon);
  return { clusters, keywords, arranged, textsOf: arranged.map(({ keywords: own }) => own.map(({ text }) => text)) };
}

const listed = (texts: string[]) =>
  texts.map((text, index) => keywordRecord(text, { searches: 1_000 - index, line: index + 1 }));

describe('Clusters', () => {
  it('hold every keyword exactly once', async () => {
    const { clusters, keywords } = await cluster(keywordRecords({ rows: 3_000, months: 0, seed: 3 }));
    expect(clusters.flat().sort((a, b) => a - b)).toEqual(keywords.map((_, index) => index));
  });

  it('are the same in every run', async () => {
    const records = [...keywordRecords({ rows: 800, months: 0, seed: 5 })];
    expect((await cluster(records)).clusters).toEqual((await cluster(records)).clusters);
  });

  it('part topics and bring the phrases around one topic together', async () => {
    const { textsOf } = await cluster(
      listed([
        'dog training',
        'best dog training',
        'dog training near me',
        'dog trainings',
        'training for dogs',
        'invoice software',
        'invoice software free',
        'best invoice software 2026',
        'software for invoices',
        'sourdough starter',
        'easy sourdough starter',
        'how to start a sourdough starter',
      ]),
    );
    expect(textsOf).toHaveLength(3);
    expect(new Set(textsOf[0])).toEqual(
      new Set(['dog training', 'best dog training', 'dog training near me', 'dog trainings', 'training for dogs']),
    );
  });

  it('part the needs within a file that is all about one thing', async () => {
    const needs = ['keto', 'vegan', 'diabetic', 'postpartum'];
    const frames = [
      '* meal plan',
      'best * meal plan',
      '* meal plan pdf',
      '* meal plan app',
      'easy * meal plans',
      '* meal plan delivery',
    ];
    const { arranged } = await cluster(
      listed(needs.flatMap((need) => frames.map((frame) => frame.replace('*', need)))),
    );
    for (const need of needs) {
      const own = arranged.find(({ name }) => name.toLowerCase().includes(need));
      expect(own?.keywords.every(({ text }) => text.includes(need))).toBe(true);
    }
  });

  it('do not follow an audience over all topics', async () => {
    const topics = ['crm', 'payroll', 'bookkeeping', 'email marketing', 'inventory'];
    const { arranged } = await cluster(
      listed(topics.flatMap((topic) => [topic, `${topic} for small business`, `${topic} software`, `best ${topic}`])),
    );
    for (const { keywords } of arranged) {
      expect(topics.filter((topic) => keywords.some(({ text }) => text.includes(topic)))).toHaveLength(1);
    }
  });

  it('work in languages without a model or without spaces', async () => {
    const { textsOf } = await cluster(
      listed([
        'hundetraining',
        'hundetraining kaufen',
        'beste hundetraining',
        '犬のしつけ',
        '犬のしつけ 方法',
        '犬のしつけ 教室',
      ]),
    );
    expect(textsOf[0]).toEqual(['hundetraining', 'hundetraining kaufen', 'beste hundetraining']);
    expect(textsOf.find((texts) => texts.includes('犬のしつけ'))?.length).toBeGreaterThan(1);
  });

  it('join what means the same in other words, as far as the model says so', async () => {
    const records = listed(['puppy classes', 'puppy classes online', 'whelp school', 'whelp school online']);
    const sameMeaning: Embed = async (texts) => texts.map(() => Float32Array.of(1, 0));
    const otherMeaning: Embed = async (texts) =>
      texts.map((text) => (text.startsWith('P') ? Float32Array.of(1, 0) : Float32Array.of(0, 1)));
    expect((await cluster(records, sameMeaning)).clusters).toHaveLength(1);
    expect((await cluster(records, otherMeaning)).clusters).toHaveLength(2);
  });

  it('leave words alone where the model finds everything alike, as in a language it does not know', async () => {
    const topics = [
      'hundetraining',
      'haushaltsbuch',
      'rechnungsprogramm',
      'gitarrenkurs',
      'gartenkalender',
      'wohnmobil',
    ];
    const bewildered: Embed = async (texts) => texts.map(() => Float32Array.of(1, 0));
    const { clusters } = await cluster(listed(topics.flatMap((topic) => [topic, `${topic} app`])), bewildered);
    expect(clusters).toHaveLength(topics.length);
  });

  it('do not swallow a large file whole', async () => {
    const { clusters, keywords } = await cluster(keywordRecords({ rows: 5_000, months: 0, seed: 11 }));
    expect(Math.max(...clusters.map(({ length }) => length))).toBeLessThan(keywords.length / 20);
    expect(clusters.filter(({ length }) => length === 1).length).toBeLessThan(keywords.length / 20);
  });

  it('ask the model for bounded batches and a bounded number of texts', async () => {
    const batches: number[] = [];
    await cluster(keywordRecords({ rows: 20_000, months: 0, seed: 2 }), (texts) => {
      batches.push(texts.length);
      return embedByWords(texts);
    });
    expect(Math.max(...batches)).toBeLessThanOrEqual(64);
    expect(batches.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500);
  });

  it('are named by the most searched phrase that stands for them, without its qualifiers, and never alike', async () => {
    const { arranged } = await cluster([
      keywordRecord('what is a meal planner', { searches: 9_000 }),
      keywordRecord('best meal planner 2026', { searches: 8_000 }),
      keywordRecord('meal planner', { searches: 4_000 }),
      keywordRecord('meal planner for two turtles', { searches: 10 }),
    ]);
    expect(arranged[0]?.name).toBe('Meal planner');
    const many = await cluster(keywordRecords({ rows: 3_000, months: 0, seed: 8 }));
    const names = many.arranged.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('come back from a checkpoint of the same keywords, and from no other', async () => {
    const { clusters, keywords } = await cluster(keywordRecords({ rows: 300, months: 0, seed: 1 }));
    const bytes = encodeClusters(clusters, keywords);
    const sorted = (some: number[][] | null) => some?.map((members) => members.toSorted((a, b) => a - b));
    expect(sorted(decodeClusters(bytes, keywords))).toEqual(sorted(clusters));
    const others = await cluster(keywordRecords({ rows: 300, months: 0, seed: 2 }));
    expect(decodeClusters(bytes, others.keywords)).toBeNull();
    expect(decodeClusters(bytes.subarray(3), keywords)).toBeNull();
  });

  it('stop when cancelled', async () => {
    const collection = createKeywordCollection();
    for await (const batch of generateKeywords({ rows: 500, months: 0, seed: 1 }))
      for (const one of batch) collection.add(one);
    const controller = new AbortController();
    const pacer = createPacer(controller.signal);
    const lexicon = await buildLexicon(collection.keywords, pacer);
    const embed: Embed = async (texts) => {
      controller.abort(new Error('enough'));
      return embedByWords(texts);
    };
    const run = clusterKeywords(collection.keywords, {
      lexicon,
      embed,
      pacer,
      onProgress: () => undefined,
    });
    await expect(run).rejects.toThrow('enough');
  });
});
