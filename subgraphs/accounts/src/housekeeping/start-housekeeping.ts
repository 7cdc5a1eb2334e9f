import type { Logger } from '@paissive/logging';

const INTERVAL_MS = 10 * 60_000;

/** Runs a sweep now and every ten minutes. A sweep that fails is logged and tried again next time. Answers how to stop: after the one under way. */
export function startHousekeeping({
  sweep,
  log,
}: {
  sweep: () => Promise<object>;
  log: Pick<Logger, 'info' | 'error'>;
}): () => Promise<void> {
  let underWay = sweepOnce();
  const timer = setInterval(() => {
    underWay = underWay.then(sweepOnce);
  }, INTERVAL_MS);
  return async () => {
    clearInterval(timer);
    await underWay;
  };

  async function sweepOnce(): Promise<void> {
    try {
      log.info(await sweep(), 'swept');
    } catch (error) {
      log.error({ err: error }, 'sweep failed');
    }
  }
}
