/** A terminal and the package runner may both pass on one Ctrl-C; what follows this soon is the same wish. */
const SAME_WISH_MS = 1_500;

/**
 * Calls back at the first signal that asks to stop. A later one, when stopping takes too long for somebody, ends this
 * process at once; what it leaves running is stopped by the next start.
 */
export function onStopRequest(stop: (reason: string) => void): void {
  let firstAt: number | null = null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (firstAt === null) {
        firstAt = performance.now();
        stop(signal);
      } else if (performance.now() - firstAt > SAME_WISH_MS) {
        process.exit(1);
      }
    });
  }
}
