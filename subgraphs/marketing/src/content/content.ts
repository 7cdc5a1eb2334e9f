import type { VersionedRecord } from '../records/versioned-repository.js';

export const CONTENT_KINDS = ['BLOG', 'SOCIAL', 'EMAIL', 'AD', 'VIDEO_SCRIPT', 'LANDING_PAGE'] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

export const CONTENT_STATUSES = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'REJECTED'] as const;
export type ContentStatus = (typeof CONTENT_STATUSES)[number];

/** Where a revision comes from. */
export const CONTENT_ORIGINS = ['PERSON', 'OFFLINE_WRITER', 'MODEL', 'RESTORED'] as const;
export type ContentOrigin = (typeof CONTENT_ORIGINS)[number];

/** What a text says, apart from who wrote it and when. */
export interface ContentText {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  /** What search results show below the title; empty for none. */
  readonly metaDescription: string;
}

/** A text as it was at some time; never changed. */
export interface ContentRevision extends ContentText {
  readonly contentId: string;
  readonly workspaceId: string;
  /** From 1. */
  readonly number: number;
  readonly origin: ContentOrigin;
  /** The model that wrote it; null unless one did. */
  readonly modelName: string | null;
  /** The revision that it brings back; null unless it does. */
  readonly restoredNumber: number | null;
  /** Why it was made, in the author's words. */
  readonly note: string;
  readonly authorUserId: string;
  readonly createdAt: Date;
}

/** A step on the way to being published. */
export interface ContentStep {
  readonly from: ContentStatus;
  readonly to: ContentStatus;
  /** The revision that it is about. */
  readonly revision: number;
  readonly at: Date;
  /** Null for the scheduler. */
  readonly byUserId: string | null;
  readonly comment: string;
}

/** Something to be published, with all that it ever said. */
export interface Content extends VersionedRecord {
  readonly kind: ContentKind;
  /** The current revision's, so that lists need no second query. */
  readonly title: string;
  readonly status: ContentStatus;
  readonly revision: number;
  /** The revision that was approved; null before one was. It stays while newer ones are written. */
  readonly approvedRevision: number | null;
  readonly opportunityId: string | null;
  readonly strategyId: string | null;
  readonly campaignId: string | null;
  readonly brandVoiceId: string | null;
  readonly templateId: string | null;
  readonly steps: readonly ContentStep[];
}
