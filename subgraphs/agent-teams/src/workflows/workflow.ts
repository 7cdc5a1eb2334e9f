import type { JsonObject } from './json.js';

export const STEP_KINDS = ['TOOL', 'AGENT', 'APPROVAL'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** What a failed step means for the others. */
export type FailurePolicy = 'FAIL_FAST' | 'SKIP_DEPENDENTS' | 'CONTINUE';

export interface RetryPolicy {
  /** Attempts in all, the first included. */
  readonly maxAttempts: number;
  /** Wait before the second attempt; doubles with each further one. */
  readonly baseMs: number;
  readonly capMs: number;
}

/** One node of a workflow. What it needs of its kind is checked when it is saved. */
export interface WorkflowStep {
  /** Unique in the workflow; inputs of later steps refer to it. */
  readonly id: string;
  readonly name: string;
  readonly kind: StepKind;
  /** Who does it; AGENT steps need one, the others may name who answers for them. */
  readonly agentId: string | null;
  /** For TOOL: its name. */
  readonly tool: string | null;
  /** For TOOL: its input. For APPROVAL: what is approved. Texts in it may hold `{{…}}`. */
  readonly input: JsonObject;
  /** For AGENT: what it is asked, with `{{…}}`. For APPROVAL: what the person is asked. */
  readonly prompt: string | null;
  readonly dependsOn: readonly string[];
  readonly retry: RetryPolicy;
  /** How long it may wait for a worker once it is ready. */
  readonly queueTimeoutMs: number;
  /** How long one attempt may take. */
  readonly attemptTimeoutMs: number;
  /** For APPROVAL: how long the question stays open. */
  readonly approvalTimeoutMs: number;
  /** For AGENT: calls of the model in one attempt; more means that it goes in circles. */
  readonly maxModelCalls: number;
  /** For AGENT: the longest answer of one call. */
  readonly maxOutputTokens: number;
}

/** Steps as a directed acyclic graph. */
export interface Workflow {
  readonly steps: readonly WorkflowStep[];
  readonly failurePolicy: FailurePolicy;
  /** How long a run may work, waiting for people and pauses left out. */
  readonly totalTimeoutMs: number;
}

export const MAX_STEPS = 50;

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

export const DEFAULT_RETRY: RetryPolicy = { maxAttempts: 3, baseMs: SECOND_MS, capMs: 60 * SECOND_MS };

/** What a step has unless it says otherwise. */
export const STEP_DEFAULTS = {
  agentId: null,
  tool: null,
  input: {},
  prompt: null,
  dependsOn: [],
  retry: DEFAULT_RETRY,
  queueTimeoutMs: 60 * MINUTE_MS,
  attemptTimeoutMs: 5 * MINUTE_MS,
  approvalTimeoutMs: 7 * 24 * 60 * MINUTE_MS,
  maxModelCalls: 8,
  maxOutputTokens: 1_500,
} as const satisfies Omit<WorkflowStep, 'id' | 'name' | 'kind'>;

export const DEFAULT_TOTAL_TIMEOUT_MS = 6 * 60 * MINUTE_MS;

/** A step out of what is particular about it. */
export function stepOf(step: Pick<WorkflowStep, 'id' | 'name' | 'kind'> & Partial<WorkflowStep>): WorkflowStep {
  return { ...STEP_DEFAULTS, ...step };
}
