import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createLogger } from '@paissive/logging';
import { openDatabase } from '@paissive/mongodb';
import { createMemoryPubSub } from '@paissive/pubsub';
import { createTestMongo } from '@paissive/testkit';
import type { SourceAnswer } from '../ask-source.js';
import type { LiveSourceName } from '../signal.js';
import { createGatheringRepository } from './gathering.mongo.js';
import type { GatheringRepository } from './gathering.repository.js';
import { createRunGathering } from './run-gathering.js';

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
const NOTHING: SourceAnswer = { kind: 'answered', signals: [], fetchedAt: NOW };
const log = createLogger({ service: 'niches-test', level: 'silent' });
const workspaceId = randomUUID();

async function queued(sources: readonly LiveSourceName[]): Promise<string> {
  const id = randomUUID();
  await gatherings.queue({
    id,
    workspaceId,
    terms: ['desk'],
    language: 'en',
    sources,
    requestKey: null,
    queuedAt: NOW,
  });
  return id;
}

function runner(ask: (name: LiveSourceName, signal: AbortSignal) => Promise<SourceAnswer>, pauses: number[] = []) {
  return createRunGathering({
    gatherings,
    sources: { switches: [], ask: (name, _query, signal) => ask(name, signal) },
    pubsub: createMemoryPubSub(),
    log,
    now: () => NOW,
    owner: randomUUID(),
    leaseMs: 60_000,
    pause: async (durationMs) => void pauses.push(durationMs),
  });
}
const stateOf = async (id: string) => (await gatherings.findByIds(workspaceId, [id]))[0];
const never = () => new AbortController().signal;

it('gives a gathering back unharmed when the worker closes; another goes on, and asks nobody again who has answered', async () => {
  const id = await queued(['GITHUB', 'ITUNES']);
  const closing = new AbortController();
  const first = runner(async (name, signal) => {
    if (name === 'GITHUB') return NOTHING;
    // Until the other answer is stored.
    while ((await stateOf(id))?.steps[0]?.status !== 'ANSWERED') await new Promise((resolve) => setTimeout(resolve, 5));
    closing.abort(new Error('closing'));
    signal.throwIfAborted();
    return NOTHING;
  });
  await expect(first(id, closing.signal)).rejects.toThrow('closing');
  expect(await stateOf(id)).toMatchObject({ status: 'QUEUED', attempt: 0 });

  const asked: string[] = [];
  await runner(async (name) => {
    asked.push(name);
    return NOTHING;
  })(id, never());
  expect(asked).toEqual(['ITUNES']);
  expect(await stateOf(id)).toMatchObject({ status: 'COMPLETED', message: '2 of 2 sources answered, nothing found.' });
});

it('is tried again after what went wrong on our side, and given up in the end', async () => {
  const id = await queued(['GITHUB']);
  const run = runner(async () => {
    throw new Error('no memory');
  });
  for (let attempt = 1; attempt < 5; attempt += 1) {
    await expect(run(id, never())).rejects.toThrow('no memory');
    expect(await stateOf(id)).toMatchObject({ status: 'QUEUED', attempt });
  }
  await run(id, never());
  expect(await stateOf(id)).toMatchObject({
    status: 'FAILED',
    message: 'Something went wrong on our side. Gather again to try anew.',
  });
});

it('waits for a source that names a short time, once, and not for one that names a long one', async () => {
  const id = await queued(['GITHUB', 'ITUNES']);
  const pauses: number[] = [];
  const asked: string[] = [];
  const limited = (seconds: number): SourceAnswer => ({
    kind: 'fault',
    fault: { kind: 'RATE_LIMITED', message: 'Not now.', retryAt: new Date(NOW.getTime() + seconds * 1_000) },
  });
  await runner(async (name) => {
    asked.push(name);
    return limited(name === 'GITHUB' ? 20 : 90);
  }, pauses)(id, never());
  expect(pauses).toEqual([20_000]);
  expect(asked.sort()).toEqual(['GITHUB', 'GITHUB', 'ITUNES']);
  expect(await stateOf(id)).toMatchObject({
    status: 'FAILED',
    steps: [{ status: 'FAILED', message: 'Not now.' }, { retryAt: new Date(NOW.getTime() + 90_000) }],
  });
});
