import { decide } from '../decide.js';
import type { StepRun, Task } from '../task.js';
import { NO_USAGE, type TaskEvent, type TraceDraft } from '../task-event.js';

/** Plays events against a run, one after another, on a clock of its own. */
export interface Play {
  readonly task: Task;
  readonly trace: readonly TraceDraft[];
  /** @throws when the event is refused */
  does(event: TaskEvent): void;
  /** Why the event is refused; null when it is not, and then it has happened. */
  tries(event: TaskEvent): string | null;
  /** Takes a step up. Returns its fence. */
  claims(stepId: string, worstCaseMicroUsd?: number): number;
  succeeds(stepId: string, fence?: number): void;
  fails(stepId: string, options?: { isRetryable?: boolean; isOutcomeUnknown?: boolean; isOutage?: boolean }): void;
  passes(ms: number): void;
  step(stepId: string): StepRun;
  states(): string;
}

export const LEASE_MS = 10_000;

export function play(start: Task, at = 0): Play {
  let task = start;
  let time = at;
  const trace: TraceDraft[] = [];

  function tries(event: TaskEvent): string | null {
    const decision = decide(task, event, { now: new Date(time), random: () => 1 });
    if (decision.kind === 'refused') return decision.reason;
    task = decision.task;
    trace.push(...decision.trace);
    return null;
  }
  function does(event: TaskEvent): void {
    const refused = tries(event);
    if (refused) throw new Error(`${event.kind} was refused: ${refused}`);
  }
  function step(stepId: string): StepRun {
    const found = task.steps.find((candidate) => candidate.stepId === stepId);
    if (!found) throw new Error(`There is no step ${stepId}.`);
    return found;
  }
  const fenceOf = (stepId: string) => step(stepId).lease?.fence ?? -1;

  return {
    get task() {
      return task;
    },
    trace,
    does,
    tries,
    step,
    claims(stepId, worstCaseMicroUsd = 0) {
      does({ kind: 'claim', stepId, owner: 'worker', leaseMs: LEASE_MS, worstCaseMicroUsd });
      return fenceOf(stepId);
    },
    succeeds(stepId, fence = fenceOf(stepId)) {
      const outputId = `${stepId}-${fence}`;
      does({ kind: 'succeed', stepId, fence, outputId, usage: NO_USAGE, messages: [] });
    },
    fails(stepId, { isRetryable = true, isOutcomeUnknown = false, isOutage = false } = {}) {
      const error = { code: 'BROKEN', message: 'It broke.', isRetryable };
      does({ kind: 'fail', stepId, fence: fenceOf(stepId), error, isOutcomeUnknown, isOutage, usage: NO_USAGE });
    },
    passes(ms) {
      time += ms;
    },
    states: () => task.steps.map(({ stepId, state }) => `${stepId}:${state}`).join(' '),
  };
}
