import { createTextSource, type RowRejection } from '@paissive/delimited-text';
import { readStripeFile } from './read-stripe-file.js';
import type { RevenueImport, RevenueRepository } from './revenue.repository.js';
import { storeRevenue } from './store-revenue.js';

export interface ImportSubscriptionsDeps {
  readonly revenue: RevenueRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type ImportSubscriptionsResult =
  | { readonly kind: 'imported'; readonly import: RevenueImport }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'nothing_usable'; readonly rejections: readonly RowRejection[] };

export type ImportSubscriptions = (request: {
  workspaceId: string;
  fileName: string | null;
  content: string;
}) => Promise<ImportSubscriptionsResult>;

/** Reads an export and makes movements of it. The same file again is the same import. */
export function createImportSubscriptions({ revenue, newId, now }: ImportSubscriptionsDeps): ImportSubscriptions {
  return async ({ workspaceId, fileName, content }) => {
    const file = await readStripeFile(createTextSource(content.replaceAll('\0', '\ufffd')));
    if (file.kind === 'refused') return file;
    const acceptedCount = file.subscriptions.length + file.payments.length;
    if (acceptedCount === 0) return { kind: 'nothing_usable', rejections: file.rejections };
    const revenueImport: RevenueImport = {
      id: newId(),
      workspaceId,
      kind: file.kind,
      fileName,
      rowCount: file.rowCount,
      acceptedCount,
      duplicateCount: file.duplicateCount,
      rejectedCount: file.rejections.length,
      notices: file.notices,
      sourceHash: file.sha256,
      createdAt: now(),
    };
    const rows = { ...file, toldAt: revenueImport.createdAt };
    return { kind: 'imported', import: await storeRevenue(revenueImport, rows, { revenue, newId }) };
  };
}
