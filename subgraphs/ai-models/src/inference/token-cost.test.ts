import type { GenerateRequest } from '@paissive/model-providers';
import fc from 'fast-check';
import { costOf, inputTokenBound, worstCaseOf } from './token-cost.js';

const price = { inputMicroUsd: 2_500_000n, cachedInputMicroUsd: 1_250_000n, outputMicroUsd: 10_000_000n };

function requestOf(content: string, given: Partial<GenerateRequest> = {}): GenerateRequest {
  return {
    model: 'm',
    messages: [{ role: 'user', content }],
    maxOutputTokens: 100,
    temperature: null,
    seed: null,
    stop: [],
    tools: [],
    outputSchema: null,
    ...given,
  };
}

describe('what tokens cost', () => {
  it('is exact, and rounded up once', () => {
    // $2.50 and $10 a million, half for what is cached: 1,000 in (600 of them cached) and 200 out.
    expect(costOf({ inputTokens: 1_000, cachedInputTokens: 600, outputTokens: 200 }, price)).toBe(
      1_000n + 750n + 2_000n,
    );
    expect(costOf({ inputTokens: 1, cachedInputTokens: 0, outputTokens: 0 }, { ...price, inputMicroUsd: 1n })).toBe(1n);
    expect(costOf({ inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 }, price)).toBe(0n);
    const large = costOf(
      { inputTokens: 2_000_000_000, cachedInputTokens: 0, outputTokens: 0 },
      { ...price, inputMicroUsd: 9_007_199_254_740_991n },
    );
    expect(large).toBe(2_000n * 9_007_199_254_740_991n);
  });

  it('at worst is no less than anything that can be reported', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(100), fc.nat(100), (content, output, share) => {
        const request = requestOf(content);
        // A byte is the shortest token there is.
        const most = Buffer.byteLength(content) + 16;
        const inputTokens = Math.floor((most * share) / 100);
        const usage = { inputTokens, cachedInputTokens: 0, outputTokens: output };
        expect(costOf(usage, price)).toBeLessThanOrEqual(worstCaseOf(request, price));
      }),
    );
  });

  it('counts tools, schemas and calls of tools in', () => {
    const bare = inputTokenBound(requestOf('Hi'));
    const tools = [{ name: 'search', description: 'Finds.', parameters: { type: 'object' } }];
    expect(inputTokenBound(requestOf('Hi', { tools }))).toBeGreaterThan(bare + 1_000);
    expect(inputTokenBound(requestOf('Hi', { outputSchema: { type: 'object' } }))).toBeGreaterThan(bare + 1_000);
    const messages = [
      { role: 'assistant' as const, content: '', toolCalls: [{ id: 'a', name: 'f', argumentsJson: 'x'.repeat(500) }] },
    ];
    expect(inputTokenBound(requestOf('', { messages }))).toBeGreaterThan(500);
  });
});
