import type { PubSub } from '@paissive/pubsub';
import { decide } from './decide.js';
import type { RefusalReason } from './draft.js';
import type { Task } from './task.js';
import type { StepOutput, TaskRepository } from './task.repository.js';
import type { TaskEvent } from './task-event.js';
import { changedTopic, LEASES_TAKEN } from './task-topic.js';

export interface ApplyEventDeps {
  readonly tasks: TaskRepository;
  readonly pubsub: PubSub;
  readonly now: () => Date;
  /** 0 up to 1. */
  readonly random: () => number;
}

export type ApplyResult =
  | { readonly kind: 'applied'; readonly task: Task }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly message: string; readonly task: Task }
  | { readonly kind: 'not-found' };

export interface ApplyOptions {
  /** Stored with the transition, if there is one. */
  readonly outputs?: readonly StepOutput[];
  /** Only if the run is of this workspace; workers leave it out. */
  readonly workspaceId?: string;
  /** The run as it was read or stored last: tried first, so that it need not be read again if nobody changed it since. */
  readonly known?: Task;
}

/** Makes something happen to a run. */
export type ApplyEvent = (taskId: string, event: TaskEvent, options?: ApplyOptions) => Promise<ApplyResult>;

/** What can take steps away from those who work on them. */
const TAKES_LEASES: ReadonlySet<TaskEvent['kind']> = new Set(['cancel', 'rerun', 'fail', 'tick', 'reject']);

/** More writers at one run than there can be. */
const MAX_CONFLICTS = 100;

/**
 * Reads the run, decides, stores what was decided if nobody else stored anything meanwhile, and starts over if somebody did.
 * Whoever watches is told after it is stored.
 */
export function createApplyEvent({ tasks, pubsub, now, random }: ApplyEventDeps): ApplyEvent {
  return async (taskId, event, { outputs = [], workspaceId, known } = {}) => {
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts += 1) {
      const isKnown = known !== undefined && conflicts === 0;
      const before = isKnown ? known : await tasks.find(taskId);
      if (!before || (workspaceId !== undefined && before.workspaceId !== workspaceId)) return { kind: 'not-found' };
      const at = now();
      const decision = decide(before, event, { now: at, random });
      if (decision.kind === 'refused') {
        // What was known may be out of date.
        if (isKnown) continue;
        return { ...decision, task: before };
      }
      const { task: after, trace } = decision;
      const result = await tasks.save({ before, after, trace, outputs, at });
      if (result === 'saved') {
        // A sign of life is news to nobody.
        if (event.kind !== 'heartbeat') await pubsub.publish(changedTopic(taskId), { version: after.version });
        if (TAKES_LEASES.has(event.kind)) await pubsub.publish(LEASES_TAKEN, { taskId });
        return { kind: 'applied', task: after };
      }
    }
    throw new Error(`The run ${taskId} changed ${MAX_CONFLICTS} times while it was to be changed.`);
  };
}
