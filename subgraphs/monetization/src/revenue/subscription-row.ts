/** A subscription as an export or the payment provider tells it. */
export interface SubscriptionRow {
  readonly id: string;
  readonly customer: string;
  readonly plan: string;
  readonly status: string;
  readonly currency: string;
  /** Recurring revenue of a month, decimal text. */
  readonly mrr: string;
  /** When it is paid for the first time: after a trial; null when it never was. */
  readonly paidFrom: Date | null;
  readonly endedAt: Date | null;
  /** Of the file; the place in what the provider told. */
  readonly line: number;
}

export const PAYMENT_STATUSES = ['SUCCEEDED', 'PENDING', 'FAILED'] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

export interface PaymentRow {
  readonly id: string;
  readonly customer: string | null;
  readonly currency: string;
  /** Decimal text: what was asked for, whether it was paid or not. */
  readonly amount: string;
  readonly refunded: string;
  readonly status: PaymentStatus;
  readonly isDisputed: boolean;
  readonly description: string;
  /** Why it failed, where that is known. */
  readonly failureMessage: string | null;
  readonly paidAt: Date;
  readonly line: number;
}

export const MOVEMENT_KINDS = ['NEW_BUSINESS', 'EXPANSION', 'CONTRACTION', 'CHURN', 'REACTIVATION'] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** One change of a customer's recurring revenue. */
export interface MrrMovement {
  readonly customer: string;
  readonly currency: string;
  readonly kind: MovementKind;
  /** Signed, decimal text. */
  readonly amount: string;
  readonly mrrAfter: string;
  readonly at: Date;
  /** The ids of the subscriptions that began or ended. */
  readonly subscriptions: readonly string[];
}
