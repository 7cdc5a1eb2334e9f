import fc from 'fast-check';
import { answered, failed, held, requestOf, scripted } from '../../tests/testkit/fake-exchange.js';
import { type CircuitBreakerOptions, type CircuitState, createCircuitBreaker } from './circuit-breaker.js';
import type { Exchange, ExchangeResult } from './exchange.js';

let now = 0;
let states: CircuitState[] = [];
beforeEach(() => {
  now = 0;
  states = [];
});
const breaking = (next: Exchange, more: Partial<CircuitBreakerOptions> = {}) =>
  createCircuitBreaker(next, {
    failureRate: 0.5,
    minimumRequests: 4,
    windowMs: 10_000,
    openForMs: 5_000,
    now: () => now,
    onChange: (state) => states.push(state),
    ...more,
  });
const times = async (count: number, exchange: Exchange) => {
  for (let i = 0; i < count; i++) await exchange(requestOf());
};
const OPEN = { kind: 'failed', cause: 'circuit-open' };

describe('a circuit', () => {
  it('opens at the failure rate, and then nothing is sent and everything fails at once', async () => {
    const next = scripted(answered(), answered(), failed('reset'), failed('timeout'), answered());
    const { exchange } = breaking(next);
    await times(4, exchange);
    expect(await exchange(requestOf())).toEqual(OPEN);
    expect(next.calls).toBe(4);
    expect(states).toEqual(['open']);
  });

  it('does not open below the minimum volume', async () => {
    const next = scripted(failed('reset'));
    await times(3, breaking(next).exchange);
    expect(states).toEqual([]);
  });

  it('forgets failures that left the window', async () => {
    const next = scripted(failed('reset'));
    const { exchange } = breaking(next);
    await times(3, exchange);
    now = 10_000;
    await times(3, exchange);
    expect(states).toEqual([]);
  });

  it.each<[string, ExchangeResult]>([
    ['a refused operation', answered(400, '{"errors":[]}')],
    ['GraphQL errors with status 500', answered(500, '{"errors":[{"message":"no"}]}')],
    ['too many requests', answered(429, '')],
    ['requests that clients gave up', failed('cancelled')],
    ['a full queue', failed('queue-full')],
  ])('stays closed after %s', async (_case, result) => {
    await times(20, breaking(scripted(result)).exchange);
    expect(states).toEqual([]);
  });

  it.each<[string, ExchangeResult]>([
    ['pages instead of GraphQL', answered(200, '<html>')],
    ['500 without GraphQL', answered(500, 'oops')],
    ['answers without end', failed('too-large')],
  ])('opens after %s', async (_case, result) => {
    await times(4, breaking(scripted(result)).exchange);
    expect(states).toEqual(['open']);
  });
});

describe('an open circuit', () => {
  const opened = async (next: Exchange) => {
    const breaker = breaking(next, { minimumRequests: 1 });
    await breaker.exchange(requestOf());
    now += 5_000;
    return breaker;
  };

  it('lets exactly one probe through after its time, and closes when that is answered', async () => {
    const upstream = held();
    const breaker = breaking(upstream.exchange, { minimumRequests: 1 });
    const first = breaker.exchange(requestOf());
    await upstream.settle(failed('reset'));
    await first;
    now += 5_000;
    const probe = breaker.exchange(requestOf());
    expect(await breaker.exchange(requestOf())).toEqual(OPEN);
    expect(upstream.open).toBe(1);
    await upstream.settle();
    expect(await probe).toEqual(answered());
    expect(states).toEqual(['open', 'half-open', 'closed']);
    expect(breaker.admits()).toBe(true);
  });

  it('opens for as long again when the probe fails', async () => {
    const { exchange, admits } = await opened(scripted(failed('reset')));
    await exchange(requestOf());
    expect(states).toEqual(['open', 'half-open', 'open']);
    now += 4_999;
    expect(admits()).toBe(false);
    now += 1;
    expect(admits()).toBe(true);
  });

  it('lets the next one try when the probe was cancelled, which says nothing', async () => {
    const { exchange, admits } = await opened(scripted(failed('reset'), failed('cancelled'), answered()));
    await exchange(requestOf());
    expect(admits()).toBe(true);
    await exchange(requestOf());
    expect(states.at(-1)).toBe('closed');
  });

  it('is not closed by an answer to a request from before it opened', async () => {
    const upstream = held();
    const breaker = breaking(upstream.exchange, { minimumRequests: 1 });
    void breaker.exchange(requestOf());
    void breaker.exchange(requestOf());
    await upstream.settle(failed('reset'));
    await upstream.settle(answered());
    expect(breaker.state).toBe('open');
  });
});

it('never has two probes at once and always comes back, whatever happens', async () => {
  const event = fc.oneof(
    fc.record({ kind: fc.constant('send' as const) }),
    fc.record({ kind: fc.constant('settle' as const), cause: fc.constantFrom('ok', 'reset', 'cancelled') }),
    fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 6_000 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 80 }), async (events) => {
      const upstream = held();
      const breaker = breaking(upstream.exchange, { minimumRequests: 2 });
      for (const one of events) {
        if (one.kind === 'pass') now += one.ms;
        else if (one.kind === 'settle')
          await upstream.settle(one.cause === 'ok' ? answered() : failed(one.cause as 'reset' | 'cancelled'));
        else {
          const [state, open] = [breaker.state, upstream.open];
          void breaker.exchange(requestOf());
          if (state === 'half-open' && upstream.open !== open) return false;
        }
      }
      while (upstream.open > 0) await upstream.settle(failed('reset'));
      now += 5_000;
      return breaker.admits();
    }),
    { numRuns: 200 },
  );
});
