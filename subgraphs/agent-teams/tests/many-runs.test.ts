import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase } from '@paissive/mongodb';
import { createMemoryPubSub } from '@paissive/pubsub';
import { createTestMongo, eventually, type TestMongo } from '@paissive/testkit';
import { z } from 'zod';
import { createDispatcher } from '../src/execution/dispatcher.js';
import { createRunStep } from '../src/execution/run-step.js';
import { createToolStep } from '../src/execution/tool-step.js';
import { createStores, type Stores } from '../src/stores.mongo.js';
import { createApplyEvent } from '../src/tasks/apply-event.js';
import { taskOf } from '../src/tasks/testing/task-of.js';
import type { Tool } from '../src/tools/tool.js';

const RUNS = 100;
const STEPS = 10;
const STEPS_PER_WORKSPACE = 4;

let mongo: TestMongo;
let stores: Stores;
let close: () => Promise<void>;
beforeAll(async () => {
  mongo = await createTestMongo();
  const database = await openDatabase(mongo.url);
  stores = createStores(database.connection, { newId: () => crypto.randomUUID(), now: () => new Date() });
  await database.ensureIndexes();
  close = () => database.close();
});
afterAll(async () => {
  await close?.();
  await mongo?.stop();
});

/** A chain of ten steps. */
async function startRun(workspaceId: string): Promise<string> {
  const steps = Array.from({ length: STEPS }, (_, index) => ({
    id: `s${index}`,
    dependsOn: index === 0 ? [] : [`s${index - 1}`],
  }));
  const id = crypto.randomUUID();
  await stores.tasks.insert({ ...taskOf({ steps, now: new Date() }), id, idempotencyKey: id, workspaceId });
  return id;
}

test('a hundred runs of ten steps go through one worker; a workspace with one run does not wait for one with ninety', async () => {
  await Promise.all(Array.from({ length: 90 }, () => startRun('big')));
  const small = await Promise.all(Array.from({ length: RUNS - 90 }, (_, index) => startRun(`small-${index}`)));
  const underWay = new Map<string, number>();
  const most = new Map<string, number>();
  const order: string[] = [];
  const tool: Tool = {
    ...{ name: 'look', description: 'Counts who is under way.', hasEffect: false, scopes: [] },
    inputSchema: z.looseObject({}) as never,
    async run(_input, { principal: { workspaceId }, idempotencyKey }) {
      const count = (underWay.get(workspaceId) ?? 0) + 1;
      underWay.set(workspaceId, count);
      most.set(workspaceId, Math.max(count, most.get(workspaceId) ?? 0));
      await new Promise((resolve) => setImmediate(resolve));
      order.push(idempotencyKey);
      underWay.set(workspaceId, count - 1);
      return {};
    },
  };
  const tools = new Map([[tool.name, tool]]);
  const now = () => new Date();
  const { tasks } = stores;
  const log = { info: () => {}, warn: () => {}, error: () => {} } as never;
  const applyEvent = createApplyEvent({ tasks, pubsub: createMemoryPubSub(), now, random: () => 0 });
  const executor = createToolStep(tools);
  const leaseMs = 10_000;
  const runStep = createRunStep({
    tasks,
    applyEvent,
    executors: { TOOL: executor, AGENT: executor },
    tools,
    leaseMs,
    now,
    log,
  });
  const dispatcher = createDispatcher({
    ...{ tasks, applyEvent, runStep, owner: 'one', leaseMs, now, log },
    ...{ worstCaseOf: async () => 0, concurrency: 16, stepsPerWorkspace: STEPS_PER_WORKSPACE, pollMs: 100 },
  });
  const workspaces = ['big', ...small.map((_, index) => `small-${index}`)];
  await eventually(
    async () => {
      const open = await Promise.all(workspaces.map((workspaceId) => tasks.countOpen(workspaceId)));
      if (open.some((count) => count > 0)) throw new Error(`Runs are open: ${open.join(', ')}`);
    },
    { timeoutMs: 200_000, intervalMs: 500 },
  ).finally(dispatcher.stop);

  // Every step once, no workspace over its share.
  expect(order).toHaveLength(RUNS * STEPS);
  expect(new Set(order).size).toBe(RUNS * STEPS);
  expect(Math.max(...most.values())).toBeLessThanOrEqual(STEPS_PER_WORKSPACE);
  // All small workspaces are through before half of the big one is.
  const lastSmall = Math.max(...small.map((id) => order.findLastIndex((key) => key.startsWith(id))));
  expect(lastSmall).toBeLessThan(RUNS * STEPS * 0.5);
  expect((await tasks.runningByWorkspace(['big', 'small-0'])).size).toBe(0);
});
