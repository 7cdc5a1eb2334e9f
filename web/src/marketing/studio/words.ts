import type { ContentKind, ContentOrigin, ContentStatus, TextCheckStatus } from '@/gql/graphql';

export const KINDS: Readonly<Record<ContentKind, string>> = {
  BLOG: 'Article',
  SOCIAL: 'Social post',
  EMAIL: 'Mail',
  AD: 'Advertisement',
  VIDEO_SCRIPT: 'Video script',
  LANDING_PAGE: 'Landing page',
};

export const STATUSES: Readonly<Record<ContentStatus, string>> = {
  DRAFT: 'Draft',
  IN_REVIEW: 'In review',
  APPROVED: 'Approved',
  SCHEDULED: 'Scheduled',
  PUBLISHED: 'Published',
  REJECTED: 'To be changed',
};
export const STATUS_ORDER = Object.keys(STATUSES) as readonly ContentStatus[];

export const CHECK_STATUSES: Readonly<Record<TextCheckStatus, string>> = {
  PROBLEM: 'Should be changed',
  IMPROVE: 'Could be better',
  GOOD: 'Good',
  NOT_APPLICABLE: 'Does not apply',
};

/** Who wrote a revision; what was not written by a person says so. */
export function writtenBy(revision: {
  readonly origin: ContentOrigin;
  readonly modelName?: string | null;
  readonly restoredNumber?: number | null;
}): string {
  switch (revision.origin) {
    case 'PERSON':
      return 'written by a person';
    case 'OFFLINE_WRITER':
      return 'written by the offline writer, which fills a template and is no model';
    case 'MODEL':
      return `written by the model ${revision.modelName ?? ''}`.trim();
    case 'RESTORED':
      return `brought back from version ${revision.restoredNumber}`;
  }
}

/** What people can do with content where it is. */
export function stepLabel(from: ContentStatus, to: ContentStatus): string {
  switch (to) {
    case 'IN_REVIEW':
      return from === 'REJECTED' ? 'Ask for review again' : 'Ask for review';
    case 'APPROVED':
      return 'Approve';
    case 'REJECTED':
      return 'Ask for changes';
    case 'DRAFT':
      return 'Back to draft';
    default:
      return STATUSES[to];
  }
}
