import { enumOf } from '@paissive/graphql-kit';
import type { DifferenceKind } from './compare-revisions.js';
import type { ContentKind, ContentOrigin, ContentStatus } from './content.js';

export const ContentKindEnum = enumOf<ContentKind>('ContentKind', 'What kind of text something is.', {
  BLOG: 'An article.',
  SOCIAL: 'A post on a social network.',
  EMAIL: 'A mail.',
  AD: 'An advertisement.',
  VIDEO_SCRIPT: 'What is seen and said in a video.',
  LANDING_PAGE: 'A page that leads to one action.',
});

export const ContentStatusEnum = enumOf<ContentStatus>('ContentStatus', 'How far content is on its way.', {
  DRAFT: 'It is being written.',
  IN_REVIEW: 'Somebody is asked to approve it.',
  APPROVED: 'It may be published.',
  SCHEDULED: 'It is published at a time that is set.',
  PUBLISHED: 'It was published.',
  REJECTED: 'It should be different; a comment says how.',
});

export const ContentOriginEnum = enumOf<ContentOrigin>('ContentOrigin', 'Who wrote a text.', {
  PERSON: 'A person.',
  OFFLINE_WRITER: 'The offline writer, which fills a template with what was entered and is no model.',
  MODEL: 'A model; `modelName` says which.',
  RESTORED: 'An older revision that was brought back.',
});

export const DifferenceKindEnum = enumOf<DifferenceKind>('DifferenceKind', 'Where a piece of text stands.', {
  SAME: 'In both.',
  ADDED: 'In the newer only.',
  REMOVED: 'In the older only.',
});
