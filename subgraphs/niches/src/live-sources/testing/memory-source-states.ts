import type { SourceState, SourceStateRepository } from '../source-state.js';

/** States in memory, for tests of what is built on them. */
export function createMemorySourceStates(): SourceStateRepository {
  const states = new Map<string, SourceState>();
  const of = (name: SourceState['name']): SourceState =>
    states.get(name) ?? {
      name,
      nextAt: new Date(0),
      closedUntil: null,
      remaining: null,
      lastSuccessAt: null,
      lastFault: null,
    };
  const set = (name: SourceState['name'], news: Partial<SourceState>) =>
    void states.set(name, { ...of(name), ...news });
  return {
    all: async () => [...states.values()],
    async reserve(name, { now, intervalMs, maxWaitMs }) {
      const { nextAt } = of(name);
      const at = new Date(Math.max(nextAt.getTime(), now.getTime()));
      if (at.getTime() - now.getTime() > maxWaitMs) return { kind: 'closed', until: at };
      set(name, { nextAt: new Date(at.getTime() + intervalMs) });
      return { kind: 'reserved', at };
    },
    async close(name, until) {
      const { nextAt, closedUntil } = of(name);
      const latest = (known: Date | null) => (known !== null && known > until ? known : until);
      set(name, { nextAt: latest(nextAt), closedUntil: latest(closedUntil) });
    },
    note: async (name, news) => set(name, news),
  };
}
