import { rateLimitOf, retryAfterOf } from './rate-limit.js';

const now = Date.parse('2026-03-01T12:00:00Z');

describe('Retry-After', () => {
  it.each([
    [{ 'retry-after': '120' }, 120_000],
    [{ 'retry-after': 'Sun, 01 Mar 2026 12:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Sun, 01 Mar 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after-ms': '250', 'retry-after': '1' }, 250],
    [{ 'retry-after': 'soon' }, null],
    [{}, null],
    [{ 'retry-after': '9999999999' }, 24 * 60 * 60_000],
  ])('%j waits %p', (headers, expected) => {
    expect(retryAfterOf(headers, now)).toBe(expected);
  });
});

describe('the limits of a provider', () => {
  it("are read in OpenAI's spelling", () => {
    const headers = {
      'x-ratelimit-remaining-requests': '0',
      'x-ratelimit-reset-requests': '1m30.5s',
      'x-ratelimit-remaining-tokens': '149984',
      'x-ratelimit-reset-tokens': '6ms',
    };
    expect(rateLimitOf(headers, now)).toEqual({
      remainingRequests: 0,
      remainingTokens: 149_984,
      exhaustedForMs: 90_500,
    });
  });

  it("are read in Anthropic's spelling, and nothing is nothing", () => {
    const headers = {
      'anthropic-ratelimit-tokens-remaining': '0',
      'anthropic-ratelimit-tokens-reset': '2026-03-01T12:00:07Z',
    };
    expect(rateLimitOf(headers, now)).toEqual({ remainingRequests: null, remainingTokens: 0, exhaustedForMs: 7_000 });
    expect(rateLimitOf({ server: 'x' }, now)).toBeNull();
  });
});
