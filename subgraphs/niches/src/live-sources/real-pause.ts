import { setTimeout as after } from 'node:timers/promises';
import type { Pause } from './source-gate.js';

/** Waits by the clock. */
export const realPause: Pause = async (durationMs, signal) => {
  signal.throwIfAborted();
  await after(durationMs, undefined, { signal }).catch(() => signal.throwIfAborted());
};
