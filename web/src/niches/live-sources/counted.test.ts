import { expect, it } from '@jest/globals';
import { counted } from './counted';

it.each([
  [1, 'questions', '1 question'],
  [1, 'stories', '1 story'],
  [1, 'views a month', '1 view a month'],
  [12_430, 'views a month', '12,430 views a month'],
  [0, 'stars', '0 stars'],
])('%d %s', (value, units, text) => {
  expect(counted(value, units)).toBe(text);
});
