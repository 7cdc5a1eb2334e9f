import { afterEach, describe, expect, it } from '@jest/globals';
import type { StubReply } from '@paissive/testkit';
import { jsonAnswer, type SourceOnStub, startSourceOnStub, TEST_NOW } from '../testing/source-on-stub.js';

let on: SourceOnStub | undefined;
afterEach(() => on?.stop());

const repository = (name: string, stars: number) => ({
  id: 1,
  node_id: 'R_1',
  name: name.split('/')[1],
  full_name: name,
  private: false,
  owner: { login: name.split('/')[0], id: 1, type: 'User' },
  html_url: `https://github.com/${name}`,
  description: null,
  fork: false,
  created_at: '2024-01-01T00:00:00Z',
  stargazers_count: stars,
  license: null,
  score: 1,
});
const SECONDS_NOW = TEST_NOW.getTime() / 1_000;
const limits = (remaining: number, resetIn: number) => ({
  'x-ratelimit-limit': '10',
  'x-ratelimit-remaining': `${remaining}`,
  'x-ratelimit-reset': `${SECONDS_NOW + resetIn}`,
  'x-ratelimit-resource': 'search',
});

async function gather(reply: StubReply, term = 'standing desk') {
  on = await startSourceOnStub('GITHUB', () => reply);
  return on.source.gather({ terms: [term], language: 'en' }, new AbortController().signal);
}
const later = (milliseconds: number) => new Date(TEST_NOW.getTime() + milliseconds);
const state = async () => (await on?.states.all())?.[0];

it('counts the repositories and names the ones with the most stars', async () => {
  const items = [repository('a/desk', 3), repository('b/stand', 900)];
  const outcome = await gather(jsonAnswer({ total_count: 48, incomplete_results: false, items }, 200, limits(9, 60)));
  expect(outcome).toMatchObject({
    kind: 'gathered',
    signals: [
      {
        kind: 'REPOSITORIES',
        value: 48,
        isAtLeast: false,
        period: null,
        examples: [
          { title: 'b/stand', url: 'https://github.com/b/stand', value: 900, unit: 'stars' },
          { title: 'a/desk', value: 3 },
        ],
      },
    ],
  });
  expect(on?.stub.requests[0]?.headers).toMatchObject({
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  });
  expect(await state()).toMatchObject({ remaining: 9, closedUntil: null });
});

it('has nothing to say where there is nothing', async () => {
  const outcome = await gather(jsonAnswer({ total_count: 0, incomplete_results: false, items: [] }));
  expect(outcome).toEqual({ kind: 'gathered', signals: [] });
});

it('says that there are more where the search ran out of time', async () => {
  const outcome = await gather(jsonAnswer({ total_count: 4, incomplete_results: true, items: [] }));
  expect(outcome).toMatchObject({ signals: [{ isAtLeast: true }] });
});

it('takes what a term says for words, not for orders to the search', async () => {
  await gather(jsonAnswer({ total_count: 0, incomplete_results: false, items: [] }), 'desk" user:someone');
  const { searchParams } = new URL(on?.stub.requests[0]?.path ?? '', 'http://x');
  expect(searchParams.get('q')).toBe('"desk  user:someone" in:name,description');
});

describe('its limits', () => {
  const exceeded = { message: 'API rate limit exceeded for 192.0.2.1.', documentation_url: 'https://docs.github.com' };
  const secondary = { message: 'You have exceeded a secondary rate limit. Please wait.', documentation_url: '' };

  it.each([
    ['403 with nothing left', jsonAnswer(exceeded, 403, limits(0, 45)), 45_000],
    ['429 with nothing left', jsonAnswer(exceeded, 429, limits(0, 30)), 30_000],
    ['the secondary limit with a time', jsonAnswer(secondary, 403, { ...limits(8, 45), 'retry-after': '75' }), 75_000],
    ['the secondary limit without one', jsonAnswer(secondary, 403, limits(8, 45)), 60_000],
  ])('%s', async (_what, reply, waitMs) => {
    expect(await gather(reply)).toMatchObject({
      kind: 'fault',
      fault: { kind: 'RATE_LIMITED', retryAt: later(waitMs) },
    });
    expect(await state()).toMatchObject({ closedUntil: later(waitMs) });
  });

  it('are obeyed when the last answer that was left is used up', async () => {
    const last = jsonAnswer({ total_count: 1, incomplete_results: false, items: [] }, 200, limits(0, 20));
    expect(await gather(last)).toMatchObject({ kind: 'gathered' });
    expect(await state()).toMatchObject({ remaining: 0, closedUntil: later(20_000) });
  });
});

it('tells other faults from limits', async () => {
  const denied = jsonAnswer({ message: 'Resource not accessible' }, 403, limits(9, 60));
  expect(await gather(denied)).toMatchObject({ fault: { kind: 'REFUSED', retryAt: null } });
  await on?.stop();
  const invalid = jsonAnswer({ message: 'Validation Failed', errors: [{ code: 'invalid' }] }, 422);
  expect(await gather(invalid)).toMatchObject({ fault: { kind: 'REFUSED', retryAt: null } });
});
