import { buildFederatedSchema, type FederatedSchema } from '@paissive/graphql-kit';
import { BillingResolver } from './billing/billing.resolver.js';
import { FinanceResolver } from './finance/finance.resolver.js';
import { priceStudyReference } from './pricing-research/price-study.reference.js';
import { PriceStudyResolver } from './pricing-research/price-study.resolver.js';
import { UsageResolver } from './usage/usage.resolver.js';

/** The subgraph's schema; needs no store, so that it can be emitted anywhere. */
export function buildSchema(): FederatedSchema {
  return buildFederatedSchema({
    resolvers: [BillingResolver, FinanceResolver, UsageResolver, PriceStudyResolver],
    references: { PriceStudy: priceStudyReference },
  });
}
