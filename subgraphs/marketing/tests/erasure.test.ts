import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createEvent, createEventQueue, type EventEnvelope } from '@paissive/events';
import type { JobQueue } from '@paissive/jobs';
import { createLogger } from '@paissive/logging';
import { eventually, type TestCaller } from '@paissive/testkit';
import mongoose, { type Connection } from 'mongoose';
import {
  caller,
  dataOf,
  JOBS_PREFIX,
  mutate,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';

const log = createLogger({ service: 'marketing-test', level: 'silent' });
let on: TestStores;
let service: TestService;
let events: JobQueue<EventEnvelope>;
let connection: Connection;
beforeAll(async () => {
  on = await startStores({ hasJobs: true });
  service = await startService(on);
  events = createEventQueue({ url: on.jobsUrl, consumer: 'marketing', prefix: JOBS_PREFIX, log });
  connection = await mongoose.createConnection(on.mongoUrl).asPromise();
});
afterAll(async () => {
  await connection?.close();
  await events?.close();
  await service?.stop();
  await on?.stop();
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

const ranked = (id: string) => ({
  ...{ analysisId: 'a', opportunities: [{ id, name: 'Tea', score: 1, rank: 1, confidence: 0.8 }] },
});

/** All that stands in the database but tombstones, as text. */
async function contents(): Promise<string> {
  const collections = await connection.listCollections();
  const kept = collections.filter(({ name }) => name !== 'erased_workspaces' && !name.startsWith('system.'));
  return JSON.stringify(await Promise.all(kept.map(({ name }) => connection.collection(name).find().toArray())));
}

const idsOf = ({ viewer }: TestCaller) => viewer ?? { userId: '', workspaceId: '' };

async function write(who: TestCaller): Promise<string> {
  const input = { kind: 'BLOG', title: 'Tea', body: 'About tea.', opportunityId: 'tea' };
  const fields = 'content { id version }';
  const { content } = await mutate<{ content: { id: string; version: number } }>(
    service,
    who,
    'createContent',
    input,
    fields,
  );
  await mutate(service, who, 'moveContent', { ...content, to: 'IN_REVIEW' }, 'content { id }');
  await deliver('niches.opportunities.ranked', ranked('tea'), idsOf(who).workspaceId);
  return content.id;
}

test('a workspace goes, and neither events nor requests bring anything of it back', async () => {
  const [ann, bob] = [caller(), caller()];
  for (const who of [ann, bob]) await write(who);
  const gone = idsOf(ann).workspaceId;
  expect(await contents()).toContain(gone);
  await deliver('accounts.workspace.erased', { workspaceId: gone }, gone);
  expect(await contents()).not.toContain(gone);
  await deliver('niches.opportunities.ranked', ranked('coffee'), gone);
  expect(await contents()).not.toContain(gone);
  // A token from before still lets a request through: what it writes is gone with the next sweep.
  await mutate(service, ann, 'createContent', { kind: 'BLOG', title: 'Late', body: 'x' }, 'content { id }');
  expect((await service.stores.erasures.sweep(new Date())).writtenLate).toBeGreaterThan(0);
  expect(await contents()).not.toContain(gone);
  expect(await contents()).toContain(idsOf(bob).workspaceId);
});

test('a person is a pseudonym in what others still need', async () => {
  const ann = caller();
  const { userId, workspaceId } = idsOf(ann);
  const id = await write(ann);
  expect(await contents()).toContain(userId);
  await deliver('accounts.user.erased', { userId });
  expect(await contents()).not.toContain(userId);
  const query = 'query ($id: ID!) { content(id: $id) { title revision { authorUserId } } }';
  const read = await caller({ workspaceId }).graphql(service.url, query, { id });
  expect(dataOf(read)).toEqual({
    content: { title: 'Tea', revision: { authorUserId: expect.stringMatching(/^erased-/) } },
  });
});
