import type { SearchIntent } from '../opportunities/opportunity-copy.js';
import type { Channel } from './channel.js';

export const CHANNEL_FACTORS = ['DEMAND', 'CLICK_COST', 'COMPETITION', 'INTENT', 'AUDIENCE'] as const;
export type ChannelFactor = (typeof CHANNEL_FACTORS)[number];

/**
 * How much each factor counts for a channel. Search channels live from demand that is there already, and paid ones from what a click
 * costs; the others stand or fall with whether the audience is there. These are judgements, kept in one table so that they can be argued with.
 */
export const CHANNEL_WEIGHTS: Readonly<Record<Channel, Readonly<Partial<Record<ChannelFactor, number>>>>> = {
  SEO: { DEMAND: 0.35, COMPETITION: 0.3, INTENT: 0.2, AUDIENCE: 0.15 },
  SEARCH_ADS: { INTENT: 0.35, CLICK_COST: 0.3, COMPETITION: 0.15, DEMAND: 0.1, AUDIENCE: 0.1 },
  SOCIAL: { AUDIENCE: 0.6, INTENT: 0.25, DEMAND: 0.15 },
  SOCIAL_ADS: { AUDIENCE: 0.6, INTENT: 0.25, CLICK_COST: 0.15 },
  EMAIL: { AUDIENCE: 0.5, INTENT: 0.5 },
  VIDEO: { AUDIENCE: 0.45, INTENT: 0.3, DEMAND: 0.25 },
  COMMUNITIES: { AUDIENCE: 0.7, INTENT: 0.3 },
  PARTNERSHIPS: { AUDIENCE: 0.5, INTENT: 0.5 },
  MARKETPLACES: { INTENT: 0.5, DEMAND: 0.3, AUDIENCE: 0.2 },
};

/** How well a channel serves what searchers want, 0–1: answers for those who learn, offers for those who compare or buy. */
export const INTENT_FIT: Readonly<Record<Channel, Readonly<Record<SearchIntent, number>>>> = {
  SEO: { INFORMATIONAL: 0.9, NAVIGATIONAL: 0.2, COMMERCIAL: 0.9, TRANSACTIONAL: 0.7 },
  SEARCH_ADS: { INFORMATIONAL: 0.2, NAVIGATIONAL: 0.3, COMMERCIAL: 0.8, TRANSACTIONAL: 1 },
  SOCIAL: { INFORMATIONAL: 0.7, NAVIGATIONAL: 0.2, COMMERCIAL: 0.5, TRANSACTIONAL: 0.3 },
  SOCIAL_ADS: { INFORMATIONAL: 0.4, NAVIGATIONAL: 0.2, COMMERCIAL: 0.6, TRANSACTIONAL: 0.6 },
  EMAIL: { INFORMATIONAL: 0.7, NAVIGATIONAL: 0.3, COMMERCIAL: 0.8, TRANSACTIONAL: 0.6 },
  VIDEO: { INFORMATIONAL: 0.9, NAVIGATIONAL: 0.1, COMMERCIAL: 0.8, TRANSACTIONAL: 0.3 },
  COMMUNITIES: { INFORMATIONAL: 0.9, NAVIGATIONAL: 0.1, COMMERCIAL: 0.6, TRANSACTIONAL: 0.2 },
  PARTNERSHIPS: { INFORMATIONAL: 0.5, NAVIGATIONAL: 0.2, COMMERCIAL: 0.9, TRANSACTIONAL: 0.8 },
  MARKETPLACES: { INFORMATIONAL: 0.1, NAVIGATIONAL: 0.4, COMMERCIAL: 0.8, TRANSACTIONAL: 1 },
};
