import type { Logger } from '@paissive/logging';
import type { ApplyEvent } from '../tasks/apply-event.js';
import type { StepLease, Task } from '../tasks/task.js';
import type { TaskRepository } from '../tasks/task.repository.js';
import { type StepToClaim, sharePlaces, stepsToClaim } from './choose-work.js';
import type { RunningStep, RunStep } from './run-step.js';

export interface DispatcherDeps {
  readonly tasks: TaskRepository;
  readonly applyEvent: ApplyEvent;
  readonly runStep: RunStep;
  /** The most that an attempt of a step can cost, in micro-dollars. */
  readonly worstCaseOf: (task: Task, stepId: string) => Promise<number>;
  /** Names this process among all workers. */
  readonly owner: string;
  /** How long a step stays with a worker that gives no sign of life. */
  readonly leaseMs: number;
  /** Steps under way at once in this process. */
  readonly concurrency: number;
  /** Of one workspace, over all processes; two that look at the same moment can each take up one more. */
  readonly stepsPerWorkspace: number;
  /** How often the store is looked at although nobody woke us: for retries, leases, timeouts, and wake-ups that were lost. */
  readonly pollMs: number;
  readonly now: () => Date;
  readonly log: Pick<Logger, 'warn' | 'error'>;
}

export interface Dispatcher {
  /** There may be something to do. */
  wake(): void;
  /** A run was changed by somebody else: workers of its steps look whether they still have them. */
  changed(taskId: string): void;
  /** Takes up nothing more, has the steps under way given back, and waits for that. */
  stop(): Promise<void>;
}

const DUE_PER_ROUND = 200;

/**
 * Takes up steps as long as there are places: time first (what is due), then work, shared fairly among workspaces. The store is the
 * truth; what nobody has a place for waits there.
 */
export function createDispatcher(deps: DispatcherDeps): Dispatcher {
  const { tasks, applyEvent, concurrency, stepsPerWorkspace, pollMs, now, log } = deps;
  const running = new Map<RunningStep, string>();
  const servedAt = new Map<string, number>();
  let turn = 0;
  let isStopped = false;
  let isWoken = false;
  let endPause = () => {};

  async function lookAtTime(): Promise<void> {
    for (const taskId of await tasks.due(now(), DUE_PER_ROUND)) await applyEvent(taskId, { kind: 'tick' });
  }

  /** @returns whether anything was taken up, so that there may be more. */
  async function takeUp(): Promise<boolean> {
    const free = concurrency - running.size;
    if (free <= 0) return false;
    const workspaceIds = await tasks.workspacesWithWork(now());
    const loads = await tasks.runningByWorkspace(workspaceIds);
    const shares = sharePlaces(
      workspaceIds.map((workspaceId) => ({
        workspaceId,
        running: loads.get(workspaceId) ?? 0,
        servedAt: servedAt.get(workspaceId) ?? 0,
      })),
      free,
      stepsPerWorkspace,
    );
    const taken = await Promise.all([...shares].map(([workspaceId, places]) => serve(workspaceId, places)));
    return taken.some((count) => count > 0);
  }

  async function serve(workspaceId: string, places: number): Promise<number> {
    turn += 1;
    servedAt.set(workspaceId, turn);
    // Each of them has a step to take up, so that more would be read in vain.
    const runs = await tasks.runnable(workspaceId, now(), places);
    let taken = 0;
    for (const step of stepsToClaim(runs, now(), places)) {
      if (await claim(step)) taken += 1;
    }
    return taken;
  }

  /** @returns whether it changed anything. */
  async function claim({ task, stepId }: StepToClaim): Promise<boolean> {
    if (isStopped) return false;
    const { owner, leaseMs } = deps;
    const worstCaseMicroUsd = await deps.worstCaseOf(task, stepId);
    const event = { kind: 'claim', stepId, owner, leaseMs, worstCaseMicroUsd } as const;
    const result = await applyEvent(task.id, event, { known: task });
    if (result.kind !== 'applied') return false;
    const step = result.task.steps.find((candidate) => candidate.stepId === stepId);
    // The run may have found that the step is not to be started; that is a change as well.
    if (step?.state === 'RUNNING' && step.lease) start(result.task, stepId, step.lease);
    return true;
  }

  function start(task: Task, stepId: string, lease: StepLease): void {
    const step = deps.runStep(task, stepId, lease);
    running.set(step, task.id);
    const finished = () => {
      running.delete(step);
      wake();
    };
    step.done.then(finished, (error: unknown) => {
      // The lease brings the step back.
      log.error({ err: error, taskId: task.id, stepId }, 'the end of a step could not be stored');
      finished();
    });
  }

  async function round(): Promise<boolean> {
    try {
      await lookAtTime();
      return await takeUp();
    } catch (error) {
      log.warn({ err: error }, 'runs could not be looked at');
      return false;
    }
  }

  async function loop(): Promise<void> {
    while (!isStopped) {
      isWoken = false;
      const mayHaveMore = await round();
      if (!mayHaveMore && !isWoken && !isStopped) await pause();
    }
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  function wake(): void {
    isWoken = true;
    endPause();
  }

  const looping = loop();
  return {
    wake,
    changed(taskId) {
      for (const [step, id] of running) if (id === taskId) step.check();
    },
    async stop() {
      isStopped = true;
      wake();
      await looping;
      for (const step of running.keys()) step.giveBack();
      await Promise.allSettled([...running.keys()].map(({ done }) => done));
    },
  };
}
