import type { PaymentProvider, ProviderPage, ProviderPageQuery } from '@paissive/payments';
import { importOfProvider } from './import-of-provider.js';
import type { RevenueImport, RevenueRepository } from './revenue.repository.js';

export interface SyncRevenueDeps {
  readonly provider: PaymentProvider;
  readonly revenue: RevenueRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type SyncRevenue = (workspaceId: string, idempotencyKey: string | null) => Promise<RevenueImport>;

/** Of subscriptions and of payments each; a hundred pages, which take Stripe half a minute. */
export const MAX_SYNCED = 10_000;
const PAGE_SIZE = 100;

/** Takes over all subscriptions and payments that the provider has. The same key again is the same import, and asks the provider nothing. */
export function createSyncRevenue({ provider, revenue, newId, now }: SyncRevenueDeps): SyncRevenue {
  return async (workspaceId, idempotencyKey) => {
    const source = `sync:${idempotencyKey ?? newId()}`;
    const known = idempotencyKey === null ? null : await revenue.findImportBySource(workspaceId, source);
    if (known) return known;
    const payments = provider.forWorkspace(workspaceId);
    const toldAt = now();
    const subscriptions = await readAll((query) => payments.listSubscriptions(query));
    const paid = await readAll((query) => payments.listPayments(query));
    const notices = [
      ...(subscriptions.hasMore
        ? [`Only the newest ${count(subscriptions.items.length)} subscriptions were read.`]
        : []),
      ...(paid.hasMore ? [`Only the newest ${count(paid.items.length)} payments were read.`] : []),
    ];
    const objects = { subscriptions: subscriptions.items, payments: paid.items, notices };
    return importOfProvider({ workspaceId, source, toldAt }, objects, { revenue, newId });
  };
}

/** Page by page, so that the end comes although a page holds nothing. */
async function readAll<Item>(list: (query: ProviderPageQuery) => Promise<ProviderPage<Item>>) {
  const items: Item[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MAX_SYNCED / PAGE_SIZE; pages += 1) {
    const page: ProviderPage<Item> = await list({ after, limit: PAGE_SIZE });
    items.push(...page.items);
    if (page.next === null) return { items, hasMore: false };
    after = page.next;
  }
  return { items, hasMore: true };
}

function count(number: number): string {
  return number.toLocaleString('en');
}
