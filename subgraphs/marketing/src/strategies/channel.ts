export const CHANNELS = [
  'SEO',
  'SEARCH_ADS',
  'SOCIAL',
  'SOCIAL_ADS',
  'EMAIL',
  'VIDEO',
  'COMMUNITIES',
  'PARTNERSHIPS',
  'MARKETPLACES',
] as const;

/** A way to reach people. */
export type Channel = (typeof CHANNELS)[number];
