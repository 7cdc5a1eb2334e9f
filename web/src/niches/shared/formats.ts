import type { KeywordColumn, KeywordFormat } from '@/gql/graphql';

/** Kinds of keyword files, in words. */
export const FORMATS: Readonly<Record<KeywordFormat, string>> = {
  GOOGLE_KEYWORD_PLANNER: 'Google Keyword Planner',
  SEMRUSH: 'Semrush',
  AHREFS: 'Ahrefs',
  GOOGLE_TRENDS: 'Google Trends',
  SEARCH_CONSOLE: 'Google Search Console',
  GENERIC_CSV: 'Table of your own',
  KEYWORD_LIST: 'List of keywords',
};

/** What a column can mean, in words. */
export const COLUMN_MEANINGS: Readonly<Record<KeywordColumn, string>> = {
  KEYWORD: 'Keyword',
  MONTHLY_SEARCHES: 'Searches a month',
  ADVERTISING_COMPETITION: 'Advertising competition',
  KEYWORD_DIFFICULTY: 'Ranking difficulty',
  COST_PER_CLICK: 'Cost per click',
  INTENT: 'Search intent',
  MONTH: 'Searches of one month',
  IGNORE: 'Not used',
};
