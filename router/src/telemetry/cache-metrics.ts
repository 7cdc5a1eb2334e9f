import { Gauge, type Registry } from 'prom-client';
import type { Engine } from '../execution/engine-contract.js';

/** Reads the engine's caches whenever metrics are asked for. */
export function collectCaches(engine: () => Engine, registers: Registry[]): void {
  new Gauge({
    name: 'router_cache_entries',
    help: 'Entries in a cache of the engine.',
    labelNames: ['cache'],
    registers,
    collect() {
      const { documents, plans } = engine().stats();
      this.set({ cache: 'documents' }, documents.size);
      this.set({ cache: 'plans' }, plans.size);
    },
  });
  new Gauge({
    name: 'router_cache_lookups',
    help: 'Lookups in a cache of the engine since it was made.',
    labelNames: ['cache', 'result'],
    registers,
    collect() {
      for (const [cache, { hits, misses }] of Object.entries(engine().stats())) {
        this.set({ cache, result: 'hit' }, hits);
        this.set({ cache, result: 'miss' }, misses);
      }
    },
  });
}
