import { monetizationEvent } from '../events/monetization-events.js';
import { mrrMovements } from './mrr-movements.js';
import type { RevenueImport, RevenueRepository, RevenueRows } from './revenue.repository.js';

/** Far enough: subscriptions that are known to end later show when they have ended. */
const FOREVER = new Date(8.64e15);

/** Stores what a source tells, with the movements that follow from it. The same source again is the same import. */
export function storeRevenue(
  revenueImport: RevenueImport,
  rows: RevenueRows,
  { revenue, newId }: { revenue: RevenueRepository; newId: () => string },
): Promise<RevenueImport> {
  const { id, workspaceId, kind, acceptedCount, createdAt } = revenueImport;
  const about = { subject: id, workspaceId, id: newId(), time: createdAt };
  const event = monetizationEvent('monetization.revenue.imported', about, { importId: id, kind, acceptedCount });
  return revenue.insert(
    revenueImport,
    rows,
    (subscriptions) => mrrMovements(subscriptions, FOREVER).map((movement) => ({ ...movement, id: newId() })),
    [event],
  );
}
