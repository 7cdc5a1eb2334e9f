import { jest } from '@jest/globals';
import { watchEventLoop } from './event-loop-lag.js';

describe('the event loop', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('lags when two samples in a row come late, not when one does, and no longer once one is in time', () => {
    let now = 0;
    const lag = watchEventLoop(
      () => 100,
      () => now,
    );
    lag.start();
    const sample = (tookMs: number) => {
      now += tookMs;
      jest.advanceTimersByTime(50);
    };
    sample(500);
    expect(lag.isLagging).toBe(false);
    sample(50);
    sample(500);
    sample(500);
    expect([lag.isLagging, lag.lagMs]).toEqual([true, 450]);
    sample(50);
    expect(lag.isLagging).toBe(false);
    lag.stop();
  });

  it('is not looked at without a limit', () => {
    let now = 0;
    const lag = watchEventLoop(
      () => undefined,
      () => now,
    );
    lag.start();
    for (let i = 0; i < 5; i++) {
      now += 10_000;
      jest.advanceTimersByTime(50);
    }
    expect(lag.isLagging).toBe(false);
    lag.stop();
  });
});
