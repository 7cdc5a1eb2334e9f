import { afterAll, describe, expect, it } from '@jest/globals';
import { createLocalEmbedder } from '@paissive/embeddings';
import type { KeywordRecord } from '../imports/keyword-record.js';
import { type AnalyzeKeywordsOptions, analyzeKeywords } from './analyze-keywords.js';
import { type AnalysisProgressUpdate, scoreFactorKinds } from './opportunity-draft.js';
import { defaultScoreWeights } from './score/score-weights.js';
import { embedByWords } from './testing/embed-by-words.js';
import { generateKeywords, keywordRecords } from './testing/generate-keywords.js';
import { inBatches, keywordRecord, monthsFrom } from './testing/keyword-record.js';

const embedder = createLocalEmbedder({ log: { info: () => undefined, error: () => undefined } });
afterAll(() => embedder.close());

const analyze = (records: readonly KeywordRecord[], options: Partial<AnalyzeKeywordsOptions> = {}) =>
  analyzeKeywords(inBatches(records), {
    weights: defaultScoreWeights,
    currency: 'USD',
    embed: embedByWords,
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...options,
  });
const sample = (rows: number, months = 36, seed = 1) => [...keywordRecords({ rows, months, seed })];

describe('Analysis', () => {
  it('loses no keyword and counts what it did', async () => {
    const records = [...sample(400), keywordRecord('DOG  TRAINING!!'), keywordRecord('dog-training')];
    const { opportunities, counts } = await analyze(records);
    const texts = opportunities.flatMap(({ keywords }) => keywords.map(({ text }) => text.toLowerCase()));
    expect(counts).toMatchObject({ rows: 402, keywords: texts.length, opportunities: opportunities.length });
    expect(counts.keywords + counts.duplicates).toBe(402);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('ranks from 1 without gaps, best score first, every factor explained', async () => {
    const { opportunities } = await analyze(sample(300));
    opportunities.forEach((opportunity, index) => {
      expect(opportunity.rank).toBe(index + 1);
      expect(opportunity.score).toBeLessThanOrEqual(opportunities[index - 1]?.score ?? 100);
      expect(opportunity.factors.map(({ kind }) => kind)).toEqual(scoreFactorKinds);
      for (const { value, formula, evidence, improvement } of opportunity.factors) {
        expect([formula, improvement]).not.toContain('');
        if (value !== null) expect(evidence.length).toBeGreaterThan(0);
      }
      expect(opportunity.confidence).toBeGreaterThan(0);
      expect(opportunity.nextSteps.length).toBeGreaterThan(1);
      expect(opportunity.keywordCount).toBe(opportunity.keywords.length);
      expect(opportunity.history).toHaveLength(36);
    });
    expect(new Set(opportunities.map(({ key }) => key)).size).toBe(opportunities.length);
  });

  it('gives the same outcome for the same records, however they are batched', async () => {
    const records = sample(300);
    const once = await analyze(records);
    const again = await analyzeKeywords(inBatches(records, 7), {
      weights: defaultScoreWeights,
      currency: 'USD',
      embed: embedByWords,
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    expect(again).toEqual(once);
  });

  it('scores a niche alike, whatever else is in the file', async () => {
    const own = [
      keywordRecord('kayak repair kit', {
        searches: 2_000,
        advertisingCompetition: 0.4,
        costPerClick: { low: '1', high: '1' },
      }),
      keywordRecord('best kayak repair kit', { searches: 900, advertisingCompetition: 0.5 }),
    ];
    const alone = (await analyze(own)).opportunities[0];
    const among = (await analyze([...own, ...sample(300)])).opportunities.find(
      ({ name }) => name === 'Kayak repair kit',
    );
    expect(among?.score).toBe(alone?.score);
    expect(among?.key).toBe(alone?.key);
  });

  it('obeys the weights', async () => {
    const records = [
      keywordRecord('popular thing', { searches: 90_000, advertisingCompetition: 0.95 }),
      keywordRecord('quiet corner', { searches: 90, advertisingCompetition: 0.05 }),
    ];
    const only = async (kind: 'demand' | 'competition') => {
      const none = { demand: 0, competition: 0, trend: 0, monetization: 0, resources: 0 };
      return (await analyze(records, { weights: { ...none, [kind]: 100 } })).opportunities[0]?.name;
    };
    expect([await only('demand'), await only('competition')]).toEqual(['Popular thing', 'Quiet corner']);
  });

  it('goes forward only, through the stages in order', async () => {
    const updates: AnalysisProgressUpdate[] = [];
    await analyze(sample(200), { onProgress: (update) => updates.push(update) });
    const percents = updates.map(({ percent }) => percent);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect(percents.at(-1)).toBe(100);
    expect([...new Set(updates.map(({ stage }) => stage))]).toEqual([
      'PARSE',
      'NORMALISE',
      'DEDUPLICATE',
      'CLUSTER',
      'INTENT',
      'TREND',
      'SCORE',
      'OPPORTUNITIES',
    ]);
  });

  it('goes on from a checkpoint without asking the model again', async () => {
    const saved = new Map<string, Uint8Array>();
    const checkpoint: AnalyzeKeywordsOptions['checkpoint'] = {
      load: async (stage) => saved.get(stage) ?? null,
      save: async (stage, data) => void saved.set(stage, data),
    };
    const first = await analyze(sample(200), { checkpoint });
    const refuse = async () => {
      throw new Error('Asked again');
    };
    expect(await analyze(sample(200), { checkpoint, embed: refuse })).toEqual(first);
    await expect(analyze(sample(200, 36, 2), { checkpoint, embed: refuse })).rejects.toThrow('Asked again');
  });

  it('stops with the reason once it is cancelled', async () => {
    const controller = new AbortController();
    const onProgress = ({ stage }: AnalysisProgressUpdate) => {
      if (stage === 'CLUSTER') controller.abort(new Error('not needed any more'));
    };
    await expect(analyze(sample(200), { onProgress, signal: controller.signal })).rejects.toThrow(
      'not needed any more',
    );
  });

  it('says so when there is nothing to analyse', async () => {
    expect(await analyze([])).toMatchObject({ opportunities: [], notices: ['There is no keyword to analyse.'] });
    expect((await analyze([keywordRecord('…')])).notices[1]).toContain('no letters or digits');
  });

  it('leaves everything about a bare list unknown and ranks what more keywords share first', async () => {
    const { opportunities, notices } = await analyze(
      ['garden shed', 'cold brew jar', 'cold brew filter', 'cold brew ratio'].map((text) => keywordRecord(text)),
    );
    for (const { score, confidence, monthlySearches, factors } of opportunities) {
      expect({ score, confidence, monthlySearches }).toEqual({ score: 0, confidence: 0, monthlySearches: null });
      expect(factors.filter(({ value }) => value !== null)).toEqual([]);
    }
    expect(opportunities[0]?.keywordCount).toBe(Math.max(...opportunities.map(({ keywordCount }) => keywordCount)));
    expect(notices.join()).toContain('24 months');
  });

  it('ranks a bounded number of niches and says how many keywords that leaves', async () => {
    const records = Array.from({ length: 6_000 }, (_, i) =>
      keywordRecord(`${i}x${i * 7} ${i}y${i * 3}`, { searches: 10 + i }),
    );
    const { opportunities, counts, notices } = await analyze(records);
    expect(opportunities).toHaveLength(5_000);
    expect(opportunities.some(({ keywords }) => keywords[0]?.text === '5999x41993 5999y17997')).toBe(true);
    const ranked = opportunities.reduce((sum, { keywordCount }) => sum + keywordCount, 0);
    expect(counts).toMatchObject({ keywords: 6_000, opportunities: 5_000 });
    expect(notices[0]).toMatch(new RegExp(`^${6_000 - ranked} keywords are like few or no others`));
  });

  it('is less confident in ranges than in exact numbers', async () => {
    const confidenceWith = async (precision: 'exact' | 'buckets') => {
      const records = [...keywordRecords({ rows: 200, months: 0, seed: 4, precision })];
      const { opportunities } = await analyze(records);
      return opportunities.reduce((sum, { confidence }) => sum + confidence, 0) / opportunities.length;
    };
    expect(await confidenceWith('buckets')).toBeLessThan((await confidenceWith('exact')) * 0.8);
  });

  it('shows no monthly searches for a history that is only an index', async () => {
    const months = monthsFrom(
      '2022-01',
      Array.from({ length: 48 }, (_, month) => 20 + month),
    );
    const { opportunities } = await analyze([keywordRecord('term', { months, historyScale: 'INDEX' })]);
    expect(opportunities[0]).toMatchObject({ history: [], trend: { verdict: 'RISING' } });
  });

  it('finds the topics of a lifelike export with the real model, the growing ones rising', async () => {
    const { opportunities } = await analyzeKeywords(generateKeywords({ rows: 500, months: 36, seed: 7 }), {
      weights: defaultScoreWeights,
      currency: 'USD',
      embed: (texts) => embedder.embed(texts),
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    const called = (name: string) => opportunities.find((opportunity) => opportunity.name === name);
    expect(called('Habit tracker')?.trend.verdict).toBe('RISING');
    expect(called('Sourdough starter')?.trend.verdict).toBe('FALLING');
    expect(called('Lawn care')?.trend).toMatchObject({ verdict: 'STEADY' });
    expect(called('Lawn care')?.trend.seasonalStrength).toBeGreaterThan(0.8);
    expect(opportunities.length).toBeGreaterThan(20);
    expect(opportunities.length).toBeLessThan(100);
  });
});
