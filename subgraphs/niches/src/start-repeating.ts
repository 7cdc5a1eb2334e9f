import type { Logger } from '@paissive/logging';

/** Does something now and then again and again, never twice at once. A failure is logged and the next round tries again. */
export function startRepeating(
  name: string,
  intervalMs: number,
  log: Logger,
  work: () => Promise<number>,
): { stop(): Promise<void> } {
  let underWay: Promise<void> | null = null;

  async function round(): Promise<void> {
    try {
      const count = await work();
      if (count > 0) log.info({ task: name, count }, 'task done');
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
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
