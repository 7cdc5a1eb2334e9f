import { keepLease, LeaseLost } from '@paissive/leases';
import type { Logger } from '@paissive/logging';
import type { ApplyEvent } from '../tasks/apply-event.js';
import { definitionOf } from '../tasks/draft.js';
import type { StepLease, Task } from '../tasks/task.js';
import type { TaskRepository } from '../tasks/task.repository.js';
import { NO_USAGE } from '../tasks/task-event.js';
import type { Tool } from '../tools/tool.js';
import { fillTemplate, TemplateError } from '../workflows/input-template.js';
import type { StepKind } from '../workflows/workflow.js';
import type { StepContext, StepExecutor, StepResult } from './step-context.js';
import { StepFailure } from './step-failure.js';
import { templateScope } from './template-scope.js';
import { toolCallOf } from './tool-call-of.js';

export interface RunStepDeps {
  readonly tasks: Pick<TaskRepository, 'findOutputs'>;
  readonly applyEvent: ApplyEvent;
  readonly executors: Readonly<Record<Exclude<StepKind, 'APPROVAL'>, StepExecutor>>;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly leaseMs: number;
  readonly now: () => Date;
  readonly log: Logger;
}

/** A step that this process works on. */
export interface RunningStep {
  /** Resolves when what came of it is stored. */
  readonly done: Promise<void>;
  /** Looks whether the step still belongs to this process. */
  check(): void;
  /** Breaks off and gives the step to another worker. */
  giveBack(): void;
}

export type RunStep = (task: Task, stepId: string, lease: StepLease) => RunningStep;

/** The worker closes. */
class GivenBack extends Error {
  override readonly name = 'GivenBack';
}

/** More than that belongs into a store of its own. */
const MAX_OUTPUT_CHARACTERS = 500_000;

/**
 * Carries out a step that was just taken up, keeps its lease, and reports what came of it. The report names the fence: a worker that
 * was overtaken changes nothing.
 */
export function createRunStep(deps: RunStepDeps): RunStep {
  return (task, stepId, lease) => {
    const closing = new AbortController();
    const kept = keepLeaseOf(deps, task, stepId, lease);
    const { attemptTimeoutMs } = definitionOf(task, stepId);
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(attemptTimedOut()), attemptTimeoutMs);
    const signal = AbortSignal.any([kept.signal, closing.signal, timeout.signal]);
    const work = carryOut(deps, task, stepId, lease, signal)
      .catch((error: unknown) => settle(deps, { task, stepId, lease }, error))
      .finally(() => {
        clearTimeout(timer);
        return kept.stop();
      });
    return { done: work, check: kept.check, giveBack: () => closing.abort(new GivenBack('The worker closes.')) };
  };
}

function keepLeaseOf(
  { applyEvent, leaseMs, now, log }: RunStepDeps,
  { id: taskId }: Task,
  stepId: string,
  { fence }: StepLease,
) {
  return keepLease({
    ...{ leaseMs, now, log },
    about: { taskId, stepId },
    async extend() {
      const { kind } = await applyEvent(taskId, { kind: 'heartbeat', stepId, fence, leaseMs });
      return kind === 'applied' ? 'held' : 'lost';
    },
  });
}

async function carryOut(
  deps: RunStepDeps,
  task: Task,
  stepId: string,
  lease: StepLease,
  signal: AbortSignal,
): Promise<void> {
  const { tasks, applyEvent, executors } = deps;
  const step = definitionOf(task, stepId);
  const { fence } = lease;
  const scope = await templateScope(tasks, task, step);
  const output = (value: StepResult['output']) => {
    return { id: `${task.id}:${stepId}:${fence}`, taskId: task.id, workspaceId: task.workspaceId, stepId, value };
  };
  if (step.kind === 'APPROVAL') {
    const proposal = output(bounded(fillTemplate(step.input['content'] ?? step.input, scope)));
    const event = { kind: 'ask', stepId, fence, outputId: proposal.id } as const;
    await applyEvent(task.id, event, { outputs: [proposal], known: task });
    return;
  }
  const context: StepContext = {
    ...{ task, step, lease, scope },
    call: toolCallOf(task, stepId, deps.tools, signal),
    async report(usage, messages) {
      const result = await applyEvent(task.id, { kind: 'progress', stepId, fence, usage, messages });
      if (result.kind !== 'applied') throw new LeaseLost('The step belongs to nobody or to another worker.');
    },
  };
  const { output: value, messages } = await untilAborted(executors[step.kind](context), signal);
  const result = output(bounded(value));
  const event = { kind: 'succeed', stepId, fence, outputId: result.id, usage: NO_USAGE, messages } as const;
  await applyEvent(task.id, event, { outputs: [result], known: task });
}

/** What becomes of a step that did not reach its end. */
async function settle(
  { applyEvent, log }: RunStepDeps,
  { task, stepId, lease }: { task: Task; stepId: string; lease: StepLease },
  error: unknown,
): Promise<void> {
  const { fence } = lease;
  if (error instanceof LeaseLost) {
    log.info({ taskId: task.id, stepId }, 'a step was taken away');
    return;
  }
  if (error instanceof GivenBack) {
    await applyEvent(task.id, { kind: 'release', stepId, fence });
    return;
  }
  const failure = failureOf(error);
  if (failure.code === 'INTERNAL') log.error({ err: error, taskId: task.id, stepId }, 'a step failed');
  const { isOutcomeUnknown, isOutage } = failure;
  await applyEvent(task.id, {
    kind: 'fail',
    stepId,
    fence,
    error: failure.stepError,
    isOutcomeUnknown,
    isOutage,
    usage: NO_USAGE,
  });
}

function failureOf(error: unknown): StepFailure {
  if (error instanceof StepFailure) return error;
  if (error instanceof TemplateError) return new StepFailure('INVALID_INPUT', error.message);
  const message = 'Something went wrong on our side.';
  return new StepFailure('INTERNAL', message, { isRetryable: true, isOutcomeUnknown: true });
}

function attemptTimedOut(): StepFailure {
  const message = 'The attempt took too long.';
  return new StepFailure('ATTEMPT_TIMEOUT', message, { isRetryable: true, isOutcomeUnknown: true });
}

function bounded(value: StepResult['output']): StepResult['output'] {
  const { length } = JSON.stringify(value);
  if (length <= MAX_OUTPUT_CHARACTERS) return value;
  throw new StepFailure(
    'OUTPUT_TOO_LARGE',
    `It gave ${length} characters; at most ${MAX_OUTPUT_CHARACTERS} can be kept.`,
  );
}

/** A tool that does not listen to its signal must not hold the step. */
function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
