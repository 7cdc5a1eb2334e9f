import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createEvent, createEventQueue } from '@paissive/events';
import { createLogger } from '@paissive/logging';
import { eventually } from '@paissive/testkit';
import mongoose from 'mongoose';
import { defaultScoreWeights } from '../src/analysis-engine/score/score-weights.js';
import { JOBS_PREFIX, startService, startStores, type TestService, type TestStores } from './support/harness.js';

let on: TestStores;
let service: TestService;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on);
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

test('a new workspace gets its scoring defaults once, however often the event comes', async () => {
  const workspaceId = randomUUID();
  const log = createLogger({ service: 'niches-test', level: 'silent' });
  const queue = createEventQueue({ url: on.jobsUrl, consumer: 'niches', prefix: JOBS_PREFIX, log });
  const event = createEvent({
    source: 'accounts',
    type: 'accounts.workspace.created',
    subject: workspaceId,
    data: { workspaceId },
    id: randomUUID(),
    time: new Date(),
    workspaceId,
  });
  // Two jobs with one event, as after a relay that died between queueing and marking.
  await queue.enqueue(event, { id: event.id });
  await queue.enqueue(event, { id: `${event.id}-again` });
  const connection = await mongoose.createConnection(on.mongoUrl).asPromise();
  await eventually(async () => expect((await queue.counts()).waiting + (await queue.counts()).active).toBe(0));
  const handled = await connection.collection('inbox').find({}).toArray();
  const defaults = await connection.collection('workspace_defaults').find({}).toArray();
  expect(handled.map(({ _id }) => String(_id))).toEqual([`niches:${event.id}`]);
  expect(defaults).toEqual([expect.objectContaining({ _id: workspaceId, weights: defaultScoreWeights })]);
  expect(await service.stores.defaults.weightsOf(workspaceId)).toEqual(defaultScoreWeights);
  await connection.close();
  await queue.close();
});
