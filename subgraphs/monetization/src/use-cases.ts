import type { JobQueue } from '@paissive/jobs';
import type { PubSub } from '@paissive/pubsub';
import { type CreditInvoice, createCreditInvoice } from './credit-notes/credit-invoice.js';
import { type CreateBillingCustomer, createCreateBillingCustomer } from './customers/create-billing-customer.js';
import { type CloseInvoice, createCloseInvoice } from './invoices/close-invoice.js';
import { type CreateInvoice, createCreateInvoice } from './invoices/create-invoice.js';
import { createFinalizeInvoice, type FinalizeInvoice } from './invoices/finalize-invoice.js';
import { createPayInvoice, type PayInvoice } from './invoices/pay-invoice.js';
import type { Payments } from './payments/create-payments.js';
import { createRefundPayment, type RefundPayment } from './payments/refund-payment.js';
import {
  createEndSubscription,
  createSubscribeCustomer,
  type EndSubscription,
  type SubscribeCustomer,
} from './payments/subscribe-customer.js';
import {
  type AnalyzePriceSensitivity,
  createAnalyzePriceSensitivity,
} from './pricing-research/analyze-price-sensitivity.js';
import {
  type CancelProjection,
  createCancelProjection,
  createProjectRevenue,
  type ProjectionWakeUp,
  type ProjectRevenue,
} from './projections/project-revenue.js';
import { createWatchProjection, type WatchProjection } from './projections/watch-projection.js';
import { createImportSubscriptions, type ImportSubscriptions } from './revenue/import-subscriptions.js';
import { createSyncRevenue, type SyncRevenue } from './revenue/sync-revenue.js';
import type { Stores } from './stores.js';
import { type CreateStrategy, createCreateStrategy } from './strategies/create-strategy.js';
import { createUpdateStrategy, type UpdateStrategy } from './strategies/update-strategy.js';
import {
  type AnswerPriceSurvey,
  type CreatePriceSurvey,
  createAnswerPriceSurvey,
  createCreatePriceSurvey,
} from './surveys/host-survey.js';
import { type ConnectStrategyPrices, createConnectStrategyPrices } from './tier-prices/connect-strategy-prices.js';
import { createRecordUsage, type RecordUsage } from './usage/record-usage.js';

/** What people can do here. */
export interface UseCases {
  readonly recordUsage: RecordUsage;
  readonly analyzePriceSensitivity: AnalyzePriceSensitivity;
  readonly createStrategy: CreateStrategy;
  readonly updateStrategy: UpdateStrategy;
  readonly projectRevenue: ProjectRevenue;
  readonly cancelProjection: CancelProjection;
  readonly watchProjection: WatchProjection;
  readonly importSubscriptions: ImportSubscriptions;
  readonly createPriceSurvey: CreatePriceSurvey;
  readonly answerPriceSurvey: AnswerPriceSurvey;
  readonly createBillingCustomer: CreateBillingCustomer;
  readonly connectStrategyPrices: ConnectStrategyPrices;
  readonly subscribeCustomer: SubscribeCustomer;
  readonly endSubscription: EndSubscription;
  readonly refundPayment: RefundPayment;
  readonly syncRevenue: SyncRevenue;
  readonly createInvoice: CreateInvoice;
  readonly finalizeInvoice: FinalizeInvoice;
  readonly payInvoice: PayInvoice;
  readonly closeInvoice: CloseInvoice;
  readonly creditInvoice: CreditInvoice;
}

export interface UseCaseDeps {
  readonly stores: Stores;
  readonly queue: Pick<JobQueue<ProjectionWakeUp>, 'enqueue'>;
  readonly pubsub: PubSub;
  readonly payments: Payments;
  readonly newId: () => string;
  /** A whole number from 0 to 4,294,967,295. */
  readonly newSeed: () => number;
  /** Cannot be guessed. */
  readonly newToken: () => string;
  readonly now: () => Date;
}

/** Watchers whose messages were lost see the truth after this time. */
const POLL_MS = 5_000;

export function createUseCases(deps: UseCaseDeps): UseCases {
  const parts = { ...deps, ...deps.stores, provider: deps.payments.provider };
  return {
    recordUsage: createRecordUsage(parts),
    analyzePriceSensitivity: createAnalyzePriceSensitivity(parts),
    createStrategy: createCreateStrategy(parts),
    updateStrategy: createUpdateStrategy(parts),
    projectRevenue: createProjectRevenue(parts),
    cancelProjection: createCancelProjection(parts),
    importSubscriptions: createImportSubscriptions(parts),
    createPriceSurvey: createCreatePriceSurvey(parts),
    answerPriceSurvey: createAnswerPriceSurvey(parts),
    createBillingCustomer: createCreateBillingCustomer(parts),
    connectStrategyPrices: createConnectStrategyPrices(parts),
    subscribeCustomer: createSubscribeCustomer(parts),
    endSubscription: createEndSubscription(parts),
    refundPayment: createRefundPayment(parts),
    syncRevenue: createSyncRevenue(parts),
    createInvoice: createCreateInvoice(parts),
    finalizeInvoice: createFinalizeInvoice(parts),
    payInvoice: createPayInvoice(parts),
    closeInvoice: createCloseInvoice(parts),
    creditInvoice: createCreditInvoice(parts),
    watchProjection: createWatchProjection({ ...parts, pollMs: POLL_MS }),
  };
}
