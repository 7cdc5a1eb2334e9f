import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from './json.js';
import { valueInWords } from './value-in-words.js';

test.each<[Json, string]>([
  [null, 'unknown'],
  [1234.567, '1,234.57'],
  [true, 'yes'],
  ['19.00', '19.00'],
  ['SOCIAL_MEDIA', 'social media'],
  ['SEO', 'SEO'],
  [[], 'none'],
  [{}, 'none'],
  [['one', 'two'], 'one, two'],
  [{ low: 10, high: 1_000 }, '10 to 1,000'],
  [{ low: 10, high: 10 }, '10'],
  [{ amount: '9.50', currency: 'USD' }, '9.50 USD'],
  [{ p10: 4, p50: 9, p90: null }, 'P10 4, P50 9, P90 unknown'],
  [[{ name: 'One' }, 'two'], 'One, two'],
  [
    [
      { channel: 'SEARCH_ADS', score: 81.234, confidence: 0.5 },
      { channel: 'SEO', score: null, confidence: 0.2 },
    ],
    'search ads (score 81.23, confidence 0.5); SEO (score unknown, confidence 0.2)',
  ],
  [[{ id: 't-1', name: 'Basic', price: { amount: '9.50', currency: 'USD' } }], 'Basic (price 9.50 USD)'],
  [{ trialsPerMonth: 40, churn: 0.05 }, 'trials per month 40, churn 0.05'],
])('%j is told as %s', (value, words) => expect(valueInWords(value)).toBe(words));

test('whatever is told, no braces, brackets or quotation marks of JSON are', () => {
  const plain = fc.oneof(fc.integer(), fc.constantFrom('a', 'b c', ''), fc.boolean(), fc.constant(null));
  const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      plain,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('name', 'score', 'low', 'high', 'id', 'p10'), tie('tree'), { maxKeys: 3 }),
    ) as fc.Arbitrary<Json>,
  }));
  fc.assert(fc.property(tree, (value) => expect(valueInWords(value)).not.toMatch(/[{}[\]"]/)));
});
