import fc from 'fast-check';
import { createTokenBucket, takeTokens } from './token-bucket.js';

describe('a token bucket', () => {
  it('passes its capacity at once, then as much as is refilled', () => {
    let now = 0;
    const take = createTokenBucket({ capacity: 10, intervalMs: 1_000 }, () => now);
    const taken = () => Array.from({ length: 20 }, () => take().allowed).filter(Boolean).length;
    expect(taken()).toBe(10);
    now = 500;
    expect(taken()).toBe(5);
    now = 100_000;
    expect(taken()).toBe(10);
  });

  it('tells what is left and when to come again', () => {
    const take = createTokenBucket({ capacity: 2, intervalMs: 1_000 }, () => 0);
    expect(take()).toMatchObject({ allowed: true, remaining: 1, fullInMs: 500 });
    expect(take()).toMatchObject({ allowed: true, remaining: 0, fullInMs: 1_000 });
    expect(take()).toMatchObject({ allowed: false, remaining: 0, retryAfterMs: 500 });
  });

  it('lets more than its capacity through only when full, and is then in debt', () => {
    const rate = { capacity: 10, intervalMs: 1_000 };
    const first = takeTokens(0, 30, rate, 0);
    expect(first.allowed).toBe(true);
    expect(takeTokens(first.fullAtMs, 1, rate, 2_000)).toMatchObject({ allowed: false, retryAfterMs: 100 });
    expect(takeTokens(first.fullAtMs, 1, rate, 2_100)).toMatchObject({ allowed: true });
  });

  it('never passes more within any span than the capacity and what was refilled in it', () => {
    const steps = fc.array(fc.record({ passMs: fc.nat(500), amount: fc.integer({ min: 1, max: 5 }) }));
    fc.assert(
      fc.property(steps, fc.integer({ min: 5, max: 50 }), (list, capacity) => {
        let now = 0;
        const take = createTokenBucket({ capacity, intervalMs: 1_000 }, () => now);
        const passed: { at: number; amount: number }[] = [];
        for (const { passMs, amount } of list) {
          now += passMs;
          if (take(amount).allowed) passed.push({ at: now, amount });
        }
        return passed.every((from, start) => {
          let sum = 0;
          return passed.slice(start).every(({ at, amount }) => {
            sum += amount;
            return sum <= capacity + ((at - from.at) * capacity) / 1_000 + 0.001;
          });
        });
      }),
    );
  });
});
