import type { Logger } from 'pino';

export interface RepeatingOptions {
  /** How the task is called in the log. */
  readonly name: string;
  readonly intervalMs: number;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** Does one round and answers what it did, as counts by what they count. */
  work(): Promise<Readonly<Record<string, number>>>;
}

/**
 * Does something now and then again and again, never twice at once. A round that did something is logged; one that failed is logged, and
 * the next one tries again.
 *
 * @returns stops it after the round under way
 *
 * @example
 * lifecycle.onShutdown('sweep', startRepeating({ name: 'sweep', intervalMs: 600_000, log, work: () => sweep(database) }));
 */
export function startRepeating({ name, intervalMs, log, work }: RepeatingOptions): () => Promise<void> {
  let underWay: Promise<void> | null = null;

  async function round(): Promise<void> {
    try {
      const counts = await work();
      if (Object.values(counts).some((count) => count > 0)) log.info({ task: name, ...counts }, 'task done');
    } catch (error) {
      log.warn({ err: error, task: name }, 'task failed');
    }
  }

  function start(): void {
    underWay ??= round().finally(() => {
      underWay = null;
    });
  }

  start();
  const timer = setInterval(start, intervalMs);
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
