import type { LiveSourceName, Signal } from '../signal.js';

export const GATHERING_STATUSES = ['QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'] as const;
export type GatheringStatus = (typeof GATHERING_STATUSES)[number];

export const GATHERING_STEP_STATUSES = ['WAITING', 'ASKING', 'ANSWERED', 'FAILED'] as const;
export type GatheringStepStatus = (typeof GATHERING_STEP_STATUSES)[number];

/** What became of asking one source. */
export interface GatheringStep {
  readonly source: LiveSourceName;
  readonly status: GatheringStepStatus;
  readonly message: string;
  readonly signalCount: number;
  /** When it may be asked again; null when at once, or when it has answered. */
  readonly retryAt: Date | null;
}

/**
 * Asking public sources about an opportunity. There is one document for each opportunity, which is queued again each time: the newest
 * gathering is what people want to see, and two of one opportunity at once would ask the same. The document is the truth; a queue
 * only wakes workers.
 */
export interface Gathering {
  /** The opportunity's. */
  readonly id: string;
  readonly workspaceId: string;
  readonly terms: readonly string[];
  readonly language: string;
  readonly status: GatheringStatus;
  /** One for each source that is asked. */
  readonly steps: readonly GatheringStep[];
  readonly message: string;
  /** Grows with every change: tells which of two states is the newer one. */
  readonly revision: number;
  /** Of the last requests, newest last, {@link MAX_REQUEST_KEYS} at most. */
  readonly requestKeys: readonly string[];
  readonly attempt: number;
  /** Grows with every lease. A worker whose fence is older has lost the gathering. */
  readonly fence: number;
  readonly leaseOwner: string | null;
  readonly leaseUntil: Date | null;
  readonly isCancelRequested: boolean;
  readonly queuedAt: Date;
  readonly finishedAt: Date | null;
}

/** The right to work on a gathering until another takes it over. */
export interface GatheringLease {
  readonly id: string;
  readonly owner: string;
  readonly fence: number;
}

/** What a source last said about an opportunity. */
export interface SourceFindings {
  readonly opportunityId: string;
  readonly workspaceId: string;
  readonly source: LiveSourceName;
  /** None when it was asked and knew nothing. */
  readonly signals: readonly Signal[];
  /** When the source said so; earlier than the gathering where an answer was still good. */
  readonly fetchedAt: Date;
}

export const MAX_REQUEST_KEYS = 20;

/** Whether nothing can follow any more by itself. */
export function isOver({ status }: Pick<Gathering, 'status'>): boolean {
  return status === 'COMPLETED' || status === 'FAILED' || status === 'CANCELLED';
}

export function isStepOver({ status }: GatheringStep): boolean {
  return status === 'ANSWERED' || status === 'FAILED';
}

/** 0–100. */
export function percentOf({ status, steps }: Pick<Gathering, 'status' | 'steps'>): number {
  if (status === 'COMPLETED') return 100;
  return steps.length === 0 ? 0 : (100 * steps.filter(isStepOver).length) / steps.length;
}

/** How a gathering of which all steps are over ends: it has failed only when no source has answered. */
export function endOf(steps: readonly GatheringStep[]): { status: 'COMPLETED' | 'FAILED'; message: string } {
  const answered = steps.filter(({ status }) => status === 'ANSWERED');
  const signals = answered.reduce((sum, { signalCount }) => sum + signalCount, 0);
  const sources = `${answered.length} of ${steps.length} ${steps.length === 1 ? 'source' : 'sources'} answered`;
  if (answered.length === 0) return { status: 'FAILED', message: `${sources}.` };
  const found = signals === 0 ? 'nothing found' : `${signals} ${signals === 1 ? 'signal' : 'signals'} found`;
  return { status: 'COMPLETED', message: `${sources}, ${found}.` };
}
