import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '@paissive/mongodb';
import { createTestMongo } from '@paissive/testkit';
import type { SourceStateRepository } from './source-state.js';
import { createSourceStateRepository } from './source-state.mongo.js';
import { createMemorySourceStates } from './testing/memory-source-states.js';

let mongo: Awaited<ReturnType<typeof createTestMongo>>;
let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  mongo = await createTestMongo();
  database = await openDatabase(mongo.url);
});
afterAll(async () => {
  await database?.close();
  await mongo?.stop();
});

const NOW = new Date('2026-03-11T12:00:00Z');
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);
const PACE = { now: NOW, intervalMs: 1_000, maxWaitMs: 10_000 };

describe.each([
  ['in memory', async () => createMemorySourceStates()],
  [
    'in MongoDB',
    async () => {
      await database.connection.dropDatabase();
      return createSourceStateRepository(database.connection);
    },
  ],
] as const)('states of sources %s', (_where, create) => {
  let states: SourceStateRepository;
  beforeAll(async () => {
    states = await create();
  });

  it('know of no source that was never asked', async () => {
    expect(await states.all()).toEqual([]);
  });

  it('give each place once, as far apart as asked, also to those who come at the same moment', async () => {
    const places = await Promise.all(Array.from({ length: 6 }, () => states.reserve('GITHUB', PACE)));
    const times = places.map((place) => (place.kind === 'reserved' ? place.at.getTime() : Number.NaN));
    expect(times.sort((a, b) => a - b)).toEqual(Array.from({ length: 6 }, (_, index) => NOW.getTime() + index * 1_000));
  });

  it('send away who would have to wait too long, without keeping a place for them', async () => {
    const refused = { kind: 'closed', until: later(6_000) };
    expect(await states.reserve('GITHUB', { ...PACE, maxWaitMs: 5_000 })).toEqual(refused);
    expect(await states.reserve('GITHUB', { ...PACE, maxWaitMs: 5_000 })).toEqual(refused);
  });

  it('keep a source closed until the latest of the times that it named', async () => {
    await states.close('ITUNES', later(60_000));
    await states.close('ITUNES', later(30_000));
    expect(await states.reserve('ITUNES', PACE)).toEqual({ kind: 'closed', until: later(60_000) });
    expect(await states.reserve('ITUNES', { ...PACE, now: later(61_000) })).toEqual({
      kind: 'reserved',
      at: later(61_000),
    });
  });

  it('remember what was noted, and leave the rest as it is', async () => {
    await states.note('HACKER_NEWS', { lastSuccessAt: NOW });
    await states.note('HACKER_NEWS', { lastFault: { kind: 'TIMED_OUT', message: 'No answer.', at: later(5) } });
    await states.note('HACKER_NEWS', { remaining: 12 });
    expect((await states.all()).find(({ name }) => name === 'HACKER_NEWS')).toMatchObject({
      closedUntil: null,
      lastSuccessAt: NOW,
      lastFault: { kind: 'TIMED_OUT', message: 'No answer.', at: later(5) },
      remaining: 12,
    });
  });
});
