import { describe, expect, it } from '@jest/globals';
import type { GenerationPartsFragment } from '@/gql/graphql';
import { compareFigures } from './compare-figures';

function answer(cost: string, firstTokenMs: number | null, outputTokens: number): GenerationPartsFragment {
  const usage = { inputTokens: 20, cachedInputTokens: 0, outputTokens, isEstimated: false };
  return {
    cost: { amount: cost, currency: 'USD' },
    firstTokenMs,
    latencyMs: 1_200,
    usage,
    attempts: [{}],
  } as unknown as GenerationPartsFragment;
}

describe('figures of answers side by side', () => {
  it('are compared with the first, and what is unknown or free with nothing', () => {
    const figures = compareFigures([answer('0.0001', 200, 100), answer('0.0012', null, 80), answer('0', 210, 100)]);
    const of = (name: string) =>
      figures.find((figure) => figure.name === name)?.cells.map(({ text, note }) => `${text} ${note}`);
    expect(of('Cost')).toEqual(['$0.0001 ', '$0.0012 12 times', '$0.00 ']);
    expect(of('First text after')).toEqual(['200\u00a0ms ', 'unknown ', '210\u00a0ms +5\u202f%']);
    expect(of('Tokens out')).toEqual(['100 ', '80 \u221220\u202f%', '100 the same']);
  });
});
