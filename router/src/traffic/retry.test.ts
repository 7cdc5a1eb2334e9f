import { answered, failed, requestOf, scripted } from '../../tests/testkit/fake-exchange.js';
import type { Exchange, ExchangeResult } from './exchange.js';
import { type RetryOptions, withRetries } from './retry.js';
import { createRetryBudget } from './retry-budget.js';

const plenty = { deposit() {}, withdraw: () => true };
const retrying = (next: Exchange, more: Partial<RetryOptions> = {}) =>
  withRetries(next, {
    maxRetries: 2,
    baseMs: 0,
    maxPauseMs: 0,
    budget: plenty,
    now: () => 0,
    wallClock: () => 0,
    random: () => 0,
    onRetry() {},
    ...more,
  });

describe('a query that may be sent again', () => {
  it.each<[string, ExchangeResult]>([
    ['no connection', failed('connect')],
    ['a connection that broke before the answer', failed('reset')],
    ['429', answered(429, '')],
    ['502', answered(502, '<html>')],
    ['503', answered(503, '')],
    ['504', answered(504, '')],
  ])('is sent again after %s', async (_case, result) => {
    const next = scripted(result, answered());
    expect(await retrying(next)(requestOf())).toEqual(answered());
    expect(next.calls).toBe(2);
  });

  it.each<[string, ExchangeResult]>([
    ['half an answer', failed('cut')],
    ['a timeout', failed('timeout')],
    ['a cancellation', failed('cancelled')],
    ['an answer that is too large', failed('too-large')],
    ['a refusal on this side', failed('circuit-open')],
    ['GraphQL errors under an error status', answered(503, '{"errors":[{"message":"no"}]}')],
    ['500', answered(500, 'oops')],
    ['an answer', answered()],
  ])('is not sent again after %s', async (_case, result) => {
    const next = scripted(result);
    expect(await retrying(next)(requestOf())).toEqual(result);
    expect(next.calls).toBe(1);
  });

  it('is given up after the last retry, with the last result', async () => {
    const next = scripted(failed('connect'), failed('reset'), answered(503, 'down'));
    expect(await retrying(next)(requestOf())).toEqual(answered(503, 'down'));
    expect(next.calls).toBe(3);
  });

  it('is given up when its budget is spent', async () => {
    const next = scripted(failed('reset'));
    await retrying(next, { budget: { deposit() {}, withdraw: () => false } })(requestOf());
    expect(next.calls).toBe(1);
  });

  it('is not sent again once nobody waits for it', async () => {
    const abort = new AbortController();
    let calls = 0;
    const next: Exchange = async () => {
      calls++;
      abort.abort();
      return failed('reset');
    };
    await retrying(next)(requestOf({ signal: abort.signal }));
    expect(calls).toBe(1);
  });
});

describe('Retry-After', () => {
  const pausesOf = async (header: string, deadlineMs: number) => {
    const next = scripted(answered(503, '', { 'retry-after': header }), answered());
    const result = await retrying(next, { wallClock: () => Date.parse('2030-01-01T00:00:00Z') })(
      requestOf({ deadlineMs }),
    );
    return { calls: next.calls, result };
  };

  it.each(['2', 'Tue, 01 Jan 2030 00:00:02 GMT'])(
    'of %s that passes the deadline ends the attempts at once',
    async (header) => {
      expect(await pausesOf(header, 1_999)).toMatchObject({ calls: 1, result: { status: 503 } });
    },
  );

  it('that fits the deadline is waited for', async () => {
    expect(await pausesOf('0', 1_000)).toMatchObject({ calls: 2, result: { status: 200 } });
  });

  it('is never waited for longer than a client would', async () => {
    expect(await pausesOf('3600', Number.POSITIVE_INFINITY)).toMatchObject({ calls: 1 });
  });
});

describe('a mutation', () => {
  it.each([failed('connect'), failed('reset'), answered(503, '')])('is never sent again', async (result) => {
    const next = scripted(result);
    await retrying(next)(requestOf({ isIdempotent: false }));
    expect(next.calls).toBe(1);
  });
});

describe('retries as a whole', () => {
  it('add at most 20 % to what a subgraph in an outage is sent', async () => {
    let now = 0;
    const next = scripted(failed('reset'));
    const budget = createRetryBudget({ ratio: 0.2, minPerSecond: 0, windowMs: 10_000, now: () => now });
    const send = retrying(next, { budget, now: () => now, maxRetries: 10 });
    for (let second = 0; second < 30; second++) {
      now = second * 1_000;
      await Promise.all(Array.from({ length: 50 }, () => send(requestOf())));
    }
    expect(next.calls / (30 * 50)).toBeLessThanOrEqual(1.2);
    expect(next.calls / (30 * 50)).toBeGreaterThan(1.15);
  });
});
