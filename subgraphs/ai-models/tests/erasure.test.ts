import { randomUUID } from 'node:crypto';
import { createEvent, createEventQueue, type EventEnvelope } from '@paissive/events';
import { createJobQueue, type JobQueue } from '@paissive/jobs';
import { createLogger } from '@paissive/logging';
import { createTestPostgres, eventually, openAiReply, type TestPostgres } from '@paissive/testkit';
import { BATCHES_QUEUE, startBackground } from '../src/background.js';
import type { BatchWakeUp } from '../src/batches/start-batch.js';
import { createEventStores } from '../src/stores.prisma.js';
import { caller, mutate, present, startService, type TestService } from './support/harness.js';
import { connectModel, generate, type TestModel, usd } from './support/models.js';

const log = createLogger({ service: 'ai-models-test', level: 'silent' });
const PREFIX = 'ai-models-test';

let jobs: TestPostgres;
let service: TestService;
let background: { stop(): Promise<void> };
let events: JobQueue<EventEnvelope>;
let batches: JobQueue<BatchWakeUp>;
let model: TestModel;

beforeAll(async () => {
  jobs = await createTestPostgres();
  service = await startService();
  const connection = { url: jobs.url, prefix: PREFIX, log };
  batches = createJobQueue<BatchWakeUp>({ ...connection, name: BATCHES_QUEUE });
  events = createEventQueue({ ...connection, consumer: 'ai-models' });
  const eventStores = createEventStores(service.database, () => new Date());
  await eventStores.erasures.prepare();
  background = startBackground({
    ...{ ...service, events: eventStores, queue: batches, runBatch: service.useCases.runBatch, concurrency: 1 },
    ...{ jobsUrl: jobs.url, jobsPrefix: PREFIX, newId: () => randomUUID(), now: () => new Date(), log },
  });
});
afterAll(async () => {
  await model?.stub.stop();
  await background?.stop();
  await batches?.close();
  await events?.close();
  await service?.stop();
  await jobs?.stop();
});

async function deliver(type: string, data: object, workspaceId?: string): Promise<void> {
  const event = createEvent({
    ...{ source: 'accounts', type, subject: 's', data, id: randomUUID(), time: new Date(), workspaceId },
  });
  await events.enqueue(event, { id: event.id });
  await eventually(async () => {
    const { waiting, active, delayed } = await events.counts();
    expect([waiting + active + delayed, await events.dead()]).toEqual([0, []]);
  });
}

/** Rows of a workspace, by table. */
async function rowsOf(workspaceId: string): Promise<Record<string, number>> {
  const tables = await service.database.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE column_name = 'workspace_id' AND table_schema = current_schema() AND table_name <> 'erased_workspaces'`;
  const counts: [string, number][] = [];
  for (const { name } of tables) {
    const sql = `SELECT count(*)::int AS count FROM "${name}" WHERE workspace_id = $1`;
    const [row] = await service.database.$queryRawUnsafe<{ count: number }[]>(sql, workspaceId);
    counts.push([name, row?.count ?? 0]);
  }
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

test('a workspace goes with the keys of its providers and its vectors, and nothing is written for it again', async () => {
  const [ann, bob] = [caller(), caller()];
  model = await connectModel(service, ann, () => openAiReply('Words.'));
  await generate(service, ann, { modelId: model.modelId, prompt: 'Hello' });
  await generate(service, bob, { prompt: 'Hello' });
  const [gone, stays] = [present(ann.viewer).workspaceId, present(bob.viewer).workspaceId];
  await mutate(service, ann, 'setBudget', { scope: 'WORKSPACE', period: 'DAY', limit: usd('1') }, 'budget { id }');
  const input = { name: 'Few', items: [{ key: 'a', request: { prompt: 'Say something' } }] };
  await mutate(service, ann, 'createBatchInference', input, 'batch { id }');
  const collection = { workspaceId: gone, id: 'c', dimensions: 1 };
  const document = { id: 'd', text: 'x', metadata: {}, vector: Float32Array.of(1) };
  await service.stores.vectors.upsert(collection, [document]);
  expect(Object.keys(await rowsOf(gone))).toEqual(
    expect.arrayContaining(['providers', 'models', 'generations', 'usage_records', 'batches', 'vector_documents']),
  );
  const before = await rowsOf(stays);

  await deliver('accounts.workspace.erased', { workspaceId: gone }, gone);
  expect(await rowsOf(gone)).toEqual({});
  expect(await service.database.provider.count({ where: { sealedKey: { not: null as never } } })).toBe(0);
  expect(await rowsOf(stays)).toEqual(before);
  await expect(generate(service, ann, { prompt: 'Still here?' })).rejects.toThrow();
  await expect(service.stores.vectors.upsert(collection, [document])).rejects.toThrow('was erased');
  // A job from before finds nothing to do.
  await batches.enqueue({ batchId: 'gone' }, { id: randomUUID() });
  expect(await rowsOf(gone)).toEqual({});
  const { erasures } = createEventStores(service.database, () => new Date());
  expect(await erasures.sweep(new Date())).toEqual({ writtenLate: 0 });
});

test('a person leaves usage behind that names nobody, and no budget', async () => {
  const [ann, cem] = [caller(), caller()];
  const { userId, workspaceId } = present(ann.viewer);
  await generate(service, ann, { prompt: 'Hello' });
  await generate(service, cem, { prompt: 'Hello' });
  const budget = { scope: 'USER', subjectId: userId, period: 'DAY', limit: usd('1') };
  await mutate(service, ann, 'setBudget', budget, 'budget { id }');
  await deliver('accounts.user.erased', { userId });
  const [record] = await service.database.usageRecord.findMany({ where: { workspaceId } });
  const [generation] = await service.database.generation.findMany({ where: { workspaceId } });
  expect(record?.userId).toMatch(/^erased-/);
  expect(generation?.userId).toBe(record?.userId);
  expect(await service.database.budget.count({ where: { workspaceId } })).toBe(0);
  const reservations = await service.database.reservation.findMany({ where: { workspaceId } });
  expect(JSON.stringify(reservations.map(({ facts }) => facts))).not.toContain(userId);
  expect(await service.database.usageRecord.count({ where: { userId: present(cem.viewer).userId } })).toBe(1);
});
