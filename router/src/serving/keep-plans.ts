import type { Engine } from '../execution/engine-contract.js';
import type { PlanCacheFile } from './plan-cache-file.js';

export interface KeepPlansOptions {
  readonly intervalMs: number;
  /** Plans in the file. */
  readonly limit: number;
}

/** Writes the most used plans to the file at intervals. Returns what writes them a last time and ends it. */
export function keepPlans(
  engine: Pick<Engine, 'storedPlans' | 'stats'>,
  file: PlanCacheFile,
  options: KeepPlansOptions,
): { end(isLast: boolean): void } {
  let written = -1;
  const write = () => {
    const { misses } = engine.stats().plans;
    // Without a new plan the file would say the same in another order.
    if (misses === written) return;
    written = misses;
    file.write(engine.storedPlans(options.limit));
  };
  const timer = setInterval(write, options.intervalMs).unref();
  return {
    end(isLast) {
      clearInterval(timer);
      if (isLast) write();
    },
  };
}
