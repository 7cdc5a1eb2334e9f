import { LRUCache } from 'lru-cache';
import { PlanningRefused } from '../planning/planning-refused.js';
import type { CompiledOperation } from './compile-operation.js';

/** Compiled operations by plan key. Each is compiled once, however many requests wait for it, and failures to plan are kept like plans. */
export interface PlanCache {
  readonly size: number;
  has(key: string): boolean;
  /** Counts as a use. */
  get(key: string): CompiledOperation | undefined;
  /**
   * Compiles what is missing, once for all who ask meanwhile.
   * @throws PlanningRefused `abandoned` when the caller's signal is aborted before there is a plan; for whoever else waits, planning goes on
   */
  obtain(
    key: string,
    compile: (signal: AbortSignal) => Promise<CompiledOperation>,
    signal: AbortSignal | undefined,
  ): Promise<CompiledOperation>;
  /** The most used first. */
  mostUsed(limit: number): CompiledOperation[];
}

interface Planning {
  readonly result: Promise<CompiledOperation>;
  readonly abandoned: AbortController;
  waiting: number;
}

export function createPlanCache(max: number): PlanCache {
  const plans = new LRUCache<string, CompiledOperation>({ max });
  const planning = new Map<string, Planning>();

  const begin = (key: string, compile: (signal: AbortSignal) => Promise<CompiledOperation>): Planning => {
    const abandoned = new AbortController();
    const begun: Planning = { result: run(), abandoned, waiting: 0 };
    planning.set(key, begun);
    return begun;

    async function run(): Promise<CompiledOperation> {
      try {
        const compiled = await compile(abandoned.signal);
        plans.set(key, compiled);
        return compiled;
      } finally {
        if (planning.get(key) === begun) planning.delete(key);
      }
    }
  };

  return {
    get size() {
      return plans.size;
    },
    has: (key) => plans.has(key),
    get(key) {
      const known = plans.get(key);
      if (known) known.uses.count++;
      return known;
    },
    async obtain(key, compile, signal) {
      const pending = planning.get(key) ?? begin(key, compile);
      pending.waiting++;
      if (!signal) return pending.result;
      try {
        return await orAborted(pending.result, signal);
      } catch (error) {
        if (signal.aborted && --pending.waiting === 0) {
          pending.abandoned.abort();
          if (planning.get(key) === pending) planning.delete(key);
        }
        throw error;
      }
    },
    mostUsed: (limit) => [...plans.values()].sort((a, b) => b.uses.count - a.uses.count).slice(0, limit),
  };
}

function orAborted<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(new PlanningRefused('abandoned'));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
