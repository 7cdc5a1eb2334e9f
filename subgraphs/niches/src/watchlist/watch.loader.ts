import DataLoader from 'dataloader';
import type { Watch } from './watch.js';
import type { Watcher, WatchRepository } from './watch.repository.js';

/** The caller's watches by opportunity; null where one is not watched. */
export function createWatchLoader(watches: WatchRepository, watcher: () => Watcher): DataLoader<string, Watch | null> {
  return new DataLoader(async (opportunityIds) => {
    const found = await watches.findByOpportunities(watcher(), opportunityIds);
    const byOpportunity = new Map(found.map((watch) => [watch.opportunityId, watch]));
    return opportunityIds.map((id) => byOpportunity.get(id) ?? null);
  });
}
