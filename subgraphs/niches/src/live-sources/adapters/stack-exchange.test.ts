import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { StubReply } from '@paissive/testkit';
import { type SourceOnStub, startSourceOnStub, TEST_NOW } from '../testing/source-on-stub.js';

let on: SourceOnStub | undefined;
afterEach(() => on?.stop());

const question = (id: number, title: string, score: number, isAnswered: boolean) => ({
  tags: ['css'],
  owner: { account_id: 1, user_type: 'registered', display_name: 'someone' },
  is_answered: isAnswered,
  view_count: 90,
  answer_count: 1,
  score,
  last_activity_date: 1_767_225_600,
  creation_date: 1_767_225_600,
  question_id: id,
  content_license: 'CC BY-SA 4.0',
  link: `https://stackoverflow.com/questions/${id}/a-question`,
  title,
});
const wrapped = (items: unknown[], more = {}) => ({
  items,
  has_more: false,
  quota_max: 300,
  quota_remaining: 289,
  ...more,
});
/** Every answer of this provider is packed, faults too. */
const packed = (body: unknown, status = 200): StubReply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'content-encoding': 'gzip' },
  pieces: [gzipSync(JSON.stringify(body))],
});

async function gather(reply: StubReply) {
  on = await startSourceOnStub('STACK_EXCHANGE', () => reply);
  return again();
}
const again = () => on?.source.gather({ terms: ['standing desk'], language: 'en' }, new AbortController().signal);
const later = (milliseconds: number) => new Date(TEST_NOW.getTime() + milliseconds);
const state = async () => (await on?.states.all())?.[0];

it('counts the questions of the last year, and those that nobody could answer', async () => {
  const items = [
    question(1, 'Desk &amp; &quot;chair&quot; &#39;fit&#39;', 5, true),
    question(2, 'Which desk?', 7, false),
  ];
  const outcome = await gather(packed(wrapped(items)));
  expect(outcome).toMatchObject({
    kind: 'gathered',
    signals: [
      {
        kind: 'QUESTIONS',
        value: 2,
        isAtLeast: false,
        period: { from: '2025-03-11', to: '2026-03-11' },
        examples: [
          { title: 'Which desk?', url: 'https://stackoverflow.com/questions/2/a-question', value: 7 },
          { title: `Desk & "chair" 'fit'`, value: 5 },
        ],
      },
      { kind: 'UNANSWERED_QUESTIONS', value: 1, examples: [{ title: 'Which desk?' }] },
    ],
  });
  expect(await state()).toMatchObject({ remaining: 289, closedUntil: null });
});

it('says that there are more than one page holds', async () => {
  const outcome = await gather(packed(wrapped([question(1, 'Which?', 1, true)], { has_more: true })));
  expect(outcome).toMatchObject({ signals: [{ isAtLeast: true }, { isAtLeast: true }] });
});

it('has nothing to say where nobody asked', async () => {
  expect(await gather(packed(wrapped([])))).toEqual({ kind: 'gathered', signals: [] });
});

it('leaves out links that are none', async () => {
  const outcome = await gather(packed(wrapped([{ ...question(1, 'Which?', 1, true), link: 'javascript:alert(1)' }])));
  expect(outcome).toMatchObject({ signals: [{ value: 1, examples: [] }, {}] });
});

describe('its limits', () => {
  it('are obeyed when they come with an answer, as `backoff`', async () => {
    const outcome = await gather(packed(wrapped([question(1, 'Which?', 1, true)], { backoff: 90 })));
    expect(outcome).toMatchObject({ kind: 'gathered' });
    expect(await state()).toMatchObject({ closedUntil: later(90_000) });
    expect(await again()).toMatchObject({ fault: { kind: 'RATE_LIMITED', retryAt: later(90_000) } });
    expect(on?.stub.requests).toHaveLength(1);
  });

  it('are over for the day when nothing is left', async () => {
    await gather(packed(wrapped([], { quota_remaining: 0 })));
    expect(await state()).toMatchObject({ remaining: 0, closedUntil: new Date('2026-03-12T00:00:00Z') });
  });

  it.each([
    ['how long', 'too many requests from this IP, more requests available in 7200 seconds', 7_200_000],
    ['nothing of how long', 'too many requests from this IP', 60_000],
  ])('that were exceeded say %s', async (_what, message, waitMs) => {
    const body = { error_id: 502, error_message: message, error_name: 'throttle_violation' };
    const outcome = await gather(packed(body, 400));
    expect(outcome).toMatchObject({ kind: 'fault', fault: { kind: 'RATE_LIMITED', retryAt: later(waitMs) } });
  });
});

it('tells other faults from limits', async () => {
  const body = { error_id: 400, error_message: 'site is required', error_name: 'bad_parameter' };
  expect(await gather(packed(body, 400))).toMatchObject({ fault: { kind: 'REFUSED', retryAt: null } });
});
