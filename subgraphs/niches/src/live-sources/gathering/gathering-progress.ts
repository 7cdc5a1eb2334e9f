import { type Gathering, percentOf } from './gathering.js';

/** A state of a gathering as it is sent to those who watch. Plain JSON values, for it travels through pub/sub. */
export interface GatheringProgress {
  readonly id: string;
  readonly workspaceId: string;
  readonly status: Gathering['status'];
  readonly percent: number;
  readonly message: string;
  readonly terms: readonly string[];
  readonly language: string;
  readonly steps: readonly (Omit<Gathering['steps'][number], 'retryAt'> & { readonly retryAt: string | null })[];
  readonly revision: number;
  /** ISO 8601, as all times here. */
  readonly queuedAt: string;
  readonly finishedAt: string | null;
}

/** The pub/sub topic of the gathering of an opportunity. */
export function gatheringTopic(opportunityId: string): string {
  return `niches.signal-gathering.${opportunityId}`;
}

export function progressOf(gathering: Gathering): GatheringProgress {
  const { id, workspaceId, status, message, terms, language, revision, queuedAt, finishedAt } = gathering;
  return {
    id,
    workspaceId,
    status,
    percent: percentOf(gathering),
    message,
    terms,
    language,
    steps: gathering.steps.map((step) => ({ ...step, retryAt: step.retryAt?.toISOString() ?? null })),
    revision,
    queuedAt: queuedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}
