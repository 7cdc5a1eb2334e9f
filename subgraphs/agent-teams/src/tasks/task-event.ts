import type { StepError } from './task.js';

/** What an attempt used up. */
export interface Usage {
  readonly costMicroUsd: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export const NO_USAGE: Usage = { costMicroUsd: 0, inputTokens: 0, outputTokens: 0 };

/** Something an agent or a tool says while it works. */
export interface AgentMessage {
  readonly author: string;
  readonly text: string;
}

/** A report of whoever holds the lease of a step. */
interface OfLease {
  readonly stepId: string;
  readonly fence: number;
}

/** Everything that can happen to a run. */
export type TaskEvent =
  | {
      readonly kind: 'claim';
      readonly stepId: string;
      readonly owner: string;
      readonly leaseMs: number;
      /** The most that the attempt can cost. */
      readonly worstCaseMicroUsd: number;
    }
  | (OfLease & { readonly kind: 'heartbeat'; readonly leaseMs: number })
  | (OfLease & { readonly kind: 'progress'; readonly usage: Usage; readonly messages: readonly AgentMessage[] })
  | (OfLease & {
      readonly kind: 'succeed';
      readonly outputId: string;
      readonly usage: Usage;
      readonly messages: readonly AgentMessage[];
    })
  | (OfLease & {
      readonly kind: 'fail';
      readonly error: StepError;
      /** Whether it may have had its effect all the same: then it is done again under the same name. */
      readonly isOutcomeUnknown: boolean;
      /** Whether the platform was away: the step had no fault in it. */
      readonly isOutage: boolean;
      readonly usage: Usage;
    })
  /** The worker gives the step back unharmed, for it closes. */
  | (OfLease & { readonly kind: 'release' })
  | (OfLease & { readonly kind: 'ask'; readonly outputId: string })
  /** Time has passed. */
  | { readonly kind: 'tick' }
  | {
      readonly kind: 'approve';
      readonly stepId: string;
      readonly by: string;
      readonly comment: string | null;
      readonly outputId: string;
      readonly isEdited: boolean;
    }
  | { readonly kind: 'reject'; readonly stepId: string; readonly by: string; readonly comment: string | null }
  | { readonly kind: 'pause'; readonly by: string }
  | { readonly kind: 'resume'; readonly by: string; readonly budgetMicroUsd: number | null }
  | { readonly kind: 'cancel'; readonly by: string }
  | { readonly kind: 'rerun'; readonly stepId: string; readonly by: string; readonly editedOutputId: string | null };

/** One line of the story of a run. */
export interface TraceDraft {
  readonly kind: TraceKind;
  readonly stepId: string | null;
  readonly attempt: number | null;
  /** Who: an agent, a tool, a person, a worker; null for the run itself. */
  readonly actor: string | null;
  readonly message: string;
  readonly costMicroUsd: number;
}

export const TRACE_KINDS = [
  'TASK_STARTED',
  'TASK_STATUS_CHANGED',
  'STEP_STARTED',
  'STEP_SUCCEEDED',
  'STEP_FAILED',
  'STEP_RETRYING',
  'STEP_TAKEN_BACK',
  'STEP_SKIPPED',
  'STEP_CANCELLED',
  'STEP_RESET',
  'APPROVAL_ASKED',
  'APPROVAL_DECIDED',
  'MESSAGE',
] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

export interface TraceEntry extends TraceDraft {
  readonly taskId: string;
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly at: Date;
}
