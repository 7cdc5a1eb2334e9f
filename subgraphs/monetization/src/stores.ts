import type { ErasureStore } from '@paissive/erasure';
import type { InboxStore, OutboxStore } from '@paissive/events';
import type { CreditNoteRepository } from './credit-notes/credit-note.repository.js';
import type { BillingCustomerRepository } from './customers/billing-customer.js';
import type { InvoiceRepository } from './invoices/invoice.repository.js';
import type { OpportunityCopyRepository, SaveOpportunityCopies } from './opportunities/opportunity-copy.repository.js';
import type { AskOnce } from './opportunities/request-opportunities.js';
import type { PriceStudyRepository } from './pricing-research/price-study.repository.js';
import type { ProjectionRepository } from './projections/projection.repository.js';
import type { RevenueRepository } from './revenue/revenue.repository.js';
import type { StrategyRepository } from './strategies/strategy.repository.js';
import type { PriceSurveyRepository } from './surveys/price-survey.js';
import type { RowRejectionRepository } from './tables/row-rejection.repository.js';
import type { TierPriceRepository } from './tier-prices/tier-price.js';
import type { UsageRepository } from './usage/usage.repository.js';

/** All that the service keeps. */
export interface Stores {
  readonly usage: UsageRepository;
  readonly studies: PriceStudyRepository;
  readonly rejections: RowRejectionRepository;
  readonly strategies: StrategyRepository;
  readonly opportunities: OpportunityCopyRepository;
  readonly projections: ProjectionRepository;
  readonly revenue: RevenueRepository;
  readonly surveys: PriceSurveyRepository;
  readonly customers: BillingCustomerRepository;
  readonly tierPrices: TierPriceRepository;
  readonly invoices: InvoiceRepository;
  readonly creditNotes: CreditNoteRepository;
}

/** What events need of the database. */
export interface EventStores<Transaction> {
  readonly outbox: OutboxStore;
  readonly inbox: InboxStore<Transaction>;
  readonly erasures: ErasureStore<Transaction>;
  readonly askOnce: AskOnce;
  readonly saveOpportunityCopies: SaveOpportunityCopies<Transaction>;
  /** Deletes what can have no effect any more, and says how many of each there were. */
  readonly sweep: () => Promise<Record<string, number>>;
}
