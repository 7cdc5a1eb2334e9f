import { afterEach, describe, expect, test } from '@jest/globals';
import { type KeptLease, keepLease, LeaseLost, type LeaseState, WorkCancelled } from './keep-lease.js';

const LEASE_MS = 1_000;
const open: KeptLease[] = [];
afterEach(async () => {
  for (const kept of open.splice(0)) await kept.stop();
});

/** Signs of life are given by hand, on a clock of its own. */
function keep(extend: (until: Date) => Promise<LeaseState>, everyMs = 1_000_000) {
  let time = 0;
  const warnings: unknown[] = [];
  const log = { warn: (line: unknown) => void warnings.push(line) } as never;
  const now = () => new Date(time);
  const kept = keepLease({ extend, leaseMs: LEASE_MS, everyMs, now, log, about: { runId: 'r' } });
  open.push(kept);
  return {
    kept,
    warnings,
    async sign(atMs: number) {
      time = atMs;
      kept.check();
      await new Promise(setImmediate);
    },
  };
}

describe('a lease', () => {
  test('is extended from the time of each sign of life', async () => {
    const untils: number[] = [];
    const { kept, sign } = keep(async (until) => {
      untils.push(until.getTime());
      return 'held';
    });
    await sign(200);
    await sign(700);
    expect(untils).toEqual([1_200, 1_700]);
    expect(kept.signal.aborted).toBe(false);
  });

  test('gives signs of life by itself, until it is stopped', async () => {
    let signs = 0;
    const { kept } = keep(async () => {
      signs += 1;
      return 'held';
    }, 1);
    while (signs < 3) await new Promise(setImmediate);
    await kept.stop();
    const atStop = signs;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(signs).toBe(atStop);
  });

  test.each([
    ['lost', LeaseLost],
    ['cancelled', WorkCancelled],
  ] as const)('that is %s aborts the work and says which of the two', async (state, Reason) => {
    const { kept, sign } = keep(async () => state);
    await sign(1);
    expect(kept.signal.reason).toBeInstanceOf(Reason);
    expect([kept.lost.aborted, kept.cancelled.aborted]).toEqual([state === 'lost', state === 'cancelled']);
  });

  test('outlasts a store that is away for less than it lasts, and is lost after that', async () => {
    let isAway = true;
    const { kept, sign, warnings } = keep(async () => {
      if (isAway) throw new Error('away');
      return 'held';
    });
    await sign(900);
    expect(kept.signal.aborted).toBe(false);
    isAway = false;
    await sign(1_000);
    isAway = true;
    await sign(2_000);
    expect(kept.signal.aborted).toBe(false);
    await sign(2_001);
    expect(kept.lost.reason).toBeInstanceOf(LeaseLost);
    expect(warnings).toHaveLength(3);
    expect(warnings[0]).toMatchObject({ runId: 'r' });
  });

  test('has one sign of life under way at a time, and is stopped after it', async () => {
    let asked = 0;
    let answer = (_state: LeaseState) => {};
    const { kept, sign } = keep(() => {
      asked += 1;
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
    await sign(1);
    await sign(2);
    expect(asked).toBe(1);
    let isStopped = false;
    const stopping = kept.stop().then(() => {
      isStopped = true;
    });
    await new Promise(setImmediate);
    expect(isStopped).toBe(false);
    answer('held');
    await stopping;
  });
});
