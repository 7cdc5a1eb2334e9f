import { openDatabase } from '@paissive/mongodb';
import { createMemoryPubSub } from '@paissive/pubsub';
import { createDispatcher } from '../../src/execution/dispatcher.js';
import { createRunStep } from '../../src/execution/run-step.js';
import { createToolStep } from '../../src/execution/tool-step.js';
import { createStores } from '../../src/stores.mongo.js';
import { createApplyEvent } from '../../src/tasks/apply-event.js';
import type { TaskRepository } from '../../src/tasks/task.repository.js';
import { createEffects } from './test-tools.js';

/** What a worker is told, as JSON where it is a process. */
export interface WorkerOptions {
  readonly mongoUrl: string;
  readonly owner: string;
  readonly leaseMs: number;
  /** Dies at this transition, counted from 1, by a signal that nothing can catch. */
  readonly diesAt?: number;
  readonly dies?: 'before' | 'after';
}

const die = () => process.kill(process.pid, 'SIGKILL');

/** Dies right before or right after its n-th transition is stored. */
function mortal(tasks: TaskRepository, { diesAt, dies }: WorkerOptions): TaskRepository {
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

/** A worker without the service around it: it takes up runs of tool steps, and can be made to die. */
export async function startWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const { mongoUrl, owner, leaseMs } = options;
  const now = () => new Date();
  const log = { info: () => {}, warn: () => {}, error: (...told: unknown[]) => console.error(...told) } as never;
  const database = await openDatabase(mongoUrl);
  const stores = createStores(database.connection, { newId: () => crypto.randomUUID(), now });
  const tasks = mortal(stores.tasks, options);
  const effects = await createEffects(mongoUrl, owner);
  const tools = new Map(effects.tools.map((tool) => [tool.name, tool]));
  const applyEvent = createApplyEvent({ tasks, pubsub: createMemoryPubSub(), now, random: () => 0 });
  const executor = createToolStep(tools);
  const executors = { TOOL: executor, AGENT: executor };
  const runStep = createRunStep({ tasks, applyEvent, executors, tools, leaseMs, now, log });
  const dispatcher = createDispatcher({
    ...{ tasks, applyEvent, runStep, owner, leaseMs, now, log },
    ...{ worstCaseOf: async () => 0, concurrency: 4, stepsPerWorkspace: 8, pollMs: 50 },
  });
  return {
    async stop() {
      await dispatcher.stop();
      await effects.close();
      await database.close();
    },
  };
}
