import type { Money } from '@paissive/money';
import type { PaymentFailure, PaymentProvider } from '@paissive/payments';
import { importOfProvider } from '../revenue/import-of-provider.js';
import type { RevenueRepository, StoredPayment } from '../revenue/revenue.repository.js';

export interface RefundPaymentDeps {
  readonly provider: PaymentProvider;
  readonly revenue: RevenueRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface RefundRequest {
  readonly workspaceId: string;
  readonly paymentId: string;
  /** Null for all that is left. */
  readonly amount: Money | null;
  readonly idempotencyKey: string;
}

export type RefundPaymentResult =
  | { readonly kind: 'refunded'; readonly payment: StoredPayment }
  | { readonly kind: 'failed'; readonly failure: PaymentFailure };

export type RefundPayment = (request: RefundRequest) => Promise<RefundPaymentResult>;

/** Gives a payment back, whole or in part; what was collected knows it at once. */
export function createRefundPayment({ provider, revenue, newId, now }: RefundPaymentDeps): RefundPayment {
  return async ({ workspaceId, paymentId, amount, idempotencyKey }) => {
    const key = `refund:${idempotencyKey}`;
    const given = await provider.forWorkspace(workspaceId).refundPayment({ paymentId, amount }, key);
    if (given.kind !== 'done') return { kind: 'failed', failure: given };
    // Under a key that was used before this is the first answer, which must not replace what came after it.
    const source = `${key}:${given.value.id}:${given.value.refunded.amount}`;
    await importOfProvider({ workspaceId, source, toldAt: now() }, { payments: [given.value] }, { revenue, newId });
    const [payment] = await revenue.findPayments(workspaceId, [paymentId]);
    if (!payment) throw new Error(`The payment ${paymentId} was taken over and is not there.`);
    return { kind: 'refunded', payment };
  };
}
