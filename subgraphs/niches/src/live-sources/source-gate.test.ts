import { expect, it } from '@jest/globals';
import { createSourceGate } from './source-gate.js';
import { createMemorySourceStates } from './testing/memory-source-states.js';

const PACED = { name: 'GITHUB', intervalMs: 1_000 } as const;
const never = () => new AbortController().signal;

function gateAt(start: number) {
  const states = createMemorySourceStates();
  const clock = { time: start, pauses: [] as number[], onPause: async () => {} };
  const gate = createSourceGate(PACED, {
    states,
    now: () => new Date(clock.time),
    pause: async (durationMs, signal) => {
      signal.throwIfAborted();
      clock.pauses.push(durationMs);
      await clock.onPause();
      clock.time += durationMs;
    },
    maxWaitMs: 5_000,
  });
  return { gate, clock, states };
}

it('lets the first through at once and the next one in its turn', async () => {
  const { gate, clock } = gateAt(0);
  expect(await gate.enter(never())).toEqual({ kind: 'open' });
  expect(await gate.enter(never())).toEqual({ kind: 'open' });
  expect(clock.pauses).toEqual([1_000]);
});

it('lets nobody through while the source wants to be left alone, who waited already neither', async () => {
  const { gate, clock, states } = gateAt(0);
  await gate.enter(never());
  clock.onPause = async () => states.close('GITHUB', new Date(60_000));
  expect(await gate.enter(never())).toEqual({ kind: 'closed', until: new Date(60_000) });
  clock.time = 60_000;
  expect(await gate.enter(never())).toEqual({ kind: 'open' });
});

it('is left by those who do not want to wait any more', async () => {
  const { gate } = gateAt(0);
  await gate.enter(never());
  const left = new AbortController();
  left.abort(new Error('left'));
  await expect(gate.enter(left.signal)).rejects.toThrow('left');
});
