/** Calls many at the same pace, but not at the same time. */
export interface Heartbeat {
  /** @returns how to stop being called */
  add(beat: () => void): () => void;
  close(): void;
}

/**
 * One timer for all: each is called once a period, and the calls are spread over the period, so that ten thousand connections do not ping in
 * one go.
 */
export function createHeartbeat(periodMs: number, slots = 12): Heartbeat {
  const wheel = Array.from({ length: slots }, () => new Set<() => void>());
  let turn = 0;
  let next = 0;
  const timer = setInterval(() => {
    turn = (turn + 1) % slots;
    for (const beat of wheel[turn] ?? []) beat();
  }, periodMs / slots);
  timer.unref();
  return {
    add(beat) {
      next = (next + 1) % slots;
      const slot = wheel[next];
      slot?.add(beat);
      return () => slot?.delete(beat);
    },
    close: () => clearInterval(timer),
  };
}
