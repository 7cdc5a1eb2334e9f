/** Counts what is in flight and tells when it has ended. */
export interface Occupancy {
  /** Counts one in; call what it returns once it is out. Calling it again does nothing. */
  enter(): () => void;
  /** Resolves when nothing is in flight any more, or after the grace. */
  empty(graceMs: number): Promise<void>;
}

export function createOccupancy(): Occupancy {
  let inside = 0;
  const waiting = new Set<() => void>();
  const leave = () => {
    inside--;
    if (inside > 0) return;
    for (const resolve of waiting) resolve();
  };

  return {
    enter() {
      inside++;
      let isInside = true;
      return () => {
        if (!isInside) return;
        isInside = false;
        leave();
      };
    },
    empty(graceMs) {
      if (inside === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, graceMs);
        waiting.add(done);
      });
    },
  };
}
