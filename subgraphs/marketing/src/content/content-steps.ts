import type { Content, ContentStatus, ContentStep } from './content.js';

/** What people may do next. `SCHEDULED` and `PUBLISHED` are not among it: schedules and their outcome make content so. */
const NEXT: Readonly<Record<ContentStatus, readonly ContentStatus[]>> = {
  DRAFT: ['IN_REVIEW'],
  IN_REVIEW: ['APPROVED', 'REJECTED', 'DRAFT'],
  APPROVED: ['DRAFT'],
  SCHEDULED: [],
  PUBLISHED: ['DRAFT'],
  REJECTED: ['DRAFT', 'IN_REVIEW'],
};

/** What schedules make of content. */
const BY_SCHEDULE: Readonly<Record<ContentStatus, readonly ContentStatus[]>> = {
  DRAFT: [],
  IN_REVIEW: [],
  APPROVED: ['SCHEDULED', 'PUBLISHED'],
  SCHEDULED: ['PUBLISHED', 'APPROVED'],
  PUBLISHED: ['SCHEDULED', 'PUBLISHED'],
  REJECTED: [],
};

/** More steps than these nobody reads. */
const MAX_STEPS = 200;

export function nextSteps(status: ContentStatus): readonly ContentStatus[] {
  return NEXT[status];
}

export interface StepRequest {
  readonly to: ContentStatus;
  readonly at: Date;
  /** Null for a schedule. */
  readonly byUserId: string | null;
  readonly comment: string;
}

export type StepResult =
  | { readonly kind: 'stepped'; readonly content: Content }
  | { readonly kind: 'impossible'; readonly reason: string };

/** Takes a step if the status allows it. An approval is of the revision that is current; taking content back to a draft ends it. */
export function takeStep(content: Content, { to, at, byUserId, comment }: StepRequest): StepResult {
  const from = content.status;
  const isAllowed = byUserId === null ? BY_SCHEDULE[from].includes(to) : NEXT[from].includes(to);
  if (!isAllowed) return { kind: 'impossible', reason: refusal(from, to) };
  if (to === 'REJECTED' && comment === '') {
    return { kind: 'impossible', reason: 'Say what should be different: a rejection needs a comment.' };
  }
  const step: ContentStep = { from, to, revision: content.revision, at, byUserId, comment };
  return {
    kind: 'stepped',
    content: {
      ...content,
      status: to,
      approvedRevision: approvedBy(content, to),
      steps: [...content.steps, step].slice(-MAX_STEPS),
      updatedAt: at,
    },
  };
}

/** What stands in the way of writing a new revision; null when nothing does. */
export function writingObstacle({ status }: Pick<Content, 'status'>): string | null {
  if (status === 'IN_REVIEW') return 'It is in review. Take it back to a draft first.';
  return status === 'SCHEDULED' ? 'It is scheduled. Cancel its schedule first.' : null;
}

function approvedBy({ approvedRevision, revision }: Content, to: ContentStatus): number | null {
  if (to === 'APPROVED') return revision;
  return to === 'DRAFT' || to === 'REJECTED' ? null : approvedRevision;
}

function refusal(from: ContentStatus, to: ContentStatus): string {
  const words = (status: ContentStatus) => status.toLowerCase().replace('_', ' ');
  const next = NEXT[from].map(words);
  const possible = next.length === 0 ? 'Cancel its schedule first.' : `It can become ${next.join(', ')}.`;
  return `Content that is ${words(from)} cannot become ${words(to)}. ${possible}`;
}
