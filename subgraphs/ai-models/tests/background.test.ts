import { randomUUID } from 'node:crypto';
import { createJobQueue } from '@paissive/jobs';
import { createLogger } from '@paissive/logging';
import { createTestPostgres, eventually, recorder } from '@paissive/testkit';
import { BATCHES_QUEUE, startBackground } from '../src/background.js';
import type { BatchWakeUp } from '../src/batches/start-batch.js';
import { textTopic } from '../src/inference/generation.js';
import { forgetCalls, lookAfterCalls } from '../src/inference/look-after-calls.js';
import { createEventStores } from '../src/stores.prisma.js';
import { caller, mutate, present, startService } from './support/harness.js';
import { generate } from './support/models.js';

const log = createLogger({ service: 'ai-models-test', level: 'silent' });
const DAY_MS = 86_400_000;

test('a batch is worked off by a worker that the queue wakes, or that finds it in the store', async () => {
  const jobs = await createTestPostgres();
  const connection = { url: jobs.url, prefix: 'ai-models-test', log };
  const queue = createJobQueue<BatchWakeUp>({ ...connection, name: BATCHES_QUEUE });
  const lost = new Set<string>();
  const service = await startService({
    queue: {
      enqueue: async (data, options) => (lost.has('next') ? void lost.delete('next') : queue.enqueue(data, options)),
    },
  });
  const ann = caller();
  const start = async () => {
    const input = { name: 'Few', items: [{ key: 'a', request: { prompt: 'Say something' } }] };
    return present(
      (await mutate<{ batch: { id: string } | null }>(service, ann, 'createBatchInference', input, 'batch { id }'))
        .batch,
    ).id;
  };
  lost.add('next');
  const forgotten = await start();
  const background = startBackground({
    ...service,
    queue,
    events: createEventStores(service.database, () => new Date()),
    runBatch: service.useCases.runBatch,
    concurrency: 1,
    jobsUrl: jobs.url,
    jobsPrefix: connection.prefix,
    newId: () => randomUUID(),
    now: () => new Date(),
    log,
  });
  const woken = await start();
  await eventually(async () => {
    const batches = await service.stores.batches.findByIds(present(ann.viewer).workspaceId, [forgotten, woken]);
    expect(batches.map(({ status, succeededCount }) => [status, succeededCount])).toEqual([
      ['COMPLETED', 1],
      ['COMPLETED', 1],
    ]);
  });
  await background.stop();
  await queue.close();
  await service.stop();
  await jobs.stop();
});

test('what a process left behind is ended and told; what is over is forgotten, and what was used is not', async () => {
  const service = await startService();
  const ann = caller();
  const { id } = await generate(service, ann, { prompt: 'Hello' });
  const { workspaceId } = present(ann.viewer);
  const parts = (at: Date) => ({ ...service.stores, pubsub: service.pubsub, now: () => at });
  await service.database.generation.update({
    where: { id },
    data: { status: 'RUNNING', finishedAt: null, leaseUntil: new Date(Date.now() - 1) },
  });
  const told = recorder<unknown>();
  const messages = await service.pubsub.subscribe(textTopic(id));
  const reading = (async () => {
    for await (const message of messages) told.record(message);
  })();
  expect(await lookAfterCalls(parts(new Date()))).toEqual({ lostGenerations: 1, lostCalls: 0 });
  await told.seen(1);
  expect(told.values).toMatchObject([{ status: 'FAILED', delta: '' }]);
  await messages.return?.();
  await reading;

  expect(await forgetCalls(parts(new Date(Date.now() + 6 * DAY_MS)))).toEqual({
    generations: 0,
    reservations: 0,
    runBudgets: 0,
  });
  expect(await forgetCalls(parts(new Date(Date.now() + 31 * DAY_MS)))).toEqual({
    generations: 1,
    reservations: 1,
    runBudgets: 0,
  });
  expect(await service.database.usageRecord.count({ where: { workspaceId } })).toBe(1);
  await service.stop();
});
