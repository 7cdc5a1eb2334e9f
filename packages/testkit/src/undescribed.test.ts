import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { undescribed } from './undescribed.js';

test('finds every silent type, field, argument, value and input, and nothing that speaks', () => {
  const schema = buildSchema(`
    type Query { "Speaks." loud(silent: Int, "Speaks." loud: Int): Loud  silent: Silent  _service: String }
    "Speaks." type Loud { "Speaks." a: Int }
    type Silent { a(b: Wish): Mood }
    "Speaks." enum Mood { "Speaks." LOUD SILENT }
    "Speaks." input Wish { silent: Int }
  `);
  expect(undescribed(schema).sort()).toEqual([
    'Mood.SILENT',
    'Query.loud(silent:)',
    'Query.silent',
    'Silent',
    'Silent.a',
    'Silent.a(b:)',
    'Wish.silent',
  ]);
});
