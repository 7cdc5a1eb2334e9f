import { afterEach, expect, it } from '@jest/globals';
import type { StubReply } from '@paissive/testkit';
import { type SourceOnStub, startSourceOnStub, TEST_NOW } from '../testing/source-on-stub.js';

let on: SourceOnStub | undefined;
afterEach(() => on?.stop());

const app = (name: string, ratings?: number) => ({
  wrapperType: 'software',
  kind: 'software',
  trackId: 1,
  trackName: name,
  trackViewUrl: `https://apps.apple.com/us/app/${name.toLowerCase()}/id1?uo=4`,
  sellerName: 'A seller',
  price: 0,
  currency: 'USD',
  ...(ratings !== undefined && { averageUserRating: 4.5, userRatingCount: ratings }),
});
/** Told as a script, as the provider does. */
const answer = (results: unknown[]): StubReply => ({
  headers: { 'content-type': 'text/javascript; charset=utf-8' },
  pieces: [`\n\n\n${JSON.stringify({ resultCount: results.length, results })}\n\n\n`],
});

async function gather(reply: StubReply) {
  on = await startSourceOnStub('ITUNES', () => reply);
  return on.source.gather({ terms: ['standing desk'], language: 'en' }, new AbortController().signal);
}

it('counts the apps and the ratings that they have together', async () => {
  const outcome = await gather(answer([app('Stand', 1_200), app('Rise', 30_000), app('New')]));
  expect(outcome).toMatchObject({
    kind: 'gathered',
    signals: [
      { kind: 'APPS', value: 3, isAtLeast: false, notice: null },
      {
        kind: 'APP_RATINGS',
        value: 31_200,
        examples: [
          { title: 'Rise', url: 'https://apps.apple.com/us/app/rise/id1?uo=4', value: 30_000, unit: 'ratings' },
          { title: 'Stand' },
          { title: 'New', value: 0 },
        ],
      },
    ],
  });
  expect(on?.stub.requests[0]?.path).toBe(
    '/itunes.apple.com/search?term=standing+desk&country=US&media=software&entity=software&limit=50',
  );
});

it('says that the store tells of fifty at most', async () => {
  const outcome = await gather(answer(Array.from({ length: 50 }, (_, index) => app(`App${index}`, 1))));
  expect(outcome).toMatchObject({ signals: [{ value: 50, isAtLeast: true }, { isAtLeast: true }] });
});

it('has nothing to say where there is no app', async () => {
  expect(await gather(answer([]))).toEqual({ kind: 'gathered', signals: [] });
});

it('takes 403 for too many requests', async () => {
  const retryAt = new Date(TEST_NOW.getTime() + 60_000);
  expect(await gather({ status: 403, pieces: [] })).toMatchObject({ fault: { kind: 'RATE_LIMITED', retryAt } });
});
