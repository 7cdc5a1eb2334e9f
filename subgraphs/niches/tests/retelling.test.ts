import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createEvent, createEventQueue, type EventEnvelope } from '@paissive/events';
import type { JobQueue } from '@paissive/jobs';
import { createLogger } from '@paissive/logging';
import { eventually } from '@paissive/testkit';
import mongoose, { type Connection } from 'mongoose';
import type { OpportunitiesRanked } from '../src/opportunities/opportunity.events.js';
import { JOBS_PREFIX, startService, startStores, type TestService, type TestStores } from './support/harness.js';

const FOUND_AT = new Date('2026-03-01T12:00:00Z');
const [ANN, BOB] = [randomUUID(), randomUUID()];
let on: TestStores;
let service: TestService;
let connection: Connection;
let requests: JobQueue<EventEnvelope>;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on);
  const log = createLogger({ service: 'niches-test', level: 'silent' });
  requests = createEventQueue({ url: on.jobsUrl, consumer: 'niches', prefix: JOBS_PREFIX, log });
  connection = await mongoose.createConnection(on.mongoUrl).asPromise();
  // As an earlier release left them: ranked, and told to nobody.
  await connection
    .collection('opportunities')
    .insertMany([
      ...found(ANN, 'analysis-1', 700),
      ...found(ANN, 'analysis-2', 30),
      ...found(BOB, 'analysis-3', 400),
    ] as object[]);
});
afterAll(async () => {
  await connection?.close();
  await requests?.close();
  await service?.stop();
  await on?.stop();
});

function found(workspaceId: string, analysisId: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    _id: `${analysisId}-${String(index).padStart(4, '0')}`,
    workspaceId,
    analysisId,
    name: `Niche ${index}`,
    rank: index + 1,
    score: 50,
    confidence: 0.5,
    intent: null,
    createdAt: FOUND_AT,
  }));
}

function request(data: object, workspaceId?: string, type = 'monetization.opportunities.requested') {
  const about = { source: 'monetization', type, subject: 'monetization', id: randomUUID(), time: new Date() };
  return createEvent({ ...about, data, workspaceId });
}

/** What was told since the last look, once the service has come to rest. */
async function toldAfter(...events: EventEnvelope[]): Promise<EventEnvelope<OpportunitiesRanked>[]> {
  await connection.collection('outbox').deleteMany({});
  for (const [index, event] of events.entries()) await requests.enqueue(event, { id: `${event.id}-${index}` });
  await eventually(async () => {
    const { waiting, active, delayed } = await requests.counts();
    const unpublished = await connection.collection('outbox').countDocuments({ publishedAt: null });
    expect(waiting + active + delayed + unpublished).toBe(0);
  });
  const written = await connection.collection('outbox').find({}).toArray();
  const envelopes = written.map(({ envelope }) => envelope as EventEnvelope<OpportunitiesRanked>);
  return envelopes.filter(({ type }) => type === 'niches.opportunities.ranked');
}

const idsIn = (told: readonly EventEnvelope<OpportunitiesRanked>[]) =>
  told.flatMap(({ data }) => data.opportunities.map(({ id }) => id)).sort();
const idsOf = async (filter: object) =>
  (await connection.collection('opportunities').find(filter).toArray()).map(({ _id }) => String(_id)).sort();

test('a service that asks for everything is told all workspaces, each opportunity once, in parts of 500 at most', async () => {
  const told = await toldAfter(request({}));
  expect(idsIn(told)).toEqual(await idsOf({}));
  expect(Math.max(...told.map(({ data }) => data.opportunities.length))).toBeLessThanOrEqual(500);
  const owners = new Map([
    ['analysis-1', ANN],
    ['analysis-2', ANN],
    ['analysis-3', BOB],
  ]);
  for (const { data, workspaceid, subject } of told) {
    expect([subject, workspaceid]).toEqual([data.analysisId, owners.get(data.analysisId)]);
    expect(data.opportunities.every(({ id }) => id.startsWith(data.analysisId))).toBe(true);
  }
});

test('a request that comes twice is answered once', async () => {
  const asked = request({}, BOB);
  expect(idsIn(await toldAfter(asked, asked))).toEqual(await idsOf({ workspaceId: BOB }));
});

test('what is told again carries the time at which it was found, so that it overwrites nothing newer', async () => {
  const told = await toldAfter(request({ opportunityIds: ['analysis-2-0003'] }, ANN));
  expect(told).toEqual([expect.objectContaining({ time: FOUND_AT.toISOString() })]);
  expect(told[0]?.data.opportunities).toMatchObject([
    { id: 'analysis-2-0003', name: 'Niche 3', rank: 4, score: 50, confidence: 0.5, intent: null },
  ]);
});

test('a request for ids of a workspace is told nothing of another workspace', async () => {
  const asked = request({ opportunityIds: ['analysis-3-0001', 'analysis-1-0001', 'unheard-of'] }, ANN);
  expect(idsIn(await toldAfter(asked))).toEqual(['analysis-1-0001']);
});

test('a request that asks for too much at once is kept among the dead letters', async () => {
  const asked = request({ opportunityIds: Array.from({ length: 501 }, (_, index) => `${index}`) });
  expect(await toldAfter(asked)).toEqual([]);
  expect((await requests.dead()).map(({ data, reason }) => [data.id, reason])).toEqual([
    [asked.id, 'The event is no request for opportunities.'],
  ]);
});
