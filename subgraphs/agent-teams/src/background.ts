import { createErasureHandlers } from '@paissive/erasure';
import { createEventConsumer, createOutboxRelay } from '@paissive/events';
import { createJobWorker } from '@paissive/jobs';
import { startRepeating } from '@paissive/lifecycle';
import type { Logger } from '@paissive/logging';
import type { PubSub } from '@paissive/pubsub';
import { cleanUp } from './clean-up.js';
import { EVENT_ROUTES } from './events/event-routes.js';
import { createAgentStep } from './execution/agent-step.js';
import { createDispatcher } from './execution/dispatcher.js';
import { createRunStep } from './execution/run-step.js';
import { createToolStep } from './execution/tool-step.js';
import { createWorstCaseOf } from './execution/worst-case-of.js';
import type { Model } from './models/model.js';
import type { Stores } from './stores.mongo.js';
import { createApplyEvent } from './tasks/apply-event.js';
import type { RetentionSettings } from './tasks/task-retention.js';
import { LEASES_TAKEN, type LeasesTaken } from './tasks/task-topic.js';
import type { TaskWakeUp } from './tasks/task-wake-up.js';
import type { ToolShelf } from './tools/mcp/tool-shelf.js';

export interface BackgroundDeps {
  readonly stores: Stores;
  readonly pubsub: PubSub;
  readonly shelf: ToolShelf;
  readonly model: Model;
  readonly jobsUrl: string;
  readonly jobsPrefix: string;
  /** Names this process among all workers. */
  readonly owner: string;
  /** How long a step stays with a worker that gives no sign of life. */
  readonly leaseMs: number;
  /** Steps under way at once in this process. */
  readonly concurrency: number;
  readonly stepsPerWorkspace: number;
  /** How often the store is looked at although nobody woke us. */
  readonly pollMs: number;
  readonly retention: RetentionSettings;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly random: () => number;
  readonly log: Logger;
}

/** The queue that wakes workers for runs. */
export const TASKS_QUEUE = 'team-tasks';

/** A writer that lives has passed on within this time. */
const PASS_ON_MS = 5_000;
const PASS_ON_LIMIT = 500;
const CLEAN_UP_MS = 10 * 60_000;
/** How often servers of tools are asked what they have; one that was away is back within this time. */
const TOOLS_MS = 30_000;

/** Starts what goes on without anybody asking: runs, events out, looking after what was left. */
export async function startBackground(deps: BackgroundDeps): Promise<{ stop(): Promise<void> }> {
  const { stores, pubsub, shelf, model, jobsUrl, jobsPrefix, now, log } = deps;
  const { tools } = shelf;
  const parts = { ...deps, ...stores, tools };
  const applyEvent = createApplyEvent(parts);
  const runStep = createRunStep({
    ...parts,
    applyEvent,
    executors: { TOOL: createToolStep(tools, shelf.isAway), AGENT: createAgentStep({ model, tools }) },
  });
  const dispatcher = createDispatcher({ ...parts, applyEvent, runStep, worstCaseOf: createWorstCaseOf(parts) });
  const worker = createJobWorker<TaskWakeUp>({
    url: jobsUrl,
    prefix: jobsPrefix,
    name: TASKS_QUEUE,
    log,
    // The store has the rest.
    handle: async () => dispatcher.wake(),
  });
  const leasesTaken = await pubsub.subscribe<LeasesTaken>(LEASES_TAKEN);
  const listening = (async () => {
    for await (const { taskId } of leasesTaken) dispatcher.changed(taskId);
  })();
  const relay = createOutboxRelay({ store: stores.outbox, queues: {}, routes: EVENT_ROUTES, log });
  const consumer = createEventConsumer({
    url: jobsUrl,
    prefix: jobsPrefix,
    log,
    consumer: 'agent-teams',
    handlers: createErasureHandlers({ ...deps, erasures: stores.erasures }),
    inbox: stores.inbox,
  });
  const stopCleaning = startRepeating({
    name: 'clean up',
    intervalMs: CLEAN_UP_MS,
    log,
    work: () => cleanUp(deps),
  });
  const stopRefreshing = startRepeating({
    name: 'tools',
    intervalMs: TOOLS_MS,
    log,
    work: async () => ({ ...(await shelf.refresh()) }),
  });
  const stopPassingOn = startRepeating({
    name: 'pass on',
    intervalMs: PASS_ON_MS,
    log,
    work: async () => ({ runs: await stores.tasks.passOn(new Date(now().getTime() - PASS_ON_MS), PASS_ON_LIMIT) }),
  });
  return {
    async stop() {
      await leasesTaken.return?.();
      await Promise.all([
        stopCleaning(),
        stopRefreshing(),
        stopPassingOn(),
        relay.close(),
        consumer.close(),
        worker.close(),
        dispatcher.stop(),
        listening,
      ]);
    },
  };
}
