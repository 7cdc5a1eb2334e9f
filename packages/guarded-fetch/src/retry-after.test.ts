import { expect, it } from '@jest/globals';
import { retryAfterMs } from './retry-after.js';

const now = Date.parse('2026-03-01T12:00:00Z');

it.each([
  ['120', 120_000],
  [' 0.5 ', 500],
  ['Sun, 01 Mar 2026 12:00:30 GMT', 30_000],
  ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ['9999999999', 24 * 60 * 60_000],
  ['soon', null],
  ['', null],
  [undefined, null],
])('%j waits %p', (header, expected) => {
  expect(retryAfterMs(header, now)).toBe(expected);
});
