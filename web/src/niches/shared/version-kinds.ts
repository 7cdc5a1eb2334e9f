import type { VersionKind } from '@/gql/graphql';

/** What made a version of an analysis, as a noun. */
export const VERSION_KINDS: Readonly<Record<VersionKind, string>> = {
  ANALYSED: 'First run',
  REFRESHED: 'Newer file',
  RESCORED: 'Other weights',
};

/** What made a change, as a sentence goes on. */
export const CAUSES: Readonly<Record<VersionKind, string>> = {
  ANALYSED: 'By the first run',
  REFRESHED: 'By a newer file',
  RESCORED: 'By other weights',
};
