import { setImmediate as nextTurn } from 'node:timers/promises';

/** Lets long loops share the event loop, so that leases are renewed and cancellation is seen while they run. */
export interface Pacer {
  /** Resolves at once most of the time; after `sliceMs` of work it gives way first. Throws the signal's reason. */
  breathe(): Promise<void>;
}

/** @param sliceMs how long a loop may hold the event loop. */
export function createPacer(signal: AbortSignal, sliceMs = 25, now = () => performance.now()): Pacer {
  let since = now();
  return {
    async breathe() {
      signal.throwIfAborted();
      if (now() - since < sliceMs) return;
      await nextTurn();
      since = now();
      signal.throwIfAborted();
    },
  };
}
