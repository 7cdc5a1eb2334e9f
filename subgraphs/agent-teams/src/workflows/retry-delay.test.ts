import { expect, test } from '@jest/globals';
import { retryDelayMs } from './retry-delay.js';
import { DEFAULT_RETRY } from './workflow.js';

test('waits double with each failure up to the cap, and jitter takes up to half away', () => {
  const longest = [1, 2, 3, 4, 7, 20].map((failures) => retryDelayMs(DEFAULT_RETRY, failures, () => 1));
  expect(longest).toEqual([1_000, 2_000, 4_000, 8_000, 60_000, 60_000]);
  expect(retryDelayMs(DEFAULT_RETRY, 3, () => 0)).toBe(2_000);
  expect(retryDelayMs(DEFAULT_RETRY, 3, () => 0.5)).toBe(3_000);
});
