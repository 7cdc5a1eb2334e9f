import { enumOf } from '@paissive/graphql-kit';
import type { RemovablePart, TargetMetric } from './campaign.js';
import type { CampaignStatus } from './campaign-status.js';

export const CampaignStatusEnum = enumOf<CampaignStatus>('CampaignStatus', 'What a campaign is at.', {
  DRAFT: 'It is being planned.',
  SCHEDULED: 'It begins by itself on its first day.',
  ACTIVE: 'It runs.',
  PAUSED: 'It stands still.',
  COMPLETED: 'It is over; its figures stay.',
  ARCHIVED: 'It is put aside for good.',
});

export const RemovablePartEnum = enumOf<RemovablePart>('CampaignPart', 'What of a campaign can be taken away again.', {
  STARTS_ON: 'Its first day.',
  ENDS_ON: 'Its last day.',
  BUDGET: 'Its budget.',
});

export const TargetMetricEnum = enumOf<TargetMetric>('CampaignTargetMetric', 'What a target of a campaign measures.', {
  IMPRESSIONS: 'How often it was seen.',
  CLICKS: 'How often it was clicked.',
  CONVERSIONS: 'How often people did what they should.',
  REVENUE: "What it earned, in the campaign's currency.",
  RETURN_ON_INVESTMENT: '(revenue − cost) ÷ cost; 1 is 100 %.',
});
