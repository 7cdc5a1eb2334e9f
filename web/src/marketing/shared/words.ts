import type {
  CampaignStatus,
  CampaignTargetMetric,
  ChannelFactor,
  Level,
  MarketingChannel,
  MarketingGoalMetric,
  PersonaFactor,
} from '@/gql/graphql';

/** Ways to reach people: what they are called and what they are. */
export const CHANNELS: Readonly<Record<MarketingChannel, { label: string; meaning: string }>> = {
  SEO: { label: 'Search results', meaning: 'Being found without paying' },
  SEARCH_ADS: { label: 'Search ads', meaning: 'Advertisements beside search results' },
  SOCIAL: { label: 'Social posts', meaning: 'Posts on social networks' },
  SOCIAL_ADS: { label: 'Social ads', meaning: 'Advertisements on social networks' },
  EMAIL: { label: 'Email', meaning: 'Newsletters and sequences of mails' },
  VIDEO: { label: 'Video', meaning: 'Videos on a platform for them' },
  COMMUNITIES: { label: 'Communities', meaning: 'Forums, groups and question-and-answer sites' },
  PARTNERSHIPS: { label: 'Partnerships', meaning: 'Others who recommend it' },
  MARKETPLACES: { label: 'Marketplaces', meaning: 'Catalogues and shops where buyers look' },
};
export const CHANNEL_ORDER = Object.keys(CHANNELS) as readonly MarketingChannel[];

export const LEVELS: Readonly<Record<Level, string>> = { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High' };

export const PERSONA_FACTORS: Readonly<Record<PersonaFactor, string>> = {
  NEED: 'Need',
  REACH: 'Reach',
  BUYING_POWER: 'Buying power',
  URGENCY: 'Urgency',
};

export const CHANNEL_FACTORS: Readonly<Record<ChannelFactor, string>> = {
  DEMAND: 'Demand',
  CLICK_COST: 'Click cost',
  COMPETITION: 'Competition',
  INTENT: 'Intent',
  AUDIENCE: 'Audience',
};

/** What a goal measures, and how its figures read. */
export const GOAL_METRICS: Readonly<Record<MarketingGoalMetric, { label: string; unit: string }>> = {
  VISITS: { label: 'Visits', unit: 'a month' },
  SUBSCRIBERS: { label: 'Subscribers', unit: 'in all' },
  LEADS: { label: 'Leads', unit: 'in all' },
  TRIALS: { label: 'Trials', unit: 'a month' },
  CUSTOMERS: { label: 'Customers', unit: 'in all' },
  REVENUE: { label: 'Revenue', unit: 'a month' },
  CONVERSION_RATE: { label: 'Conversion rate', unit: 'percent' },
  RANKED_KEYWORDS: { label: 'Ranked keywords', unit: 'on the first page' },
};

export const CAMPAIGN_STATUSES: Readonly<Record<CampaignStatus, { label: string; meaning: string }>> = {
  DRAFT: { label: 'Draft', meaning: 'Being planned' },
  SCHEDULED: { label: 'Scheduled', meaning: 'Starts by itself on its first day' },
  ACTIVE: { label: 'Running', meaning: 'Runs now' },
  PAUSED: { label: 'Paused', meaning: 'Stands still' },
  COMPLETED: { label: 'Completed', meaning: 'Over; its figures stay' },
  ARCHIVED: { label: 'Archived', meaning: 'Put aside for good' },
};
export const STATUS_ORDER = Object.keys(CAMPAIGN_STATUSES) as readonly CampaignStatus[];

export const TARGET_METRICS: Readonly<Record<CampaignTargetMetric, string>> = {
  IMPRESSIONS: 'Impressions',
  CLICKS: 'Clicks',
  CONVERSIONS: 'Conversions',
  REVENUE: 'Revenue',
  RETURN_ON_INVESTMENT: 'Return on investment',
};
export const TARGET_ORDER = Object.keys(TARGET_METRICS) as readonly CampaignTargetMetric[];
