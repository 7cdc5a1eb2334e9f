import { createEvent, type EventEnvelope } from '@paissive/events';

/** What the other services can hear of this one. */
export interface MarketingEvents {
  'marketing.strategy.created': StrategyTold;
  'marketing.strategy.updated': StrategyTold & { readonly version: number };
  'marketing.strategy.archived': StrategyTold;
  'marketing.strategy.restored': StrategyTold;
  'marketing.content.created': ContentTold;
  'marketing.content.revised': ContentTold;
  'marketing.content.moved': ContentTold;
  'marketing.content.scheduled': PublicationTold;
  'marketing.content.rescheduled': PublicationTold;
  'marketing.content.published': PublicationTold;
  'marketing.content.failed': PublicationTold;
  'marketing.content.missed': PublicationTold;
  'marketing.content.unscheduled': PublicationTold;
  'marketing.endpoint.moved': {
    readonly endpointId: string;
    readonly name: string;
    readonly status: string;
    readonly reason: string | null;
  };
  'marketing.experiment.ended': { readonly experimentId: string; readonly name: string; readonly conclusion: string };
  'marketing.mailing.started': MailingTold;
  'marketing.mailing.sent': MailingTold;
  'marketing.campaign.created': CampaignTold;
  'marketing.campaign.updated': CampaignTold & { readonly version: number };
  'marketing.campaign.moved': CampaignTold & { readonly from: string; readonly to: string };
}

interface StrategyTold {
  readonly strategyId: string;
  readonly opportunityId: string;
  readonly name: string;
}

interface ContentTold {
  readonly contentId: string;
  readonly kind: string;
  readonly title: string;
  readonly status: string;
  readonly revision: number;
  readonly campaignId: string | null;
  readonly opportunityId: string | null;
}

interface PublicationTold {
  readonly scheduleId: string;
  readonly contentId: string;
  readonly endpointId: string;
  readonly revision: number;
  /** ISO 8601. */
  readonly dueAt: string;
  readonly reason: string | null;
  readonly kind: string | null;
  readonly title: string | null;
  readonly campaignId: string | null;
  readonly opportunityId: string | null;
}

interface MailingTold {
  readonly mailingId: string;
  readonly contentId: string;
  readonly listId: string;
  readonly revision: number;
}

interface CampaignTold {
  readonly campaignId: string;
  readonly opportunityId: string;
  readonly strategyId: string | null;
  readonly name: string;
}

export type MarketingEventType = keyof MarketingEvents;

/** Makes an event of this service; write it in the transaction of the change that it tells of. */
export function marketingEvent<Type extends MarketingEventType>(
  type: Type,
  { subject, workspaceId, id, time }: { subject: string; workspaceId: string; id: string; time: Date },
  data: MarketingEvents[Type],
): EventEnvelope<MarketingEvents[Type]> {
  return createEvent({ source: 'marketing', type, subject, data, id, time, workspaceId });
}
