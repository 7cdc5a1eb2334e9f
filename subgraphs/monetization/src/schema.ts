import { buildFederatedSchema, type EntityReference, type FederatedSchema } from '@paissive/graphql-kit';
import { BillingResolver } from './billing/billing.resolver.js';
import type { MonetizationContext } from './context.js';
import { CreditNoteResolver } from './credit-notes/credit-note.resolver.js';
import { BillingCustomerResolver } from './customers/billing-customer.resolver.js';
import { FinanceResolver } from './finance/finance.resolver.js';
import { InvoiceResolver } from './invoices/invoice.resolver.js';
import { InvoicedUsageResolver, InvoiceFieldsResolver } from './invoices/invoice-fields.resolver.js';
import { OpportunityResolver } from './opportunities/opportunity.resolver.js';
import { BillingSubscriptionResolver } from './payments/billing-subscription.resolver.js';
import { PaymentResolver } from './payments/payment.resolver.js';
import { PaymentProviderResolver } from './payments/payment-provider.resolver.js';
import { PriceStudyResolver } from './pricing-research/price-study.resolver.js';
import {
  ProjectedPromotionResolver,
  ProjectionResolver,
  StrategyProjectionsResolver,
} from './projections/projection.resolver.js';
import { RevenueImportResolver, RevenueMetricsResolver } from './revenue/revenue.resolver.js';
import { StrategyResolver } from './strategies/strategy.resolver.js';
import { PromotionResolver, StrategyTierResolver } from './strategies/strategy-tier.resolver.js';
import { PriceSurveyResolver } from './surveys/price-survey.resolver.js';
import { TierPriceResolver } from './tier-prices/tier-price.resolver.js';
import { UsageResolver } from './usage/usage.resolver.js';

/** The subgraph's schema; needs no store, so that it can be emitted anywhere. */
export function buildSchema(): FederatedSchema {
  return buildFederatedSchema({
    resolvers: [
      BillingResolver,
      FinanceResolver,
      UsageResolver,
      PriceStudyResolver,
      StrategyResolver,
      StrategyTierResolver,
      PromotionResolver,
      OpportunityResolver,
      ProjectionResolver,
      ProjectedPromotionResolver,
      RevenueImportResolver,
      RevenueMetricsResolver,
      PriceSurveyResolver,
      StrategyProjectionsResolver,
      BillingCustomerResolver,
      TierPriceResolver,
      BillingSubscriptionResolver,
      PaymentResolver,
      PaymentProviderResolver,
      InvoiceResolver,
      InvoiceFieldsResolver,
      InvoicedUsageResolver,
      CreditNoteResolver,
    ],
    references: {
      PriceStudy: ({ id }: EntityReference, { loaders }: MonetizationContext) => loaders.studies.load(id),
      MonetizationStrategy: ({ id }: EntityReference, { loaders }: MonetizationContext) => loaders.strategies.load(id),
      Projection: ({ id }: EntityReference, { loaders }: MonetizationContext) => loaders.projections.load(id),
      BillingCustomer: ({ id }: EntityReference, { loaders }: MonetizationContext) => loaders.customers.load(id),
      Invoice: ({ id }: EntityReference, { loaders }: MonetizationContext) => loaders.invoices.load(id),
      PriceSurvey: ({ id }: EntityReference, { loaders }: MonetizationContext) => loaders.surveys.load(id),
      Opportunity: ({ id }: EntityReference) => ({ id }),
    },
  });
}
