import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createKeywordCollection } from './keyword-collection.js';
import { keywordKey } from './keyword-key.js';
import { keywordRecord, monthsFrom } from './testing/keyword-record.js';

describe('Keyword key', () => {
  it.each([
    ['  Dog   TRAINING ', 'dog training'],
    ['Mother’s Day gifts', "mother's day gifts"],
    ['e-mail marketing', 'e–mail marketing'],
    ['salt & pepper', 'salt and pepper'],
    ['ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
    ['CAFÉ menu', 'cafe\u0301 menu'],
    ['"best crm"?', 'best crm'],
  ])('is the same for %j and %j', (one, other) => {
    expect(keywordKey(one)).toBe(keywordKey(other));
  });

  it.each([
    ['c++ course', 'c course'],
    ['c# course', 'c course'],
    ['cafe menu', 'café menu'],
    ['犬', '猫'],
  ])('parts %j from %j', (one, other) => {
    expect(keywordKey(one)).not.toBe(keywordKey(other));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(keywordKey(keywordKey(text))).toBe(keywordKey(text));
      }),
    );
  });
});

describe('Keyword collection', () => {
  const collect = (...records: ReturnType<typeof keywordRecord>[]) => {
    const collection = createKeywordCollection();
    for (const record of records) collection.add(record);
    return collection;
  };

  it('merges spellings of one keyword and never adds their volumes', () => {
    const collection = collect(
      keywordRecord('Dog Training', { searches: 1_000, line: 4 }),
      keywordRecord('dog-training', { searches: 1_000, line: 9 }),
    );
    expect(collection.duplicates).toBe(1);
    expect(collection.keywords).toHaveLength(1);
    expect(collection.keywords[0]).toMatchObject({
      text: 'Dog Training',
      line: 4,
      volume: { low: 1_000, high: 1_000 },
    });
  });

  it('keeps the row that knows more and fills its gaps from the other', () => {
    const collection = collect(
      keywordRecord('crm', { keywordDifficulty: 40, line: 1 }),
      keywordRecord('CRM', { searches: 90, costPerClick: { low: '1', high: '3' }, line: 2 }),
    );
    expect(collection.keywords[0]).toMatchObject({ line: 2, volume: { low: 90, high: 90 }, keywordDifficulty: 40 });
  });

  it('keeps the history of the row that has one', () => {
    const collection = collect(
      keywordRecord('crm', { searches: 5, keywordDifficulty: 3, advertisingCompetition: 0.2 }),
      keywordRecord('CRM', { months: monthsFrom('2025-11', [10, null, 30]) }),
    );
    const [keyword] = collection.keywords;
    if (!keyword?.history) throw new Error('Expected a history');
    expect(Array.from(collection.histories.read(keyword.history))).toEqual([10, Number.NaN, 30]);
  });

  it('counts what has no word in it instead of analysing it', () => {
    const collection = collect(keywordRecord('???'), keywordRecord('word'));
    expect([collection.keywords.length, collection.wordless]).toEqual([1, 1]);
  });

  it('keeps the newest 240 months of a longer history', () => {
    const collection = collect(keywordRecord('old', { months: monthsFrom('2000-01', new Array(300).fill(7)) }));
    expect(collection.keywords[0]?.history?.length).toBe(240);
  });
});
