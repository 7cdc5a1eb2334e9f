import { createTextSource, type RowRejection } from '@paissive/delimited-text';
import { monetizationEvent } from '../events/monetization-events.js';
import { mrrMovements } from './mrr-movements.js';
import { readStripeFile } from './read-stripe-file.js';
import type { RevenueImport, RevenueRepository } from './revenue.repository.js';

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

/** Far enough: subscriptions that are known to end later show when they have ended. */
const FOREVER = new Date(8.64e15);

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
    const about = { subject: revenueImport.id, workspaceId, id: newId(), time: revenueImport.createdAt };
    const event = monetizationEvent('monetization.revenue.imported', about, {
      importId: revenueImport.id,
      kind: file.kind,
      acceptedCount,
    });
    const stored = await revenue.insert(
      revenueImport,
      file,
      (subscriptions) => mrrMovements(subscriptions, FOREVER).map((movement) => ({ ...movement, id: newId() })),
      [event],
    );
    return { kind: 'imported', import: stored };
  };
}
