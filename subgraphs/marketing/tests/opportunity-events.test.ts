import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEvent, createEventQueue, type EventEnvelope } from '@paissive/events';
import type { JobQueue } from '@paissive/jobs';
import { createLogger } from '@paissive/logging';
import { eventually } from '@paissive/testkit';
import mongoose from 'mongoose';
import {
  JOBS_PREFIX,
  outboxOf,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';

const log = createLogger({ service: 'marketing-test', level: 'silent' });
let on: TestStores;
let service: TestService;
let queue: JobQueue<EventEnvelope>;
beforeAll(async () => {
  on = await startStores({ hasJobs: true });
  service = await startService(on);
  queue = createEventQueue({ url: on.jobsUrl, consumer: 'marketing', prefix: JOBS_PREFIX, log });
});
afterAll(async () => {
  await queue?.close();
  await service?.stop();
  await on?.stop();
});

interface Told {
  id: string;
  name: string;
  score: number;
}

/** What niches tells: some opportunities of a workspace, at a minute. */
function ranked(workspaceId: string, minute: number, opportunities: (Told & Readonly<Record<string, unknown>>)[]) {
  return createEvent({
    source: 'niches',
    type: 'niches.opportunities.ranked',
    subject: 'analysis',
    data: {
      analysisId: 'analysis',
      opportunities: opportunities.map((one, index) => ({ rank: index + 1, confidence: 0.8, ...one })),
    },
    id: randomUUID(),
    time: new Date(Date.UTC(2026, 2, 1, 12, minute)),
    workspaceId,
  });
}

async function deliver(events: readonly EventEnvelope[]): Promise<void> {
  for (const [index, event] of events.entries()) await queue.enqueue(event, { id: `${event.id}-${index}` });
  await eventually(async () => {
    const { waiting, active, delayed } = await queue.counts();
    expect(waiting + active + delayed).toBe(0);
  });
}

async function copiesOf(workspaceId: string) {
  const found = await service.stores.opportunities.findByIds(workspaceId, ['a', 'b', 'same']);
  return found.sort((one, other) => (one.id < other.id ? -1 : 1));
}

describe('copies of opportunities', () => {
  it('end in the latest state whatever the order and number of the events', async () => {
    const workspaceId = randomUUID();
    const first = ranked(workspaceId, 1, [
      { id: 'a', name: 'Tea', score: 10 },
      { id: 'b', name: 'Coffee', score: 20 },
    ]);
    const second = ranked(workspaceId, 2, [{ id: 'a', name: 'Green tea', score: 30 }]);
    const third = ranked(workspaceId, 3, [{ id: 'a', name: 'Matcha', score: 40 }]);
    // The latest first, an older one late, every one of them twice.
    await deliver([third, first, second, third, first, second]);
    expect(await copiesOf(workspaceId)).toEqual([
      expect.objectContaining({ id: 'a', name: 'Matcha', score: 40, eventId: third.id }),
      expect.objectContaining({ id: 'b', name: 'Coffee', score: 20, eventId: first.id }),
    ]);
    const connection = await mongoose.createConnection(on.mongoUrl).asPromise();
    const ids = [first, second, third].map(({ id }) => `marketing:${id}`);
    const handled = await connection.collection<{ _id: string }>('inbox').countDocuments({ _id: { $in: ids } });
    await connection.close();
    expect(handled).toBe(3);
  });

  it('agree on one of two events with the same time, in both orders', async () => {
    const outcomes = await Promise.all(
      [false, true].map(async (isReversed) => {
        const workspaceId = randomUUID();
        const pair = [
          { ...ranked(workspaceId, 1, [{ id: 'a', name: 'One', score: 1 }]), id: `1-${workspaceId}` },
          { ...ranked(workspaceId, 1, [{ id: 'a', name: 'Two', score: 2 }]), id: `2-${workspaceId}` },
        ];
        await deliver(isReversed ? pair.reverse() : pair);
        return (await copiesOf(workspaceId)).map(({ name }) => name);
      }),
    );
    expect(outcomes).toEqual([['Two'], ['Two']]);
  });

  it('belong to the workspace of the event, whatever ids another workspace tells', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await deliver([
      ranked(one, 1, [{ id: 'same', name: 'Mine', score: 1 }]),
      ranked(other, 9, [{ id: 'same', name: 'Theirs', score: 9 }]),
    ]);
    expect((await copiesOf(one)).map(({ name }) => name)).toEqual(['Mine']);
    expect((await copiesOf(other)).map(({ name }) => name)).toEqual(['Theirs']);
  });

  it('know what niches told of the market, and that the rest is unknown', async () => {
    const workspaceId = randomUUID();
    const market = {
      intent: 'COMMERCIAL',
      monthlySearches: { low: 900, high: 1_100 },
      costPerClick: '1.25',
      currency: 'EUR',
      advertisingCompetition: 0.4,
      keywordDifficulty: null,
    };
    await deliver([
      ranked(workspaceId, 1, [
        { id: 'a', name: 'Tea', score: 10, ...market },
        { id: 'b', name: 'Coffee', score: 20, intent: 'TELEPATHIC' },
      ]),
    ]);
    expect(await copiesOf(workspaceId)).toEqual([
      expect.objectContaining({ id: 'a', ...market }),
      expect.objectContaining({ id: 'b', intent: null, monthlySearches: null, costPerClick: null }),
    ]);
  });

  it('are asked for once in the life of a database, however many processes start', async () => {
    const other = await startService(on);
    await eventually(async () => expect(await outboxOf(on, 'opportunities')).toHaveLength(1));
    await other.stop();
    const again = await startService(on);
    await again.stop();
    const asked = await outboxOf(on, 'opportunities');
    expect(asked.map(({ type, data }) => [type, data])).toEqual([['marketing.opportunities.requested', {}]]);
    const niches = createEventQueue({ url: on.jobsUrl, consumer: 'niches', prefix: JOBS_PREFIX, log });
    await eventually(async () => expect((await niches.counts()).waiting).toBe(1));
    await niches.close();
  });

  it('keep what cannot be understood among the dead letters, with the reason', async () => {
    const broken = { ...ranked(randomUUID(), 1, []), data: { opportunities: 'none' } };
    await deliver([broken]);
    await eventually(async () => {
      const dead = await queue.dead();
      expect(dead.map(({ data, reason }) => [data.id, reason])).toEqual([
        [broken.id, 'The event holds no ranked opportunities.'],
      ]);
    });
  });
});
