import { openDatabase } from '@paissive/mongodb';
import { createMemoryPubSub } from '@paissive/pubsub';
import { createDispatcher } from '../../src/execution/dispatcher.js';
import { createRunStep } from '../../src/execution/run-step.js';
import { createToolStep } from '../../src/execution/tool-step.js';
import { createStores } from '../../src/stores.mongo.js';
import { createApplyEvent } from '../../src/tasks/apply-event.js';
import type { TaskRepository } from '../../src/tasks/task.repository.js';
import { createEffects } from './test-tools.js';

/** What a worker process is told as JSON. */
export interface WorkerOptions {
  readonly mongoUrl: string;
  readonly owner: string;
  readonly leaseMs: number;
  /** Dies at this transition, counted from 1, by a signal that nothing can catch. */
  readonly diesAt?: number;
  readonly dies?: 'before' | 'after';
}

/** A worker in a process of its own, for tests that kill it or stop it. */
const options = JSON.parse(process.argv[2] ?? '{}') as WorkerOptions;
const { mongoUrl, owner, leaseMs, diesAt, dies } = options;

const die = () => process.kill(process.pid, 'SIGKILL');

/** Dies right before or right after its n-th transition is stored. */
function mortal(tasks: TaskRepository): TaskRepository {
  let transitions = 0;
  return {
    ...tasks,
    async save(transition) {
      if (transition.trace.length === 0) return tasks.save(transition);
      transitions += 1;
      const isLast = transitions === diesAt;
      if (isLast && dies === 'before') die();
      const result = await tasks.save(transition);
      if (isLast && dies === 'after') die();
      return result;
    },
  };
}

const now = () => new Date();
const log = { info: () => {}, warn: () => {}, error: (...told: unknown[]) => console.error(...told) } as never;
const database = await openDatabase(mongoUrl);
const stores = createStores(database.connection, { newId: () => crypto.randomUUID(), now });
const tasks = mortal(stores.tasks);
const effects = await createEffects(mongoUrl, owner);
const tools = new Map(effects.tools.map((tool) => [tool.name, tool]));
const applyEvent = createApplyEvent({ tasks, pubsub: createMemoryPubSub(), now, random: () => 0 });
const executor = createToolStep(tools);
const executors = { TOOL: executor, AGENT: executor };
const runStep = createRunStep({ tasks, applyEvent, executors, tools, leaseMs, now, log });
createDispatcher({
  ...{ tasks, applyEvent, runStep, owner, leaseMs, now, log },
  ...{ worstCaseOf: async () => 0, concurrency: 4, stepsPerWorkspace: 8, pollMs: 50 },
});
process.send?.('ready');
