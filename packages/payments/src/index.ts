export {
  type Conflict,
  type Declined,
  done,
  type NotFound,
  type Outcome,
  type PaymentFailure,
  type Refused,
} from './outcome.js';
export type {
  NewCustomer,
  NewPayment,
  NewPrice,
  NewRefund,
  NewSubscription,
  PaymentProvider,
  ProviderCustomer,
  ProviderEvent,
  ProviderInvoice,
  ProviderInvoiceStatus,
  ProviderPage,
  ProviderPageQuery,
  ProviderPayment,
  ProviderPaymentStatus,
  ProviderPrice,
  ProviderSubscription,
  ProviderSubscriptionItem,
  ProviderSubscriptionStatus,
  RecurringInterval,
  ToldObject,
  WebhookReading,
  WorkspacePayments,
} from './payment-provider.js';
export { PaymentAccessError, PaymentProviderUnavailableError } from './payment-provider-errors.js';
export { createMemorySandboxStore } from './sandbox/memory-sandbox-store.js';
export { fromSandboxJson, toSandboxJson } from './sandbox/sandbox-json.js';
export { createSandboxProvider, type SandboxProvider } from './sandbox/sandbox-provider.js';
export type { SandboxKind, SandboxObjects, SandboxState, SandboxStore } from './sandbox/sandbox-store.js';
export { createStripeProvider } from './stripe/stripe-provider.js';
export { TEST_CARDS, type TestCard } from './test-cards.js';
export { signWebhook, verifyWebhook } from './webhook-signature.js';
