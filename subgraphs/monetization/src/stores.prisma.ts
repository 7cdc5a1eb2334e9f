import { createPostgresErasureStore } from '@paissive/erasure';
import { createInboxStore, createOutboxStore } from '@paissive/prisma-kit';
import { createCreditNoteRepository } from './credit-notes/credit-note.prisma.js';
import { createBillingCustomerRepository } from './customers/billing-customer.prisma.js';
import type { Database, Transaction } from './database.prisma.js';
import { createAskOnce } from './events/ask-once.prisma.js';
import { sweep } from './events/sweep.prisma.js';
import { createInvoiceRepository } from './invoices/invoice.prisma.js';
import { createOpportunityCopyRepository, saveOpportunityCopies } from './opportunities/opportunity-copy.prisma.js';
import { createPriceStudyRepository } from './pricing-research/price-study.prisma.js';
import { createProjectionRepository } from './projections/projection.prisma.js';
import { createRevenueRepository } from './revenue/revenue.prisma.js';
import type { EventStores, Stores } from './stores.js';
import { createStrategyRepository } from './strategies/strategy.prisma.js';
import { createPriceSurveyRepository } from './surveys/price-survey.prisma.js';
import { createRowRejectionRepository } from './tables/row-rejection.prisma.js';
import { createTierPriceRepository } from './tier-prices/tier-price.prisma.js';
import { createUsageRepository } from './usage/usage.prisma.js';

/** The stores on one PostgreSQL database. */
export function createStores(database: Database): Stores {
  return {
    usage: createUsageRepository(database),
    studies: createPriceStudyRepository(database),
    rejections: createRowRejectionRepository(database),
    strategies: createStrategyRepository(database),
    opportunities: createOpportunityCopyRepository(database),
    projections: createProjectionRepository(database),
    revenue: createRevenueRepository(database),
    surveys: createPriceSurveyRepository(database),
    customers: createBillingCustomerRepository(database),
    tierPrices: createTierPriceRepository(database),
    invoices: createInvoiceRepository(database),
    creditNotes: createCreditNoteRepository(database),
  };
}

export function createEventStores(database: Database, now: () => Date): EventStores<Transaction> {
  return {
    outbox: createOutboxStore(database, now),
    inbox: createInboxStore<Transaction>(database, now),
    erasures: createPostgresErasureStore<Transaction>({ transact: (work) => database.$transaction(work) }),
    askOnce: createAskOnce(database, now),
    saveOpportunityCopies,
    sweep: () => sweep(database, now()),
  };
}
