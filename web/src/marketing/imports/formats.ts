import type { MetricFileFormat } from '@/gql/graphql';

export const FORMATS: Readonly<Record<MetricFileFormat, string>> = {
  GA4: 'Google Analytics 4',
  GOOGLE_ADS: 'Google Ads',
  SEARCH_CONSOLE: 'Search Console, days',
  SEARCH_CONSOLE_TERMS: 'Search Console, queries or pages',
};
