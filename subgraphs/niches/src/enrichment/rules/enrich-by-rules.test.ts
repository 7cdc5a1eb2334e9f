import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { Enrichment, Finding, RevenueAssumptions } from '../enrichment.js';
import { keywordsOf, niche } from '../testing/enriched-niche.js';
import { enrichByRules } from './enrich-by-rules.js';

const BUDGET = {
  'budget app': 1_000,
  'alternative to mint': 500,
  'mint vs ynab': 300,
  'budget app for couples': 200,
  'ynab pricing': 100,
  'best ynab alternatives 2026': 80,
  'budget app for couple': 50,
  'how to budget': 40,
  'budget app not working': 30,
  'ynab login': 20,
};
const priced = niche({
  monthlySearches: { low: 1_000, high: 10_000 },
  costPerClick: '2.00',
  currency: 'USD',
});

function known<Value>(finding: Finding<Value>): Value {
  if (!finding.isKnown) throw new Error(finding.reason);
  return finding.value;
}
const names = ({ items }: Enrichment['competitors'] | Enrichment['audience']) => items.map(({ name }) => name);

describe('market size', () => {
  it('is the searches of twelve average months, and what all clicks would cost', () => {
    expect(enrichByRules(priced, keywordsOf(BUDGET)).marketSize).toMatchObject({
      isKnown: true,
      value: {
        searchesPerMonth: { low: 1_000, high: 10_000 },
        searchesPerYear: { low: 12_000, high: 120_000 },
        advertisingPerMonth: { low: '2000.00', high: '20000.00', currency: 'USD' },
      },
      basis: { kind: 'RULE', formula: expect.stringContaining('× 12 = 12,000–120,000 a year') },
    });
  });

  it('says that it counts searches and not people', () => {
    const { marketSize } = enrichByRules(priced, []);
    expect(marketSize.isKnown && marketSize.basis.evidence.at(-1)).toMatchObject({ value: 'searches, not people' });
  });

  it('has no advertising value where the currency is not named', () => {
    const { marketSize } = enrichByRules({ ...priced, currency: null }, []);
    expect(known(marketSize)).toMatchObject({ advertisingPerMonth: null });
  });
});

describe('revenue', () => {
  it('without a price is what the visits cost as advertisements: 1,000 × 2.5 % × 2 to 10,000 × 11 % × 2', () => {
    const { revenueRange } = enrichByRules(priced, []);
    expect(revenueRange).toMatchObject({
      isKnown: true,
      value: {
        method: 'CLICK_VALUE',
        perMonth: { low: '50.00', high: '2200.00', currency: 'USD' },
        assumptions: [{ kind: 'CLICK_THROUGH', low: 0.025, high: 0.11, isDefault: true }],
      },
    });
    expect(revenueRange.isKnown && revenueRange.basis.sources).toHaveLength(1);
  });

  it('with a price is sales: 1,000 × 2.5 % × 0.5 % × 20 to 10,000 × 11 % × 3.2 % × 40', () => {
    const price = { low: 20, high: 40, currency: 'EUR' };
    expect(known(enrichByRules(priced, [], { price }).revenueRange)).toMatchObject({
      method: 'SALES',
      perMonth: { low: '2.50', high: '1500.00', currency: 'EUR' },
      assumptions: [
        { kind: 'CLICK_THROUGH', isDefault: true },
        { kind: 'CONVERSION', low: 0.005, high: 0.032, isDefault: true },
        { kind: 'PRICE', low: 20, high: 40, currency: 'EUR', isDefault: false },
      ],
    });
  });

  it('reckons with what is assumed instead of the published figures', () => {
    const assumptions = {
      clickThrough: { low: 0.1, high: 0.1 },
      conversion: { low: 0.02, high: 0.02 },
      price: { low: 10, high: 10, currency: 'USD' },
    };
    const exact = niche({ monthlySearches: { low: 5_000, high: 5_000 } });
    expect(known(enrichByRules(exact, [], assumptions).revenueRange)).toMatchObject({
      perMonth: { low: '100.00', high: '100.00' },
    });
  });

  it.each<[string, Partial<Parameters<typeof niche>[0]>, RegExp]>([
    ['searches', { monthlySearches: null }, /search volumes/],
    ['click prices', { costPerClick: null }, /no click prices/],
    ['a currency', { currency: null }, /no currency/],
  ])('is unknown without %s, and says so', (_what, missing, reason) => {
    expect(enrichByRules({ ...priced, ...missing }, []).revenueRange).toEqual({
      isKnown: false,
      reason: expect.stringMatching(reason),
    });
  });
});

describe('competitors', () => {
  it('are those that searchers name, the most searched first, with how', () => {
    const { competitors } = enrichByRules(niche(), keywordsOf(BUDGET));
    expect(competitors.items).toMatchObject([
      { name: 'mint', signs: ['ALTERNATIVE', 'COMPARED'], searchesPerMonth: { low: 800, high: 800 } },
      {
        name: 'ynab',
        signs: ['COMPARED', 'PRICED', 'ALTERNATIVE', 'SITE'],
        searchesPerMonth: { low: 500, high: 500 },
      },
    ]);
    expect(competitors.items[0]?.basis).toMatchObject({
      kind: 'RULE',
      evidence: [{ label: '“alternative to mint”', value: '500 searches a month', source: 'Line 3 of the file' }, {}],
    });
  });

  it('are no kinds of the thing itself', () => {
    const keywords = keywordsOf({ 'standing desk pricing': 90, 'standing desk vs desk converter': 50 });
    const { competitors } = enrichByRules(niche({ name: 'standing desk' }), keywords);
    expect(competitors).toEqual({
      items: [],
      noneBecause: expect.stringContaining('does not mean that there is none'),
    });
  });

  it('have no searches where the file has none', () => {
    const { competitors } = enrichByRules(niche(), keywordsOf({ 'alternative to mint': null }));
    expect(competitors.items).toMatchObject([{ name: 'mint', searchesPerMonth: null }]);
  });

  it('are found in German too', () => {
    const keywords = keywordsOf({ 'alternative zu lexoffice': 90, rechnungsprogramm: 500 });
    expect(names(enrichByRules(niche({ name: 'rechnungsprogramm' }), keywords).competitors)).toEqual(['lexoffice']);
  });
});

describe('audience', () => {
  it('is whom searchers name after “for”, one and many together, with the share of the searches', () => {
    const { audience } = enrichByRules(niche(), keywordsOf(BUDGET));
    expect(audience.items).toMatchObject([{ name: 'couples', share: 250 / 2_320 }]);
  });

  it('keeps beginners, and leaves out what is nobody', () => {
    const keywords = keywordsOf({
      'piano for beginners': 50,
      'piano for sale': 90,
      'piano for free': 10,
      'piano for my kids at home': 5,
    });
    expect(names(enrichByRules(niche({ name: 'piano' }), keywords).audience)).toEqual(['beginners', 'kids']);
  });

  it('says why there is none', () => {
    expect(enrichByRules(niche(), keywordsOf({ 'budget app': 5 })).audience.noneBecause).toMatch(/No keyword says/);
  });
});

describe('problem severity', () => {
  it('adds urgency, trouble and half of the questions: 100 × (10 % + 20 % + ½ × 20 %) = 40', () => {
    const keywords = keywordsOf({
      boiler: 50,
      'how to bleed a boiler': 20,
      'boiler not working': 15,
      'emergency boiler repair': 10,
      'boiler leak fix': 5,
    });
    expect(enrichByRules(niche({ name: 'boiler' }), keywords).problemSeverity).toMatchObject({
      isKnown: true,
      value: { level: 'HIGH', points: 40 },
      basis: { formula: expect.stringContaining('(10 % urgent + 20 % in trouble + ½ × 20 % “how to”)') },
    });
  });

  it('is low where the words tell of none, which is not nothing', () => {
    const keywords = keywordsOf({ 'best mug': 50, 'buy mug': 20, 'mug price': 15, 'mug for men': 10, 'mug online': 5 });
    expect(known(enrichByRules(niche({ name: 'mug' }), keywords).problemSeverity)).toMatchObject({
      level: 'LOW',
      points: 0,
    });
  });

  it.each([
    ['few keywords', { 'best mug': 50 }],
    ['words of a language that it does not know', { 茶: 9, 緑茶: 8, 紅茶: 7, 麦茶: 6, 抹茶: 5 }],
  ])('is unknown with %s, not low', (_what, keywords) => {
    expect(enrichByRules(niche(), keywordsOf(keywords)).problemSeverity.isKnown).toBe(false);
  });
});

describe('entry barriers', () => {
  it('are measured by published levels', () => {
    const { entryBarriers, barrierLevel } = enrichByRules(
      niche({ keywordDifficulty: 72, advertisingCompetition: 0.5, costPerClick: '1.00', currency: 'USD' }),
      [],
    );
    expect(entryBarriers.items).toMatchObject([
      { kind: 'RANKING', level: 'HIGH' },
      { kind: 'ADVERTISERS', level: 'MEDIUM' },
      { kind: 'CLICK_PRICE', level: 'LOW' },
    ]);
    expect(entryBarriers.items.every(({ basis }) => basis.kind === 'RULE' && basis.sources.length === 1)).toBe(true);
    expect(barrierLevel).toBe('HIGH');
  });

  it('are the names that searches are for: 950 of 2,320', () => {
    const { entryBarriers } = enrichByRules(niche(), keywordsOf(BUDGET));
    expect(entryBarriers.items).toMatchObject([
      { kind: 'BRANDS', level: 'HIGH', basis: { formula: expect.stringContaining('43 %') } },
    ]);
  });

  it('are unknown, not low, where nothing tells', () => {
    const { entryBarriers, barrierLevel } = enrichByRules(niche(), []);
    expect({ entryBarriers, barrierLevel }).toEqual({
      entryBarriers: { items: [], noneBecause: expect.stringContaining('neither ranking difficulty') },
      barrierLevel: null,
    });
  });
});

test('what to do next begins with what is unknown', () => {
  const steps = enrichByRules(niche(), []).followUps;
  expect(steps[0]).toMatchObject({
    step: expect.stringContaining('Import an export with search volumes'),
    reason: 'The file has no search volumes for these keywords.',
  });
  expect(steps.length).toBeLessThanOrEqual(5);
});

describe('for any numbers', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const searches = fc.integer({ min: 0, max: 10_000_000 });
  const range = (value: fc.Arbitrary<number>) =>
    fc.tuple(value, value).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const assumptions = fc.record({
    clickThrough: range(share),
    conversion: range(share),
    price: range(fc.integer({ min: 0, max: 10_000 })).map((each) => ({ ...each, currency: 'USD' })),
  });
  const revenue = (volume: { low: number; high: number }, given: RevenueAssumptions) =>
    known(enrichByRules(niche({ monthlySearches: volume }), [], given).revenueRange).perMonth;

  test('revenue has its lower bound below its upper one, and grows with the searches', () => {
    fc.assert(
      fc.property(range(searches), assumptions, (volume, given) => {
        const { low, high } = revenue(volume, given);
        const more = revenue({ low: volume.low * 2, high: volume.high * 2 }, given);
        expect(Number(low)).toBeLessThanOrEqual(Number(high));
        expect(Number(more.low)).toBeGreaterThanOrEqual(Number(low));
        expect(Number(more.high)).toBeGreaterThanOrEqual(Number(high));
      }),
    );
  });

  test('more searches in trouble never make the problem smaller', () => {
    const severity = (troubled: number) =>
      known(
        enrichByRules(
          niche({ name: 'mug' }),
          keywordsOf({
            'best mug': 100,
            'buy mug': 90,
            'mug for men': 80,
            'how to wash a mug': 70,
            'mug repair': troubled,
          }),
        ).problemSeverity,
      ).points;
    fc.assert(
      fc.property(searches, searches, (one, other) => {
        expect(severity(Math.max(one, other))).toBeGreaterThanOrEqual(severity(Math.min(one, other)));
      }),
    );
  });

  test('what is not known is never a number', () => {
    const nothing = enrichByRules(niche(), keywordsOf({ mug: null }));
    expect([nothing.marketSize, nothing.revenueRange, nothing.problemSeverity]).toEqual(
      Array.from({ length: 3 }, () => ({ isKnown: false, reason: expect.any(String) })),
    );
  });

  test('any text is read without a fault', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 }), (texts) => {
        const keywords = keywordsOf(Object.fromEntries(texts.map((text, index) => [text, index * 10])));
        const { competitors, audience } = enrichByRules(niche(), keywords);
        expect([...names(competitors), ...names(audience)].every((name) => name.trim() !== '')).toBe(true);
      }),
    );
  });
});
