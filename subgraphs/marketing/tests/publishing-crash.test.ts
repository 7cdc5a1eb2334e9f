import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { eventually, spawnTypescript, type TestCaller } from '@paissive/testkit';
import {
  caller,
  outboxOf,
  present,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';
import { approvedContent, createdEndpoint, readSchedule, schedule, workerOf } from './support/publishing.js';
import { type Received, type Receiver, startReceiver } from './support/receiver.js';

/** The clock of the one who schedules: what is ahead of it is due for the workers already. */
const behind = () => Date.now() - 3 * 60_000;
const person = () => caller({ now: behind });

let on: TestStores;
let front: TestService;
let receiver: Receiver;
const workers: ChildProcess[] = [];
beforeAll(async () => {
  on = await startStores({ hasJobs: true });
  // Serves but publishes nothing: that is done by processes that can be killed.
  front = await startService({ ...on, jobsUrl: '' }, { now: () => new Date(behind()) });
});
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL');
  await receiver.stop();
});
afterAll(async () => {
  await front?.stop();
  await on?.stop();
});

async function startWorker(): Promise<ChildProcess> {
  const { stop: _, ...stores } = on;
  const worker = spawnTypescript(new URL('./support/publishing-worker.fixture.ts', import.meta.url), [
    JSON.stringify(stores),
  ]);
  workers.push(worker);
  await once(worker, 'message');
  return worker;
}

/** Content that is due at once. */
async function due(ann: TestCaller): Promise<{ scheduleId: string; contentId: string }> {
  const { endpoint } = await createdEndpoint(front, ann, receiver.url);
  const { id: contentId } = await approvedContent(front, ann);
  const localTime = new Date(behind() + 60_000).toISOString().slice(0, 16);
  const { schedule: made } = await schedule(front, ann, {
    contentId,
    endpointId: endpoint.id,
    localTime,
    timeZone: 'UTC',
  });
  return { scheduleId: made.id, contentId };
}

/** The first webhook that comes in, which then waits for its answer. */
function firstReceived(): Promise<Received> {
  return new Promise((resolve) => {
    receiver.answer = (one) => {
      receiver.answer = ({ response }) => void response.end('ok');
      resolve(one);
    };
  });
}

async function publishedOnce(ann: TestCaller, { scheduleId, contentId }: { scheduleId: string; contentId: string }) {
  await eventually(async () =>
    expect(await readSchedule(front, ann, scheduleId)).toMatchObject({ status: 'PUBLISHED' }),
  );
  const told = (await outboxOf(on, contentId)).filter(({ type }) => type === 'marketing.content.published');
  expect(told).toHaveLength(1);
  return readSchedule(front, ann, scheduleId);
}

test('a worker that is killed after the receiver has it leaves a trace, and the next one sends the same message', async () => {
  const ann = person();
  const first = await startWorker();
  const arrived = firstReceived();
  const which = await due(ann);
  await arrived;
  first.kill('SIGKILL');
  await startWorker();
  const done = await publishedOnce(ann, which);
  expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([done.messageId, done.messageId]);
  expect(done.deliveries.nodes).toEqual([
    expect.objectContaining({ attempt: 2, status: 'ARRIVED' }),
    expect.objectContaining({ attempt: 1, status: 'STARTED', responseStatus: null, durationMs: null }),
  ]);
});

test('a worker that was stopped and wakes after its lease changes nothing any more', async () => {
  const ann = person();
  const sleeper = await startWorker();
  const arrived = firstReceived();
  const which = await due(ann);
  const held = await arrived;
  sleeper.kill('SIGSTOP');
  await startWorker();
  const done = await publishedOnce(ann, which);
  held.response.end('late');
  sleeper.kill('SIGCONT');
  // It would write within moments; what it finds is another fence.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const after = await publishedOnce(ann, which);
  expect(after).toEqual(done);
  expect(after.deliveries.nodes[0]).toMatchObject({ attempt: 2, status: 'ARRIVED', responseExcerpt: 'ok' });
});

test('two workers share what is due, each message once', async () => {
  const ann = person();
  const all = [];
  for (let index = 0; index < 8; index += 1) all.push(await due(ann));
  await Promise.all([startWorker(), startWorker()]);
  for (const which of all) await publishedOnce(ann, which);
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(8);
  expect(receiver.received).toHaveLength(8);
});

test('a worker with too little of its lease left does not send', async () => {
  const ann = person();
  const which = await due(ann);
  let clock = Date.now();
  // Looking things up takes so long that an attempt could outlast the lease.
  const endpoints = {
    ...front.stores.endpoints,
    async findByIds(workspaceId: string, ids: readonly string[]) {
      clock += 50_000;
      return front.stores.endpoints.findByIds(workspaceId, ids);
    },
  };
  const slow = workerOf(front, { owner: 'slow', endpoints, now: () => new Date(clock) });
  await slow();
  expect(receiver.received).toEqual([]);
  clock += 60_000;
  const quick = workerOf(front, { owner: 'quick', now: () => new Date(clock) });
  expect(await quick()).toBe(1);
  expect((await publishedOnce(ann, which)).attempts).toBe(2);
  expect(receiver.received).toHaveLength(1);
});

test('a change of the clocks of a country moves what waits', async () => {
  const ann = person();
  const { scheduleId } = await due(ann);
  const { refreshDueTimes } = await import('../src/publishing/refresh-due-times.js');
  expect(await refreshDueTimes(front.stores.schedules)).toBe(0);
  const [stored] = await front.stores.schedules.findByIds(present(ann.viewer).workspaceId, [scheduleId]);
  const { dueAt } = present(stored);
  // As it would have been reckoned by rules that hold no longer.
  await front.stores.schedules.move(present(stored), { dueAt: new Date('2099-01-01'), resolution: 'SKIPPED' });
  expect(await refreshDueTimes(front.stores.schedules)).toBe(1);
  expect(await readSchedule(front, ann, scheduleId)).toMatchObject({ dueAt: dueAt.toISOString(), resolution: 'EXACT' });
});
