import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { openDatabase } from '@paissive/mongodb';
import { createTestMongo } from '@paissive/testkit';
import type { GatheringLease, GatheringStep, SourceFindings } from './gathering.js';
import { createGatheringRepository } from './gathering.mongo.js';
import type { GatheringRepository, GatheringRequest } from './gathering.repository.js';

let mongo: Awaited<ReturnType<typeof createTestMongo>>;
let database: Awaited<ReturnType<typeof openDatabase>>;
let gatherings: GatheringRepository;
beforeAll(async () => {
  mongo = await createTestMongo();
  database = await openDatabase(mongo.url);
  gatherings = createGatheringRepository(database.connection);
  await database.ensureIndexes();
});
afterAll(async () => {
  await database?.close();
  await mongo?.stop();
});

const NOW = new Date('2026-03-11T12:00:00Z');
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);
const DONE: GatheringStep = { source: 'GITHUB', status: 'ANSWERED', message: '', signalCount: 0, retryAt: null };

let request: GatheringRequest;
let findings: SourceFindings;
beforeEach(() => {
  const about = { workspaceId: randomUUID() };
  const id = randomUUID();
  request = { ...about, id, terms: ['desk'], language: 'en', sources: ['GITHUB'], requestKey: null, queuedAt: NOW };
  findings = { ...about, opportunityId: id, source: 'GITHUB', signals: [], fetchedAt: NOW };
});

/** Takes the gathering as a worker does. */
async function taken(owner: string, now: Date): Promise<GatheringLease> {
  const gathering = await gatherings.acquire(request.id, { owner, now, until: new Date(now.getTime() + 1_000) });
  if (!gathering) throw new Error('There is nothing to take.');
  return { id: request.id, owner, fence: gathering.fence };
}

it('is queued once, by whoever comes first', async () => {
  const queued = await Promise.all([gatherings.queue(request), gatherings.queue(request), gatherings.queue(request)]);
  expect(queued.filter((gathering) => gathering !== null)).toHaveLength(1);
  const lease = await taken('a', NOW);
  await gatherings.end(lease, { status: 'FAILED', message: 'None answered.', now: NOW });
  const again = await Promise.all([gatherings.queue(request), gatherings.queue(request)]);
  expect(again.filter((gathering) => gathering !== null)).toHaveLength(1);
});

it('remembers the keys of the last requests', async () => {
  for (let index = 0; index < 25; index += 1) {
    await gatherings.queue({ ...request, requestKey: `key ${index}` });
    await gatherings.requestCancel(request.workspaceId, request.id, NOW);
  }
  const [gathering] = await gatherings.findByIds(request.workspaceId, [request.id]);
  expect(gathering?.requestKeys).toEqual(Array.from({ length: 20 }, (_, index) => `key ${index + 5}`));
});

it('belongs to one worker at a time, and to another when the lease has run out', async () => {
  await gatherings.queue(request);
  const first = await taken('a', NOW);
  expect(await gatherings.acquire(request.id, { owner: 'b', now: later(999), until: later(2_000) })).toBeNull();
  const second = await taken('b', later(1_001));
  expect(await gatherings.extend(first, later(9_000))).toBeNull();
  expect(await gatherings.saveStep(first, { index: 0, step: DONE, findings })).toBeNull();
  expect(await gatherings.end(first, { status: 'COMPLETED', message: '', now: NOW })).toBeNull();
  expect(await gatherings.findingsOf(request.workspaceId, [request.id])).toEqual([]);

  expect(await gatherings.saveStep(second, { index: 0, step: DONE, findings })).toMatchObject({ steps: [DONE] });
  expect(await gatherings.findingsOf(request.workspaceId, [request.id])).toEqual([findings]);
  expect(await gatherings.findingsOf(randomUUID(), [request.id])).toEqual([]);
});

it('keeps what a source said last, once', async () => {
  await gatherings.queue(request);
  const lease = await taken('a', NOW);
  await gatherings.saveStep(lease, { index: 0, step: DONE, findings });
  const newer = { ...findings, fetchedAt: later(5_000) };
  await gatherings.saveStep(lease, { index: 0, step: DONE, findings: newer });
  await gatherings.saveStep(lease, { index: 0, step: { ...DONE, status: 'FAILED' }, findings: null });
  expect(await gatherings.findingsOf(request.workspaceId, [request.id])).toEqual([newer]);
});

it('is over at once when it is cancelled while nobody works on it, and when its worker hears of it otherwise', async () => {
  await gatherings.queue(request);
  expect(await gatherings.requestCancel(randomUUID(), request.id, NOW)).toBeNull();
  expect(await gatherings.requestCancel(request.workspaceId, request.id, NOW)).toMatchObject({ status: 'CANCELLED' });
  expect(await gatherings.requestCancel(request.workspaceId, request.id, NOW)).toBeNull();
  await gatherings.queue(request);
  const lease = await taken('a', NOW);
  expect(await gatherings.requestCancel(request.workspaceId, request.id, NOW)).toMatchObject({ status: 'RUNNING' });
  expect(await gatherings.extend(lease, later(2_000))).toEqual({ isCancelRequested: true });
});
