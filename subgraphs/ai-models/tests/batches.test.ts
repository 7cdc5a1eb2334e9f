import { eventually, openAiReply } from '@paissive/testkit';
import { caller, dataOf, mutate, present, startService, type TestService } from './support/harness.js';
import { connectModel, type TestModel, usd } from './support/models.js';
import { subscribe } from './support/subscribe.js';

let service: TestService & { databaseUrl: string };
const ann = caller();
const models: TestModel[] = [];
const woken: string[] = [];
const queue = { enqueue: async ({ batchId }: { batchId: string }) => void woken.push(batchId) };

beforeAll(async () => {
  service = await startService({ queue, batch: { leaseMs: 600 } });
});
afterAll(async () => {
  await Promise.all(models.map(({ stub }) => stub.stop()));
  await service.stop();
});

async function connect(
  reply: TestModel['reply'],
  options: Parameters<typeof connectModel>[3] = {},
): Promise<TestModel> {
  const model = await connectModel(service, ann, reply, options);
  models.push(model);
  return model;
}

interface BatchAnswer {
  readonly id: string;
  readonly status: string;
  readonly succeededCount: number;
  readonly failedCount: number;
  readonly items: {
    readonly nodes: {
      readonly key: string;
      readonly status: string;
      readonly text: string;
      readonly failure: string | null;
    }[];
  };
}

async function start(model: TestModel, count: number, given: object = {}): Promise<string> {
  const items = Array.from({ length: count }, (_, index) => ({
    key: `k${index}`,
    request: { modelId: model.modelId, prompt: `Say ${index}` },
  }));
  const input = { name: 'Many', items, ...given };
  const { batch, userErrors } = await mutate<{ batch: { id: string } | null }>(
    service,
    ann,
    'createBatchInference',
    input,
    'batch { id }',
  );
  expect(userErrors).toEqual([]);
  return present(batch).id;
}

async function look(id: string, who = ann): Promise<BatchAnswer | null> {
  const query = `{ batch: batchInference(id: "${id}") { id status succeededCount failedCount items(first: 100) { nodes { key status text failure } } } }`;
  return dataOf(await who.graphql<{ batch: BatchAnswer | null }>(service.url, query)).batch;
}

const work = (id: string, signal = new AbortController().signal, where: TestService = service) =>
  where.useCases.runBatch(id, signal);

test('every item gets its answer or why there is none, progress is told, and an event says that it is done', async () => {
  const model = await connect((request) => {
    const { messages } = request.body as { messages: { content: string }[] };
    const text = messages.at(-1)?.content ?? '';
    return text.endsWith('3')
      ? { status: 400, headers: {}, pieces: ['{"error":{"message":"Not this."}}'] }
      : openAiReply(`Answer to ${text}`);
  });
  const id = await start(model, 8);
  expect(woken).toContain(id);
  const query =
    'subscription ($batchId: ID!) { event: batchProgress(batchId: $batchId) { status succeededCount failedCount } }';
  const progress = (async () => {
    const events: { status: string; succeededCount: number; failedCount: number }[] = [];
    for await (const event of subscribe<(typeof events)[number]>(service.url, ann, query, { batchId: id }))
      events.push(event);
    return events;
  })();
  await work(id);
  const events = await progress;
  expect(events.at(-1)).toMatchObject({ status: 'COMPLETED', succeededCount: 7, failedCount: 1 });
  const batch = present(await look(id));
  expect(batch).toMatchObject({ status: 'COMPLETED', succeededCount: 7, failedCount: 1 });
  expect(batch.items.nodes[2]).toEqual({ key: 'k2', status: 'SUCCEEDED', text: 'Answer to Say 2', failure: null });
  expect(batch.items.nodes[3]).toEqual({ key: 'k3', status: 'FAILED', text: '', failure: 'Not this.' });
  const told = await service.database.outboxEvent.findMany();
  expect(told.map(({ envelope }) => envelope)).toContainEqual(
    expect.objectContaining({
      type: 'ai-models.batch.completed',
      data: { batchId: id, status: 'COMPLETED', succeededCount: 7, failedCount: 1 },
    }),
  );
  await work(id);
  expect(model.stub.requests).toHaveLength(8);
});

test('after a worker died in the middle another one goes on: no item is asked for again that had its answer', async () => {
  const model = await connect(() => openAiReply('Done.', { delayMs: 60 }));
  const id = await start(model, 12);
  const dying = await startService({ beside: service, queue, batch: { leaseMs: 600 } });
  // A process that dies writes nothing more: its database is cut off under it.
  const running = work(id, undefined, dying).catch(() => undefined);
  await eventually(async () => expect((await look(id))?.succeededCount).toBeGreaterThanOrEqual(4));
  await dying.database.$disconnect();
  dying.stores.batches.saveResult = () => Promise.reject(new Error('dead'));
  dying.stores.batches.keep = () => Promise.reject(new Error('dead'));
  dying.stores.batches.release = () => Promise.reject(new Error('dead'));
  dying.stores.generations.keep = () => Promise.reject(new Error('dead'));
  dying.stores.generations.finish = () => Promise.reject(new Error('dead'));
  await running;
  const answered = present(await look(id)).succeededCount;
  await service.database.generation.updateMany({
    where: { status: 'RUNNING' },
    data: { leaseUntil: new Date(Date.now() - 1) },
  });
  await eventually(async () => {
    await work(id);
    expect((await look(id))?.status).toBe('COMPLETED');
  });
  expect(present(await look(id))).toMatchObject({ succeededCount: 12, failedCount: 0 });
  // Each item once, and those again that were under way at the moment of death.
  expect(answered).toBeLessThan(12);
  expect(model.stub.requests.length).toBeLessThanOrEqual(12 + 4);
  await dying.stop().catch(() => undefined);
});

test('a worker that is told to close gives the batch back, and it is finished later', async () => {
  const model = await connect(() => openAiReply('Done.', { delayMs: 40 }));
  const id = await start(model, 10);
  const closing = new AbortController();
  const running = work(id, closing.signal).catch(() => undefined);
  await eventually(async () => expect((await look(id))?.succeededCount).toBeGreaterThanOrEqual(2));
  closing.abort(new Error('closing'));
  await running;
  expect((await look(id))?.status).toBe('QUEUED');
  await work(id);
  expect(await look(id)).toMatchObject({ status: 'COMPLETED', succeededCount: 10, failedCount: 0 });
});

test('a cancelled batch keeps its results, ends what is under way, and starts nothing more', async () => {
  const model = await connect(() => openAiReply('Done.', { delayMs: 40 }));
  const id = await start(model, 20);
  const running = work(id);
  await eventually(async () => expect((await look(id))?.succeededCount).toBeGreaterThanOrEqual(3));
  await mutate(service, ann, 'cancelBatchInference', { batchId: id }, 'batch { status }');
  await running;
  const batch = present(await look(id));
  expect(batch.status).toBe('CANCELLED');
  expect(batch.items.nodes.filter(({ status }) => status === 'SUCCEEDED')).toHaveLength(batch.succeededCount);
  expect(batch.items.nodes.filter(({ status }) => status === 'CANCELLED')).toHaveLength(20 - batch.succeededCount);
  const again = await mutate(service, ann, 'cancelBatchInference', { batchId: id }, 'batch { status }');
  expect(again.userErrors).toEqual([]);
});

test('a budget stops the rest, and what came before stays', async () => {
  const model = await connect(() => openAiReply('Done.', { outputTokens: 1_024 }), { price: ['0', '1000'] });
  await mutate(
    service,
    ann,
    'setBudget',
    { scope: 'RUN', subjectId: 'run-b', period: 'TOTAL', limit: usd('3.1') },
    'budget { id }',
  );
  const id = await start(model, 6, { runId: 'run-b' });
  await work(id);
  const batch = present(await look(id));
  expect(batch).toMatchObject({ status: 'COMPLETED', succeededCount: 3, failedCount: 3 });
  expect(batch.items.nodes.filter(({ failure }) => failure?.includes('budget of the run'))).toHaveLength(3);
});

test('one key is one batch; names stand once; nobody sees another workspace’s', async () => {
  const model = await connect(() => openAiReply('Done.'));
  const id = await start(model, 2, { idempotencyKey: 'b' });
  expect(await start(model, 2, { idempotencyKey: 'b' })).toBe(id);
  const request = { modelId: model.modelId, prompt: 'x' };
  const other = { name: 'Many', items: [{ key: 'a', request }], idempotencyKey: 'b' };
  expect((await mutate(service, ann, 'createBatchInference', other, 'batch { id }')).userErrors).toMatchObject([
    { __typename: 'ConflictError' },
  ]);
  const twice = {
    name: 'Many',
    items: [
      { key: 'a', request },
      { key: 'a', request },
    ],
  };
  expect((await mutate(service, ann, 'createBatchInference', twice, 'batch { id }')).userErrors).toMatchObject([
    { field: ['input', 'items'] },
  ]);
  expect(await look(id, caller())).toBeNull();
});
