import type { SearchIntent } from '@/gql/graphql';

/** What searchers are after, in words. */
export const INTENTS: Readonly<Record<SearchIntent, string>> = {
  INFORMATIONAL: 'Informational',
  NAVIGATIONAL: 'Navigational',
  COMMERCIAL: 'Commercial',
  TRANSACTIONAL: 'Transactional',
};

export const INTENT_KINDS = [
  'TRANSACTIONAL',
  'COMMERCIAL',
  'INFORMATIONAL',
  'NAVIGATIONAL',
] as const satisfies SearchIntent[];
