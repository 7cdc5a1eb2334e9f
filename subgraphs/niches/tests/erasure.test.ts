import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createEvent, createEventQueue, type EventEnvelope } from '@paissive/events';
import type { JobQueue } from '@paissive/jobs';
import { createLogger } from '@paissive/logging';
import { eventually, type TestCaller } from '@paissive/testkit';
import mongoose, { type Connection } from 'mongoose';
import { nicheTable } from './fixtures/niche-keywords.js';
import { analysed, rankingOf } from './support/analyse.js';
import {
  caller,
  JOBS_PREFIX,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';
import { dataOf } from './support/operations.js';

let on: TestStores;
let service: TestService;
let connection: Connection;
let events: JobQueue<EventEnvelope>;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on);
  connection = await mongoose.createConnection(on.mongoUrl).asPromise();
  const log = createLogger({ service: 'niches-test', level: 'silent' });
  events = createEventQueue({ url: on.jobsUrl, consumer: 'niches', prefix: JOBS_PREFIX, log });
});
afterAll(async () => {
  await connection?.close();
  await events?.close();
  await service?.stop();
  await on?.stop();
});

async function tell(type: string, data: Record<string, string>, workspaceId?: string): Promise<void> {
  const about = { source: 'accounts', type, subject: Object.values(data)[0] ?? '', id: randomUUID(), time: new Date() };
  const event = createEvent({ ...about, data, workspaceId });
  await events.enqueue(event, { id: event.id });
  const handled = connection.collection('inbox').countDocuments.bind(connection.collection('inbox'));
  await eventually(async () => expect(await handled({ _id: `niches:${event.id}` } as object)).toBe(1));
}

/** The collections that mention an id anywhere, the note that it is gone aside. */
async function mentioning(id: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of (await connection.listCollections()).filter(({ name }) => name !== 'erased_workspaces')) {
    const documents = await connection.collection(name).find({}).toArray();
    if (documents.some((document) => JSON.stringify(document).includes(id))) found.push(name);
  }
  return found.sort();
}

const watch = async (who: TestCaller, opportunityId: string | undefined) =>
  dataOf(
    await who.graphql(
      service.url,
      'mutation ($id: ID!) { watchOpportunity(input: { opportunityId: $id, conditions: { scorePoints: 0.1 } }) { userErrors { message } } }',
      { id: opportunityId },
    ),
  );

/** As if a source had been asked about an opportunity. */
async function findSignals(workspaceId: string, opportunityId: string): Promise<void> {
  const { gatherings } = service.stores;
  const at = new Date();
  const about = { id: opportunityId, workspaceId, terms: ['bees'], language: 'en', queuedAt: at };
  await gatherings.queue({ ...about, sources: ['GITHUB'], requestKey: null });
  const until = new Date(at.getTime() + 60_000);
  const { fence = 0 } = (await gatherings.acquire(opportunityId, { owner: 'test', now: at, until })) ?? {};
  const lease = { id: opportunityId, owner: 'test', fence };
  const step = { source: 'GITHUB', status: 'ANSWERED', message: '', signalCount: 0, retryAt: null } as const;
  const findings = { opportunityId, workspaceId, source: 'GITHUB', signals: [], fetchedAt: at } as const;
  expect(await gatherings.saveStep(lease, { index: 0, step, findings })).not.toBeNull();
  await gatherings.end(lease, { status: 'COMPLETED', message: '', now: at });
}

/** Something in every collection that a workspace can have something in. */
async function livelyWorkspace(who: TestCaller, workspaceId: string): Promise<void> {
  const { analysisId } = await analysed(service, who, nicheTable(60));
  const ranking = await rankingOf(service, who, analysisId);
  for (const { id } of ranking) await watch(who, id);
  await findSignals(workspaceId, ranking[0]?.id ?? '');
  const rest = `mutation ($id: ID!, $best: ID!) {
    rescoreAnalysis(input: { analysisId: $id, weights: { demand: 100, resources: 0 } }) { userErrors { message } }
    enrichOpportunity(input: { opportunityId: $best, withModel: true }) { userErrors { message } }
    setScoringDefaults(input: { weights: { demand: 50 } }) { userErrors { message } }
    createUpload(input: { fileName: "a.csv", sizeBytes: 20 }) { upload { url } userErrors { message } } }`;
  interface Answer {
    createUpload: { upload: { url: string } };
  }
  const { createUpload } = dataOf(
    await who.graphql<Answer>(service.url, rest, { id: analysisId, best: ranking[0]?.id }),
  );
  const { pathname, search } = new URL(createUpload.upload.url);
  expect((await fetch(`${service.origin}${pathname}${search}`, { method: 'PUT', body: 'Keyword\nbees' })).status).toBe(
    200,
  );
  await eventually(async () => expect(await service.stores.vectors.findUnembedded(1)).toEqual([]));
}

test('of a workspace that is gone nothing is left, whatever comes late, and others keep theirs', async () => {
  const [gone, other] = [randomUUID(), randomUUID()];
  const [ann, bob] = [caller({ workspaceId: gone }), caller({ workspaceId: other })];
  await livelyWorkspace(ann, gone);
  await livelyWorkspace(bob, other);
  const before = await mentioning(other);
  expect(await mentioning(gone)).toEqual(before);
  expect(await readdir(join(on.dataDir, 'uploads'))).toHaveLength(2);

  await tell('accounts.workspace.erased', { workspaceId: gone }, gone);
  await eventually(async () => expect(await mentioning(gone)).toEqual([]));
  expect(await readdir(join(on.dataDir, 'uploads'))).toHaveLength(1);
  expect(await mentioning(other)).toEqual(before);

  await tell('accounts.workspace.created', { workspaceId: gone }, gone);
  await tell('accounts.workspace.erased', { workspaceId: gone }, gone);
  expect(await mentioning(gone)).toEqual([]);
});

test('of a person who is gone nothing is left, and colleagues keep theirs', async () => {
  const workspaceId = randomUUID();
  const [ann, bob] = [caller({ workspaceId }), caller({ workspaceId })];
  const { analysisId } = await analysed(service, ann, nicheTable(61));
  const [best] = await rankingOf(service, ann, analysisId);
  await watch(ann, best?.id);
  await watch(bob, best?.id);
  const ask =
    'mutation ($id: ID!) { enrichOpportunity(input: { opportunityId: $id, withModel: true }) { userErrors { message } } }';
  dataOf(await ann.graphql(service.url, ask, { id: best?.id }));
  const watchers = async () =>
    (await connection.collection('watches').find({ workspaceId }).toArray()).map(({ userId }) => String(userId));
  const { userId = '' } = ann.viewer ?? {};
  const colleague = bob.viewer?.userId;
  await tell('accounts.user.erased', { userId });
  expect(await mentioning(userId)).toEqual([]);
  expect(await watchers()).toEqual([colleague]);
});
