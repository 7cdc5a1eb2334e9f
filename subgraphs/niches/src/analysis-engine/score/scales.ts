import type { NumberRange } from '../opportunity-draft.js';

/** Holds a value within 0–100. */
export function clampScore(value: number): number {
  return Math.min(Math.max(value, 0), 100);
}

/**
 * Places an amount on a scale of equal ratios: `zeroAt` is 0, `hundredAt` is 100, every factor in between the same number
 * of points. Absolute, so that scores of different files compare.
 */
export function logScale(amount: number, zeroAt: number, hundredAt: number): number {
  if (amount <= 0) return 0;
  return clampScore((100 * Math.log10(amount / zeroAt)) / Math.log10(hundredAt / zeroAt));
}

/** How precise bounds are, 0–1: 1 exact, ½ for a factor of ten between them, ⅓ for a hundred. */
export function rangePrecision({ low, high }: NumberRange): number {
  if (low === high) return 1;
  return 1 / (1 + Math.log10(Math.max(high, 1e-9) / Math.max(low, 1e-9)));
}
