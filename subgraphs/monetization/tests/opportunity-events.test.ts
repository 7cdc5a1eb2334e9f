import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEvent, createEventQueue, type EventEnvelope } from '@paissive/events';
import type { JobQueue } from '@paissive/jobs';
import { createLogger } from '@paissive/logging';
import { eventually } from '@paissive/testkit';
import { requestAllOpportunities } from '../src/opportunities/request-opportunities.js';
import { createEventStores } from '../src/stores.prisma.js';
import { caller, dataOf, JOBS_PREFIX, mutate, present, startService, type TestService } from './support/harness.js';

const log = createLogger({ service: 'monetization-test', level: 'silent' });
let service: TestService;
let queue: JobQueue<EventEnvelope>;
let niches: JobQueue<EventEnvelope>;
beforeAll(async () => {
  service = await startService({ hasBackground: true });
  niches = createEventQueue({ url: service.jobsUrl, consumer: 'niches', prefix: JOBS_PREFIX, log });
  queue = createEventQueue({ url: service.jobsUrl, consumer: 'monetization', prefix: JOBS_PREFIX, log });
});
afterAll(async () => {
  await niches?.close();
  await queue?.close();
  await service?.stop();
});

/** What niches tells: opportunity o of a workspace, at a minute. */
function ranked(workspaceId: string, minute: number, opportunities: { id: string; name: string; score: number }[]) {
  return createEvent({
    source: 'niches',
    type: 'niches.opportunities.ranked',
    subject: 'analysis',
    data: {
      analysisId: 'analysis',
      opportunities: opportunities.map((one, index) => ({ ...one, rank: index + 1, confidence: 0.8, intent: null })),
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

const copiesOf = (workspaceId: string) =>
  service.database.opportunityCopy.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } });

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
    const handled = await service.database.inboxEvent.findMany({
      where: { eventId: { in: [first.id, second.id, third.id] } },
    });
    expect(handled).toHaveLength(3);
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

  it('fill in a strategy that was made before its opportunity was heard of', async () => {
    const ann = caller();
    const workspaceId = present(ann.viewer).workspaceId;
    const input = { opportunityId: 'early', kind: 'SUBSCRIPTION', currency: 'EUR' };
    const fields = 'strategy { id name opportunityName opportunityScore opportunity { id } }';
    const { strategy } = await mutate<{ strategy: { id: string } }>(
      service,
      ann,
      'createMonetizationStrategy',
      input,
      fields,
    );
    expect(strategy).toMatchObject({ name: 'Untitled pricing', opportunityName: null, opportunity: { id: 'early' } });
    await deliver([ranked(workspaceId, 1, [{ id: 'early', name: 'Bread', score: 77 }])]);
    const query = 'query ($id: ID!) { monetizationStrategy(id: $id) { opportunityName opportunityScore } }';
    const after = await ann.graphql(service.url, query, { id: strategy.id });
    expect(dataOf(after)).toEqual({ monetizationStrategy: { opportunityName: 'Bread', opportunityScore: 77 } });
    const next = await mutate<{ strategy: object }>(service, ann, 'createMonetizationStrategy', input, fields);
    expect(next.strategy).toMatchObject({ name: 'Bread pricing', opportunityName: 'Bread' });
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

describe('asking for opportunities that were ranked before', () => {
  const requests = async () => {
    const written = await service.database.outboxEvent.findMany({ orderBy: { sequence: 'asc' } });
    const envelopes = written.map(({ envelope }) => envelope as unknown as EventEnvelope);
    return envelopes.filter(({ type }) => type === 'monetization.opportunities.requested');
  };

  it('happens once a database, however many processes start at the same time', async () => {
    const { askOnce } = createEventStores(service.database, () => new Date());
    const starts = Array.from({ length: 5 }, () =>
      requestAllOpportunities({ askOnce, newId: randomUUID, now: () => new Date() }),
    );
    expect(await Promise.all(starts)).toEqual([false, false, false, false, false]);
    await service.database.questionAsked.deleteMany();
    const anew = Array.from({ length: 5 }, () =>
      requestAllOpportunities({ askOnce, newId: randomUUID, now: () => new Date() }),
    );
    expect((await Promise.all(anew)).filter(Boolean)).toEqual([true]);
    const forAll = (await requests()).filter(({ workspaceid }) => workspaceid === undefined);
    expect(forAll.map(({ data }) => data)).toEqual([{}, {}]);
  });

  it('reaches niches', async () => {
    await eventually(async () => expect((await niches.counts()).waiting).toBeGreaterThan(0));
  });

  it('happens for the one opportunity that a strategy is made for and nobody has told of, and for no other', async () => {
    const ann = caller();
    const workspaceId = present(ann.viewer).workspaceId;
    await deliver([ranked(workspaceId, 1, [{ id: 'known', name: 'Tea', score: 1 }])]);
    for (const opportunityId of ['known', 'unknown']) {
      const input = { opportunityId, kind: 'SUBSCRIPTION', currency: 'EUR', name: 'Plan' };
      await mutate(service, ann, 'createMonetizationStrategy', input, 'strategy { id }');
    }
    const own = (await requests()).filter(({ workspaceid }) => workspaceid === workspaceId);
    expect(own.map(({ data }) => data)).toEqual([{ opportunityIds: ['unknown'] }]);
  });
});
