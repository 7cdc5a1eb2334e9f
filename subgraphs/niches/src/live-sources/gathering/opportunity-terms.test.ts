import { expect, it } from '@jest/globals';
import { termsOf } from './opportunity-terms.js';

it('begins with the name and leaves out what is the same words again', () => {
  const keywords = ['standing desk', 'Desk, standing', 'desk converter', 'desk mat', 'desk lamp'];
  expect(termsOf('Standing desks', keywords)).toEqual(['standing desks', 'desk converter', 'desk mat']);
});

it('is short, whatever the file has', () => {
  const [term] = termsOf(`${'long '.repeat(60)}name`, []);
  expect(term?.length).toBeLessThanOrEqual(100);
  expect(termsOf('!!!', ['???', ''])).toEqual([]);
});
