import { enumOf } from '@paissive/graphql-kit';
import type { Channel } from './channel.js';
import type { ChannelFactor } from './channel-weights.js';
import type { Level } from './persona.js';
import type { PersonaFactor } from './persona-fit.js';
import type { GoalMetric } from './strategy.js';

export const ChannelEnum = enumOf<Channel>('MarketingChannel', 'A way to reach people.', {
  SEO: 'Being found in search results.',
  SEARCH_ADS: 'Advertisements beside search results.',
  SOCIAL: 'Posts on social networks.',
  SOCIAL_ADS: 'Advertisements on social networks.',
  EMAIL: 'Newsletters and sequences of mails.',
  VIDEO: 'Videos on a platform for them.',
  COMMUNITIES: 'Forums, groups and question-and-answer sites.',
  PARTNERSHIPS: 'Others who recommend it, with or without a commission.',
  MARKETPLACES: 'Catalogues and shops where buyers look for such things.',
});

export const ChannelFactorEnum = enumOf<ChannelFactor>('ChannelFactor', 'What the fit of a channel rests on.', {
  DEMAND: 'How much is searched.',
  CLICK_COST: 'What a click costs advertisers.',
  COMPETITION: 'How many compete: for rankings, or for advertisements.',
  INTENT: 'Whether the channel serves what searchers want.',
  AUDIENCE: 'Whether the personas can be reached there.',
});

export const PersonaFactorEnum = enumOf<PersonaFactor>('PersonaFactor', 'What the fit of a persona rests on.', {
  NEED: 'Whether its problems and goals are those of the opportunity.',
  REACH: 'Whether the strategy is where it can be reached.',
  BUYING_POWER: 'Whether it can pay.',
  URGENCY: 'How soon it needs help.',
});

export const LevelEnum = enumOf<Level>('Level', 'How much of something there is.', {
  LOW: 'Little.',
  MEDIUM: 'Some.',
  HIGH: 'Much.',
});

export const GoalMetricEnum = enumOf<GoalMetric>('MarketingGoalMetric', 'What a goal measures.', {
  VISITS: 'Visits in a month.',
  SUBSCRIBERS: 'Subscribers of a mailing list.',
  LEADS: 'People who left their address.',
  TRIALS: 'Trials begun in a month.',
  CUSTOMERS: 'Paying customers.',
  REVENUE: 'Revenue in a month.',
  CONVERSION_RATE: 'Percent of visitors who do what they should.',
  RANKED_KEYWORDS: 'Keywords with a place on the first page of results.',
});
