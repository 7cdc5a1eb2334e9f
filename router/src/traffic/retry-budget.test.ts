import fc from 'fast-check';
import { createRetryBudget } from './retry-budget.js';

const WINDOW_MS = 10_000;
const SLOT_MS = WINDOW_MS / 10;

describe('the retry budget', () => {
  it('never lets the retries of a window that ends with one, nor all together, exceed the ratio of the requests', () => {
    const step = fc.record({
      passMs: fc.integer({ min: 0, max: 4_000 }),
      requests: fc.integer({ min: 0, max: 40 }),
      wanted: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.constantFrom(0.05, 0.2, 0.5, 1), (steps, ratio) => {
        let now = 0;
        const budget = createRetryBudget({ ratio, minPerSecond: 0, windowMs: WINDOW_MS, now: () => now });
        const log: { at: number; kind: 'request' | 'retry' }[] = [];
        for (const { passMs, requests, wanted } of steps) {
          now += passMs;
          for (let i = 0; i < requests; i++) {
            budget.deposit();
            log.push({ at: now, kind: 'request' });
          }
          let granted = 0;
          for (let i = 0; i < wanted; i++) if (budget.withdraw()) granted++;
          for (let i = 0; i < granted; i++) log.push({ at: now, kind: 'retry' });
          if (granted === 0) continue;
          const start = (Math.floor(now / SLOT_MS) - 9) * SLOT_MS;
          const recent = log.filter(({ at }) => at >= start);
          const retries = recent.filter(({ kind }) => kind === 'retry').length;
          if (retries > ratio * (recent.length - retries)) return false;
        }
        const retries = log.filter(({ kind }) => kind === 'retry').length;
        return steps.length === 0 || retries <= ratio * (log.length - retries);
      }),
    );
  });

  it('grants the whole of its share', () => {
    const budget = createRetryBudget({ ratio: 0.2, minPerSecond: 0, windowMs: WINDOW_MS, now: () => 0 });
    for (let i = 0; i < 100; i++) budget.deposit();
    const granted = Array.from({ length: 50 }, () => budget.withdraw()).filter(Boolean);
    expect(granted).toHaveLength(20);
  });

  it('saves up nothing from before the window', () => {
    let now = 0;
    const budget = createRetryBudget({ ratio: 0.2, minPerSecond: 0, windowMs: WINDOW_MS, now: () => now });
    for (let i = 0; i < 100; i++) budget.deposit();
    now = WINDOW_MS;
    expect(budget.withdraw()).toBe(false);
  });

  it('grants a minimum per second to a subgraph that is asked seldom', () => {
    const budget = createRetryBudget({ ratio: 0, minPerSecond: 0.1, windowMs: WINDOW_MS, now: () => 0 });
    expect([budget.withdraw(), budget.withdraw()]).toEqual([true, false]);
  });
});
