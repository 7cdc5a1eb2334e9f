import type { RuleSource } from '../enrichment.js';

/** Published figures that rules reckon with, each with where it stands. They are averages of others, never facts about a niche. */

/** Of all who see a results page, how many press the result in tenth and in third place. */
export const CLICK_THROUGH = {
  low: 0.025,
  high: 0.11,
  source: {
    title: 'Sistrix (2020), click rates of 80 million keywords: tenth place 2.5 %, third place 11 %',
    url: 'https://www.sistrix.com/blog/why-almost-everything-you-knew-about-google-ctr-is-no-longer-valid/',
  },
} as const satisfies PublishedRange;

/** Of all visits to a shop, how many end with an order. */
export const CONVERSION = {
  low: 0.005,
  high: 0.032,
  source: {
    title:
      'Littledata (2023), 2,800 shops: on average 1.4 %, the best fifth above 3.2 %; below 0.5 % there is much to mend',
    url: 'https://www.shopify.com/blog/ecommerce-conversion-rate',
  },
} as const satisfies PublishedRange;

/** Where the index of advertising competition, 0–100, is low and where it is high. */
export const ADVERTISING_LEVELS = {
  lowTo: 33,
  highFrom: 67,
  source: {
    title: 'Google Ads API, levels of the competition index: low 0–33, medium 34–66, high 67–100',
    url: 'https://developers.google.com/google-ads/api/reference/rpc/v23/KeywordPlanCompetitionLevelEnum.KeywordPlanCompetitionLevel',
  },
} as const satisfies PublishedLevels;

/** Where ranking difficulty, 0–100, is within reach of a new site and where it is hard. */
export const DIFFICULTY_LEVELS = {
  lowTo: 29,
  highFrom: 70,
  source: {
    title: 'Semrush, levels of keyword difficulty: easy to 29, possible or difficult to 69, hard from 70',
    url: 'https://www.semrush.com/kb/1158-what-is-kd',
  },
} as const satisfies PublishedLevels;

/** US dollars for a click on a search advertisement, on average over all industries, in 2016 and in 2026. */
export const CLICK_PRICE_LEVELS = {
  lowTo: 2.32,
  highFrom: 5.42,
  source: {
    title: 'WordStream (2026), search advertising benchmarks: 5.42 USD a click on average, 2.32 USD in 2016',
    url: 'https://www.wordstream.com/blog/2026-google-ads-benchmarks',
  },
} as const satisfies PublishedLevels;

interface PublishedRange {
  readonly low: number;
  readonly high: number;
  readonly source: RuleSource;
}

interface PublishedLevels {
  readonly lowTo: number;
  readonly highFrom: number;
  readonly source: RuleSource;
}
