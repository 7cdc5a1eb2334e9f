/** Tells whether the process keeps up with its work. */
export interface EventLoopLag {
  readonly isLagging: boolean;
  readonly lagMs: number;
  start(): void;
  stop(): void;
}

const SAMPLE_MS = 50;
/** One long task is no overload: only when two samples in a row are late does the work pile up. */
const SAMPLES = 2;

/**
 * Measures by how much a timer comes late, which is how long everything else waits too.
 *
 * @param limitMs asked at each sample; undefined while nothing is to be limited
 * @param now milliseconds of a monotonic clock
 */
export function watchEventLoop(limitMs: () => number | undefined, now: () => number): EventLoopLag {
  let due = 0;
  let timer: NodeJS.Timeout | undefined;
  let lagMs = 0;
  let late = 0;
  const sample = () => {
    lagMs = Math.max(0, now() - due);
    due = now() + SAMPLE_MS;
    const limit = limitMs();
    late = limit !== undefined && lagMs > limit ? late + 1 : 0;
  };
  return {
    get isLagging() {
      return late >= SAMPLES;
    },
    get lagMs() {
      return lagMs;
    },
    start() {
      due = now() + SAMPLE_MS;
      timer = setInterval(sample, SAMPLE_MS);
      timer.unref();
    },
    stop: () => clearInterval(timer),
  };
}
