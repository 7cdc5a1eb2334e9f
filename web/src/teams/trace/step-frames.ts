import type { StepRunState, TraceKind } from '@/gql/graphql';
import type { GraphNode } from '../graph/layers';

/** The parts of a line of a trace that tell what became of a step. */
export interface TraceFact {
  readonly sequence: number;
  readonly at: string;
  readonly kind: TraceKind;
  readonly stepId?: string | null;
  readonly attempt?: number | null;
  readonly message: string;
  readonly cost: string;
}

/** How a step stood at a moment of the past. */
export interface StepFrame {
  readonly state: StepRunState;
  readonly attempt: number;
}

/** A run as it stood at a moment of the past. */
export interface RunFrame {
  readonly steps: ReadonlyMap<string, StepFrame>;
  /** What happened then. */
  readonly line: TraceFact | null;
  /** What had been spent on steps that were done, US dollars. */
  readonly cost: number;
  readonly message: string;
}

const SETTLED: readonly StepRunState[] = ['SUCCEEDED', 'FAILED', 'SKIPPED', 'CANCELLED'];

/** How a run stood after a line of its trace, played from the start: lines are all that is needed. */
export function frameAt(trace: readonly TraceFact[], steps: readonly GraphNode[], sequence: number): RunFrame {
  const frames = new Map<string, StepFrame>(steps.map(({ id }) => [id, { state: 'PENDING', attempt: 0 }]));
  let cost = 0;
  let message = '';
  let line: TraceFact | null = null;
  for (const entry of trace) {
    if (entry.sequence > sequence) break;
    line = entry;
    cost += Number(entry.cost);
    if (entry.kind === 'TASK_STATUS_CHANGED' || entry.kind === 'TASK_STARTED') message = entry.message;
    const before = entry.stepId == null ? undefined : frames.get(entry.stepId);
    const state = before && stateAfter(entry, before.state);
    if (before && state) frames.set(entry.stepId ?? '', { state, attempt: entry.attempt ?? before.attempt });
  }
  // A step that has all it waits for is ready; the trace does not say so.
  for (const { id, dependsOn } of steps) {
    const frame = frames.get(id);
    const isReady = dependsOn.every((before) => SETTLED.includes(frames.get(before)?.state ?? 'PENDING'));
    if (line && frame?.state === 'PENDING' && isReady) frames.set(id, { ...frame, state: 'READY' });
  }
  return { steps: frames, line, cost, message };
}

function stateAfter({ kind, message }: TraceFact, before: StepRunState): StepRunState | null {
  switch (kind) {
    case 'STEP_STARTED':
      return 'RUNNING';
    case 'STEP_SUCCEEDED':
      return 'SUCCEEDED';
    case 'STEP_FAILED':
      return 'FAILED';
    case 'STEP_RETRYING':
      return 'RETRYING';
    case 'STEP_TAKEN_BACK':
      return 'READY';
    case 'STEP_SKIPPED':
      return 'SKIPPED';
    case 'STEP_CANCELLED':
      return 'CANCELLED';
    case 'STEP_RESET':
      return 'PENDING';
    case 'APPROVAL_ASKED':
      return 'WAITING_FOR_APPROVAL';
    case 'APPROVAL_DECIDED':
      // A no is followed by a line of its own; without it the step still asks.
      return message.startsWith('Approved') ? 'SUCCEEDED' : before;
    case 'TASK_STARTED':
    case 'TASK_STATUS_CHANGED':
    case 'MESSAGE':
      return null;
    default:
      return kind satisfies never;
  }
}
