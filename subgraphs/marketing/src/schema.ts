import { buildFederatedSchema, type EntityReference, type FederatedSchema } from '@paissive/graphql-kit';
import { AttributionResolver } from './attribution/attribution.resolver.js';
import { CalendarResolver } from './calendar/calendar.resolver.js';
import { CampaignResolver } from './campaigns/campaign.resolver.js';
import { CampaignFieldsResolver } from './campaigns/campaign-fields.resolver.js';
import { ContentResolver } from './content/content.resolver.js';
import { ContentFieldsResolver } from './content/content-fields.resolver.js';
import { GenerationUnavailableError } from './content/generation-unavailable-error.type.js';
import type { MarketingContext } from './context.js';
import { EndpointResolver } from './endpoints/endpoint.resolver.js';
import { ExperimentResolver } from './experiments/experiment.resolver.js';
import { MetricImportResolver } from './imports/metric-import.resolver.js';
import { LinkResolver } from './links/link.resolver.js';
import { MailingListResolver, MailingResolver } from './mailings/mailing.resolver.js';
import { OpportunityResolver } from './opportunities/opportunity.resolver.js';
import { ScheduleResolver } from './publishing/schedule.resolver.js';
import { ContentSchedulesResolver, ScheduleFieldsResolver } from './publishing/schedule-fields.resolver.js';
import { StrategyResolver } from './strategies/strategy.resolver.js';
import { GoalResolver, StrategyFieldsResolver } from './strategies/strategy-fields.resolver.js';
import { TemplateResolver } from './templates/template.resolver.js';
import { TextResolver } from './text/text.resolver.js';
import { BrandVoiceResolver } from './voice/brand-voice.resolver.js';

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
      ContentResolver,
      ContentFieldsResolver,
      TemplateResolver,
      BrandVoiceResolver,
      EndpointResolver,
      ScheduleResolver,
      ScheduleFieldsResolver,
      ContentSchedulesResolver,
      MailingListResolver,
      MailingResolver,
      TextResolver,
      ExperimentResolver,
      MetricImportResolver,
      AttributionResolver,
      LinkResolver,
      CalendarResolver,
    ],
    references: {
      Opportunity: ({ id }: EntityReference) => ({ id }),
      MarketingStrategy: ({ id }: EntityReference, { loaders }: MarketingContext) => loaders.strategies.load(id),
      ContentSchedule: ({ id }: EntityReference, { loaders }: MarketingContext) => loaders.schedules.load(id),
      PublishingEndpoint: ({ id }: EntityReference, { loaders }: MarketingContext) => loaders.endpoints.load(id),
      Mailing: async ({ id }: EntityReference, { stores, workspaceId }: MarketingContext) =>
        (await stores.mailings.findByIds(workspaceId(), [id]))[0] ?? null,
      Content: ({ id }: EntityReference, { loaders }: MarketingContext) => loaders.contents.load(id),
      BrandVoice: ({ id }: EntityReference, { loaders }: MarketingContext) => loaders.voices.load(id),
      Campaign: ({ id }: EntityReference, { loaders }: MarketingContext) => loaders.campaigns.load(id),
      Experiment: ({ id }: EntityReference, { loaders }: MarketingContext) => loaders.experiments.load(id),
      MetricImport: ({ id }: EntityReference, { loaders }: MarketingContext) => loaders.metricImports.load(id),
    },
    // No field mentions it: it comes as a user error.
    orphanedTypes: [GenerationUnavailableError],
  });
}
