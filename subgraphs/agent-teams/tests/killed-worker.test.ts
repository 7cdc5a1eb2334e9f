import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '@paissive/mongodb';
import { createTestMongo, eventually, spawnTypescript, type TestMongo } from '@paissive/testkit';
import { createStores, type Stores } from '../src/stores.mongo.js';
import { isOver, type Task } from '../src/tasks/task.js';
import { DIAMOND, taskOf } from '../src/tasks/testing/task-of.js';
import { startWorker, type WorkerOptions } from './support/start-worker.js';
import { createEffects, type Effects } from './support/test-tools.js';

const LEASE_MS = 400;
/** A diamond has four steps; each is taken up and ends. */
const TRANSITIONS = 8;

let mongo: TestMongo;
let close: () => Promise<void>;
let stores: Stores;
let effects: Effects;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  mongo = await createTestMongo();
  const database = await openDatabase(mongo.url);
  stores = createStores(database.connection, {
    newId: () => crypto.randomUUID(),
    now: () => new Date(),
  });
  await database.ensureIndexes();
  effects = await createEffects(mongo.url, 'test');
  close = async () => {
    await effects.close();
    await database.close();
  };
});
afterEach(() => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL');
});
afterAll(async () => {
  await close?.();
  await mongo?.stop();
});

function spawnWorker(options: Pick<WorkerOptions, 'owner'> & Partial<WorkerOptions>): ChildProcess {
  const whole: WorkerOptions = { mongoUrl: mongo.url, leaseMs: LEASE_MS, ...options };
  const worker = spawnTypescript(new URL('./support/worker.fixture.ts', import.meta.url), [JSON.stringify(whole)]);
  workers.push(worker);
  return worker;
}

async function startDiamond(tool = 'test.effect', input = {}): Promise<Task> {
  const steps = DIAMOND.map((step) => ({ ...(typeof step === 'string' ? { id: step } : step), tool, input }));
  const id = crypto.randomUUID();
  const task = taskOf({ steps, now: new Date() });
  return stores.tasks.insert({ ...task, id, idempotencyKey: id, workspaceId: `workspace-${id}` });
}

async function ended(id: string): Promise<Task> {
  return eventually(async () => {
    const task = await stores.tasks.find(id);
    if (!task || !isOver(task.status)) throw new Error(`The run is ${task?.status}.`);
    return task;
  });
}

const of = (id: string, keys: readonly string[]) => keys.filter((key) => key.startsWith(`${id}:`));

describe.each(['before', 'after'] as const)('a worker that is killed right %s it stores a transition', (dies) => {
  test.each(Array.from({ length: TRANSITIONS }, (_, index) => index + 1))('number %i', async (diesAt) => {
    const { id, workspaceId } = await startDiamond();
    const victim = spawnWorker({ owner: 'victim', diesAt, dies });
    await once(victim, 'exit');
    expect(victim.signalCode).toBe('SIGKILL');
    const atDeath = await stores.tasks.find(id);
    const doneBefore = atDeath?.steps.filter(({ state }) => state === 'SUCCEEDED').map(({ stepId }) => stepId) ?? [];
    const survivor = await startWorker({ mongoUrl: mongo.url, owner: 'survivor', leaseMs: LEASE_MS });
    const task = await ended(id);
    await survivor.stop();

    expect(task.status).toBe('COMPLETED');
    // One visible effect for each step, and each under its first number: nobody knew that an attempt had failed.
    expect(of(id, await effects.visible())).toEqual(['a', 'b', 'c', 'd'].map((step) => `${id}:${step}:1`));
    // What was done is not done again.
    const executions = (await effects.executions()).filter(({ key }) => key.startsWith(`${id}:`));
    const again = executions.filter(({ owner }) => owner === 'survivor').map(({ key }) => key.split(':')[1]);
    expect(again.filter((step) => doneBefore.includes(step ?? ''))).toEqual([]);
    expect(executions.length).toBeLessThanOrEqual(6);
    // The load of the workspace is what it was, and the trace has no gaps.
    expect((await stores.tasks.runningByWorkspace([workspaceId])).size).toBe(0);
    const trace = await stores.tasks.trace(workspaceId, id, { after: 0, limit: 1_000 });
    expect(trace.map(({ sequence }) => sequence)).toEqual(trace.map((_, index) => index + 1));
    expect(trace).toHaveLength(task.traceLength);
  });
});

test('a stopped worker that wakes after its lease changes nothing any more', async () => {
  const { id } = await startDiamond('test.wait', { ms: 600 });
  const sleeper = spawnWorker({ owner: 'sleeper', leaseMs: 1_000 });
  await eventually(async () => expect((await stores.tasks.find(id))?.steps[0]?.lease?.owner).toBe('sleeper'));
  const fence = (await stores.tasks.find(id))?.steps[0]?.lease?.fence ?? 0;
  sleeper.kill('SIGSTOP');
  spawnWorker({ owner: 'successor', leaseMs: 1_000 });
  await eventually(async () => expect((await stores.tasks.find(id))?.steps[0]?.lease?.owner).toBe('successor'));
  sleeper.kill('SIGCONT');
  const task = await ended(id);
  expect(task.status).toBe('COMPLETED');
  expect(task.steps[0]?.outputId).not.toBe(`${id}:a:${fence}`);
  const trace = await stores.tasks.trace(task.workspaceId, id, { after: 0, limit: 1_000 });
  expect(trace.filter(({ kind, stepId }) => kind === 'STEP_SUCCEEDED' && stepId === 'a')).toHaveLength(1);
});

test('several workers that are woken for the same run share its steps and do none twice', async () => {
  const runs = await Promise.all(Array.from({ length: 5 }, () => startDiamond()));
  for (const owner of ['one', 'two', 'three']) spawnWorker({ owner, leaseMs: 2_000 });
  await Promise.all(runs.map(({ id }) => ended(id)));
  const executions = await effects.executions();
  for (const { id } of runs) {
    expect(
      of(
        id,
        executions.map(({ key }) => key),
      ),
    ).toHaveLength(4);
    expect(of(id, await effects.visible())).toHaveLength(4);
  }
});
