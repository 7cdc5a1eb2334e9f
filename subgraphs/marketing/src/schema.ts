import { buildFederatedSchema, type EntityReference, type FederatedSchema } from '@paissive/graphql-kit';
import { CampaignResolver } from './campaigns/campaign.resolver.js';
import { CampaignFieldsResolver } from './campaigns/campaign-fields.resolver.js';
import type { MarketingContext } from './context.js';
import { ExperimentResolver } from './experiments/experiment.resolver.js';
import { MetricImportResolver } from './imports/metric-import.resolver.js';
import { OpportunityResolver } from './opportunities/opportunity.resolver.js';
import { StrategyResolver } from './strategies/strategy.resolver.js';
import { GoalResolver, StrategyFieldsResolver } from './strategies/strategy-fields.resolver.js';
import { TextResolver } from './text/text.resolver.js';

/** The subgraph's schema; needs no store, so that it can be emitted anywhere. */
export function buildSchema(): FederatedSchema {
  return buildFederatedSchema({
    resolvers: [
      OpportunityResolver,
      StrategyResolver,
      StrategyFieldsResolver,
      GoalResolver,
      CampaignResolver,
      CampaignFieldsResolver,
      TextResolver,
      ExperimentResolver,
      MetricImportResolver,
    ],
    references: {
      Opportunity: ({ id }: EntityReference) => ({ id }),
      MarketingStrategy: ({ id }: EntityReference, { loaders }: MarketingContext) => loaders.strategies.load(id),
      Campaign: ({ id }: EntityReference, { loaders }: MarketingContext) => loaders.campaigns.load(id),
      Experiment: ({ id }: EntityReference, { loaders }: MarketingContext) => loaders.experiments.load(id),
      MetricImport: ({ id }: EntityReference, { loaders }: MarketingContext) => loaders.metricImports.load(id),
    },
  });
}
