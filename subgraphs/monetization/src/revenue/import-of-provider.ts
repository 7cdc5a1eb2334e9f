import type { ProviderPayment, ProviderSubscription } from '@paissive/payments';
import type { RevenueImport, RevenueRepository } from './revenue.repository.js';
import { rowsOfProvider } from './rows-of-provider.js';
import { storeRevenue } from './store-revenue.js';

export interface ProviderSource {
  readonly workspaceId: string;
  /** Names the source: the same one again is the same import. */
  readonly source: string;
  /** When the provider was asked. */
  readonly toldAt: Date;
}

export interface ProviderObjects {
  readonly subscriptions?: readonly ProviderSubscription[];
  readonly payments?: readonly ProviderPayment[];
  readonly notices?: readonly string[];
}

/** Takes over what the payment provider has, as if it stood in an export. */
export function importOfProvider(
  { workspaceId, source, toldAt }: ProviderSource,
  { subscriptions = [], payments = [], notices = [] }: ProviderObjects,
  deps: { revenue: RevenueRepository; newId: () => string },
): Promise<RevenueImport> {
  const rows = rowsOfProvider(subscriptions, payments);
  const rejectedCount = rows.rejections.length;
  const rowCount = subscriptions.length + payments.length;
  const revenueImport: RevenueImport = {
    id: deps.newId(),
    workspaceId,
    kind: 'PROVIDER',
    fileName: null,
    rowCount,
    acceptedCount: rowCount - rejectedCount,
    duplicateCount: 0,
    rejectedCount,
    notices,
    sourceHash: source,
    createdAt: toldAt,
  };
  return storeRevenue(revenueImport, { ...rows, toldAt }, deps);
}
