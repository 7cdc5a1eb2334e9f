import type { Money } from '@paissive/money';
import type { Outcome } from './outcome.js';

/** How often something is paid: every two weeks is `{ unit: 'WEEK', count: 2 }`. */
export interface RecurringInterval {
  readonly unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
  readonly count: number;
}

export interface ProviderCustomer {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly createdAt: Date;
}
export type NewCustomer = Pick<ProviderCustomer, 'name' | 'email'>;

/** What something costs, with the product that is sold. */
export interface ProviderPrice {
  readonly id: string;
  readonly productId: string;
  readonly unitAmount: Money;
  /** Null when it is paid once. */
  readonly interval: RecurringInterval | null;
}
export interface NewPrice {
  readonly productName: string;
  readonly unitAmount: Money;
  readonly interval: RecurringInterval | null;
}

export type ProviderSubscriptionStatus =
  | 'TRIALING'
  | 'ACTIVE'
  | 'PAST_DUE'
  | 'UNPAID'
  | 'PAUSED'
  | 'CANCELED'
  | 'INCOMPLETE'
  | 'INCOMPLETE_EXPIRED';

export interface ProviderSubscriptionItem {
  readonly priceId: string;
  /** What it is called, as far as the provider says. */
  readonly name: string;
  /** For each of the quantity; null where the price depends on it. */
  readonly unitAmount: Money | null;
  readonly interval: RecurringInterval;
  readonly quantity: number;
}

export interface ProviderSubscription {
  readonly id: string;
  readonly customerId: string;
  readonly status: ProviderSubscriptionStatus;
  readonly items: readonly ProviderSubscriptionItem[];
  readonly startedAt: Date;
  readonly trialEndsAt: Date | null;
  readonly canceledAt: Date | null;
  readonly endedAt: Date | null;
  readonly currentPeriodEnd: Date;
}
export interface NewSubscription {
  readonly customerId: string;
  readonly priceId: string;
  readonly quantity: number;
  /** 0 for none. */
  readonly trialDays: number;
  /** The provider's name of a card or account, such as `pm_card_visa` in a test. */
  readonly paymentMethod: string;
}

export type ProviderPaymentStatus = 'SUCCEEDED' | 'PENDING' | 'FAILED';

/** One attempt to take money. */
export interface ProviderPayment {
  readonly id: string;
  readonly customerId: string | null;
  readonly amount: Money;
  readonly refunded: Money;
  readonly status: ProviderPaymentStatus;
  readonly isDisputed: boolean;
  readonly description: string;
  /** Why it failed; null when it did not. */
  readonly failureMessage: string | null;
  readonly createdAt: Date;
}
export interface NewPayment {
  readonly customerId: string;
  readonly amount: Money;
  readonly description: string;
  readonly paymentMethod: string;
}
export interface NewRefund {
  readonly paymentId: string;
  /** Null for all that is left. */
  readonly amount: Money | null;
}

export type ProviderInvoiceStatus = 'DRAFT' | 'OPEN' | 'PAID' | 'VOID' | 'UNCOLLECTIBLE';

/** An invoice that the provider made by itself, for a period of a subscription. */
export interface ProviderInvoice {
  readonly id: string;
  readonly number: string | null;
  readonly customerId: string;
  readonly subscriptionId: string | null;
  readonly status: ProviderInvoiceStatus;
  readonly total: Money;
  readonly amountPaid: Money;
  readonly createdAt: Date;
}

export interface ProviderPageQuery {
  /** What an earlier page gave as `next`; null from the newest. */
  readonly after: string | null;
  /** At most 100. */
  readonly limit: number;
}

/** A page of a list, newest first. It may be short of its limit although there is more. */
export interface ProviderPage<Item> {
  readonly items: readonly Item[];
  /** Where to go on; null at the end. */
  readonly next: string | null;
}

/** The payments of one workspace. Whatever belongs to another is not there. */
export interface WorkspacePayments {
  /*
   * Each request that changes something has an idempotency key: the same request under the same key is done once and answered the same way,
   * a decline included; another request under it is a conflict.
   */
  createCustomer(customer: NewCustomer, key: string): Promise<Outcome<ProviderCustomer>>;
  createPrice(price: NewPrice, key: string): Promise<Outcome<ProviderPrice>>;
  /** Begins a subscription and takes the first payment, unless there is a trial. When that is declined there is no subscription. */
  createSubscription(subscription: NewSubscription, key: string): Promise<Outcome<ProviderSubscription>>;
  /** Ends it at once; one that has ended stays as it is. */
  cancelSubscription(id: string, key: string): Promise<Outcome<ProviderSubscription>>;
  createPayment(payment: NewPayment, key: string): Promise<Outcome<ProviderPayment>>;
  refundPayment(refund: NewRefund, key: string): Promise<Outcome<ProviderPayment>>;
  listSubscriptions(query: ProviderPageQuery): Promise<ProviderPage<ProviderSubscription>>;
  listPayments(query: ProviderPageQuery): Promise<ProviderPage<ProviderPayment>>;
  listInvoices(query: ProviderPageQuery): Promise<ProviderPage<ProviderInvoice>>;
}

/** What a webhook tells: that something happened to an object. What the object is like now has to be asked. */
export interface ProviderEvent {
  readonly id: string;
  /** Such as `customer.subscription.updated`. */
  readonly type: string;
  readonly createdAt: Date;
  /** Null for objects that are neither. */
  readonly object: {
    readonly kind: 'SUBSCRIPTION' | 'PAYMENT';
    readonly id: string;
    readonly workspaceId: string | null;
  } | null;
}

export type WebhookReading =
  | { readonly kind: 'event'; readonly event: ProviderEvent }
  /** Not signed by the provider, too old, or no event. */
  | { readonly kind: 'refused'; readonly message: string };

/** The object of an event as it is now, and whose it is. */
export type ToldObject =
  | { readonly kind: 'SUBSCRIPTION'; readonly workspaceId: string; readonly subscription: ProviderSubscription }
  | { readonly kind: 'PAYMENT'; readonly workspaceId: string; readonly payment: ProviderPayment };

/** Something that takes payments: a local sandbox, or Stripe. */
export interface PaymentProvider {
  readonly kind: 'SANDBOX' | 'STRIPE';
  forWorkspace(workspaceId: string): WorkspacePayments;
  /**
   * Reads a webhook.
   *
   * @param body the bytes as they came: the signature is over these.
   * @param signature the `Stripe-Signature` header.
   */
  readWebhook(body: Buffer, signature: string | undefined): WebhookReading;
  /** Asks for the object of an event; null when there is none, or when it belongs to no workspace. */
  resolve(event: ProviderEvent): Promise<ToldObject | null>;
}
