import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RETRY_DELAYS_MS, verifyWebhook } from '@paissive/standard-webhooks';
import {
  type CallerOptions,
  caller,
  mutate,
  outboxOf,
  present,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';
import {
  approvedContent,
  readSchedule,
  SCHEDULE,
  schedule,
  scheduledContent,
  TEN_IN_BERLIN,
  workerOf,
} from './support/publishing.js';
import { type Receiver, startReceiver } from './support/receiver.js';

const START = new Date('2026-03-01T08:00:30Z');
let time = START;
let on: TestStores;
let service: TestService;
let receiver: Receiver;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on, { now: () => time });
});
beforeEach(async () => {
  time = START;
  receiver = await startReceiver();
});
afterEach(() => receiver.stop());
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

const person = (options: CallerOptions = {}) => caller({ now: () => time.getTime(), ...options });
const work = () => workerOf(service, { owner: 'worker', now: () => time })();
const at = (text: string) => {
  time = new Date(text);
};
const plan = TEN_IN_BERLIN;
const scheduled = (input: object = {}) => scheduledContent(service, person(), receiver.url, input);

describe('scheduled content', () => {
  it('is published at its local time, once, signed so that its receiver can tell', async () => {
    const { ann, secret, content, schedule: made } = await scheduled();
    expect(made).toMatchObject({
      status: 'WAITING',
      dueAt: '2026-03-01T09:00:00.000Z',
      resolution: 'EXACT',
      content: { status: 'SCHEDULED' },
    });
    at('2026-03-01T08:59:59Z');
    expect(await work()).toBe(0);
    at('2026-03-01T09:00:00Z');
    expect(await work()).toBe(1);
    expect(await work()).toBe(0);
    const [webhook] = receiver.received;
    const { headers, body } = present(webhook);
    expect(
      verifyWebhook({ headers: headers as Record<string, string>, body, secrets: [secret], now: time }),
    ).toMatchObject({
      kind: 'valid',
      id: made.messageId,
    });
    expect(JSON.parse(body)).toEqual({
      type: 'content.published',
      timestamp: '2026-03-01T09:00:00.000Z',
      data: expect.objectContaining({
        contentId: content.id,
        kind: 'BLOG',
        revision: 1,
        title: 'Tea',
        body: 'Green tea.',
      }),
    });
    expect(await readSchedule(service, ann, made.id)).toMatchObject({
      status: 'PUBLISHED',
      publishedAt: '2026-03-01T09:00:00.000Z',
      nextAttemptAt: null,
      content: { status: 'PUBLISHED' },
      deliveries: {
        nodes: [{ attempt: 1, status: 'ARRIVED', responseStatus: 200, responseExcerpt: 'thank you', message: '' }],
      },
    });
    const told = (await outboxOf(on, content.id)).map(({ type }) => type);
    expect(told.slice(-2)).toEqual(['marketing.content.scheduled', 'marketing.content.published']);
    // A clock that goes back does not bring it back.
    at('2026-03-01T08:00:00Z');
    expect(await work()).toBe(0);
    expect(receiver.received).toHaveLength(1);
  });

  it('says how it read a time that is skipped or comes twice', async () => {
    const skipped = await scheduled({ localTime: '2026-03-29T02:30' });
    expect(skipped.schedule).toMatchObject({ resolution: 'SKIPPED', dueAt: '2026-03-29T01:30:00.000Z' });
    const repeated = await scheduled({ localTime: '2026-10-25T02:30' });
    expect(repeated.schedule).toMatchObject({ resolution: 'REPEATED', dueAt: '2026-10-25T00:30:00.000Z' });
  });

  it('is published late within its grace and missed after it, and can be started by hand then', async () => {
    const late = await scheduled({ graceMinutes: 30 });
    const missed = await scheduled({ graceMinutes: 10 });
    at('2026-03-01T09:30:00Z');
    await work();
    expect(await readSchedule(service, late.ann, late.schedule.id)).toMatchObject({ status: 'PUBLISHED' });
    expect(await readSchedule(service, missed.ann, missed.schedule.id)).toMatchObject({
      status: 'MISSED',
      reason: expect.stringContaining('grace of 10 minutes'),
      attempts: 0,
      content: { status: 'APPROVED' },
    });
    expect((await outboxOf(on, missed.content.id)).at(-1)?.type).toBe('marketing.content.missed');
    const again = await mutate<{ schedule: { status: string } }>(
      service,
      missed.ann,
      'redeliverContent',
      { scheduleId: missed.schedule.id },
      'schedule { status content { status } }',
    );
    expect(again.schedule).toMatchObject({ status: 'WAITING', content: { status: 'SCHEDULED' } });
    await work();
    expect(await readSchedule(service, missed.ann, missed.schedule.id)).toMatchObject({
      status: 'PUBLISHED',
      attempts: 1,
    });
  });

  it('is tried again by the schedule of the specification, then given up and its endpoint disabled', async () => {
    receiver.answer = ({ response }) => void response.writeHead(500).end('broken\n\u0000');
    const { ann, endpoint, schedule: made } = await scheduled();
    at('2026-03-01T09:00:00Z');
    const began = time.getTime();
    const starts: number[] = [];
    for (;;) {
      starts.push(time.getTime() - began);
      expect(await work()).toBe(1);
      const now = await readSchedule(service, ann, made.id);
      if (now.nextAttemptAt === null) break;
      time = new Date(Date.parse(now.nextAttemptAt) - 1);
      expect(await work()).toBe(0);
      at(now.nextAttemptAt);
    }
    let total = 0;
    expect(starts).toEqual(RETRY_DELAYS_MS.map((delay) => (total += delay)));
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([made.messageId]));
    const after = await readSchedule(service, ann, made.id);
    expect(after).toMatchObject({
      status: 'FAILED',
      attempts: 10,
      reason: 'It answered 500. It was the last of 10 attempts.',
      content: { status: 'APPROVED' },
      endpoint: { status: 'DISABLED', disabledReason: 'Nothing has arrived there for three days.' },
    });
    expect(after.deliveries.nodes[0]).toMatchObject({
      attempt: 10,
      status: 'FAILED',
      responseStatus: 500,
      responseExcerpt: 'broken',
    });
    expect((await outboxOf(on, endpoint.id)).map(({ type, data }) => [type, data['status']])).toEqual([
      ['marketing.endpoint.moved', 'DISABLED'],
    ]);
  });

  it('waits as long as the receiver asks, and stops at once when it is gone', async () => {
    receiver.answer = ({ response }) => void response.writeHead(503, { 'retry-after': '600' }).end();
    const { ann, schedule: made } = await scheduled();
    at('2026-03-01T09:00:00Z');
    await work();
    expect((await readSchedule(service, ann, made.id)).nextAttemptAt).toBe('2026-03-01T09:10:00.000Z');
    receiver.answer = ({ response }) => void response.writeHead(410).end();
    at('2026-03-01T09:10:00Z');
    await work();
    expect(await readSchedule(service, ann, made.id)).toMatchObject({
      status: 'FAILED',
      endpoint: { status: 'DISABLED', disabledReason: 'It answered 410: it does not want anything any more.' },
      deliveries: {
        nodes: [
          { status: 'REFUSED', responseStatus: 410 },
          { status: 'FAILED', responseStatus: 503 },
        ],
      },
    });
  });

  it('is published at its new time when it was moved, and cannot be moved once an attempt was made', async () => {
    const { ann, content, schedule: made } = await scheduled();
    const moveTo = (input: object) =>
      mutate<{ schedule: { dueAt: string } | null }>(
        service,
        ann,
        'rescheduleContent',
        { id: made.id, ...input },
        'schedule { dueAt localTime timeZone content { status } }',
      );
    expect((await moveTo({ localTime: '2026-03-01T08:00' })).userErrors).toEqual([
      expect.objectContaining({ __typename: 'InvalidInputError', field: ['input', 'localTime'] }),
    ]);
    expect((await moveTo({ localTime: '2026-03-02T11:30', timeZone: 'Europe/Lisbon' })).schedule).toEqual({
      dueAt: '2026-03-02T11:30:00.000Z',
      localTime: '2026-03-02T11:30',
      timeZone: 'Europe/Lisbon',
      content: { status: 'SCHEDULED' },
    });
    await moveTo({ localTime: '2026-03-02T11:30' });
    const told = (await outboxOf(on, content.id)).map(({ type }) => type);
    expect(told.filter((type) => type === 'marketing.content.rescheduled')).toHaveLength(1);
    at('2026-03-01T09:00:00Z');
    expect(await work()).toBe(0);
    at('2026-03-02T11:30:00Z');
    expect(await work()).toBe(1);
    expect((await moveTo({ localTime: '2026-03-03T11:30' })).userErrors).toEqual([
      expect.objectContaining({ __typename: 'ConflictError' }),
    ]);
  });

  it('can be cancelled while it waits and not after', async () => {
    const { ann, content, schedule: made } = await scheduled();
    const cancel = () =>
      mutate<{ schedule: { status: string } }>(
        service,
        ann,
        'cancelSchedule',
        { id: made.id },
        `schedule { ${SCHEDULE} }`,
      );
    expect((await cancel()).schedule).toMatchObject({ status: 'CANCELLED', content: { status: 'APPROVED' } });
    expect((await cancel()).userErrors).toEqual([expect.objectContaining({ __typename: 'ConflictError' })]);
    at('2026-03-01T09:00:00Z');
    expect(await work()).toBe(0);
    expect((await outboxOf(on, content.id)).at(-1)?.type).toBe('marketing.content.unscheduled');
  });

  it('is what was approved, by those who may, for a time to come', async () => {
    const { ann, endpoint, content } = await scheduled();
    const draft = await mutate<{ content: { id: string } }>(
      service,
      ann,
      'createContent',
      { kind: 'AD', title: 'T' },
      'content { id }',
    );
    const refusal = async (input: object, who = ann) =>
      (
        await schedule(service, who, { contentId: content.id, endpointId: endpoint.id, ...plan, ...input })
      ).userErrors.map(({ __typename, field }) => [__typename, field?.join('.')]);
    expect(await refusal({ contentId: draft.content.id })).toEqual([['ConflictError', 'input.contentId']]);
    expect(await refusal({ localTime: '2026-03-01T08:59' })).toEqual([['InvalidInputError', 'input.localTime']]);
    expect(await refusal({ localTime: '2026-02-30T08:59' })).toEqual([['InvalidInputError', 'input.localTime']]);
    expect(await refusal({ timeZone: 'Mars/Base' })).toEqual([['InvalidInputError', 'input.timeZone']]);
    expect(await refusal({}, person())).toEqual([['NotFoundError', 'input.contentId']]);
    const mine = await approvedContent(service, ann);
    const keys = await Promise.all(
      [1, 2, 3].map(() =>
        schedule(service, ann, { contentId: mine.id, endpointId: endpoint.id, ...plan, idempotencyKey: 'k' }),
      ),
    );
    expect(new Set(keys.map(({ schedule: made }) => made.id)).size).toBe(1);
  });
});
