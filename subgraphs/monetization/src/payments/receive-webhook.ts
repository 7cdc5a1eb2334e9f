import type { PaymentProvider } from '@paissive/payments';
import type { InvoiceRepository } from '../invoices/invoice.repository.js';
import { followPayment } from '../invoices/pay-invoice.js';
import { importOfProvider } from '../revenue/import-of-provider.js';
import type { RevenueRepository } from '../revenue/revenue.repository.js';

export interface ReceiveWebhookDeps {
  readonly provider: PaymentProvider;
  readonly revenue: RevenueRepository;
  readonly invoices: InvoiceRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type ReceiveWebhookResult =
  | { readonly kind: 'received' }
  | { readonly kind: 'refused'; readonly message: string };

export type ReceiveWebhook = (body: Buffer, signature: string | undefined) => Promise<ReceiveWebhookResult>;

/**
 * Takes over what a webhook tells of: the object as it is now, not as the webhook has it, since webhooks come in any order. Each event is
 * taken over once, whatever comes of it a second time.
 */
export function createReceiveWebhook({ provider, revenue, invoices, newId, now }: ReceiveWebhookDeps): ReceiveWebhook {
  return async (body, signature) => {
    const reading = provider.readWebhook(body, signature);
    if (reading.kind === 'refused') return reading;
    const toldAt = now();
    const told = await provider.resolve(reading.event);
    if (told) {
      const { workspaceId } = told;
      const objects =
        told.kind === 'SUBSCRIPTION' ? { subscriptions: [told.subscription] } : { payments: [told.payment] };
      const about = { workspaceId, source: `event:${reading.event.id}`, toldAt };
      await importOfProvider(about, objects, { revenue, newId });
      if (told.kind === 'PAYMENT') await followPayment({ invoices, newId, now }, workspaceId, told.payment);
    }
    return { kind: 'received' };
  };
}
