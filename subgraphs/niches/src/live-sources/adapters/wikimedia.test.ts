import { afterEach, expect, it } from '@jest/globals';
import type { StubRequest } from '@paissive/testkit';
import { jsonAnswer, type SourceOnStub, startSourceOnStub } from '../testing/source-on-stub.js';

let on: SourceOnStub | undefined;
afterEach(() => on?.stop());

const page = (key: string) => ({
  id: 1,
  key,
  title: key.replaceAll('_', ' '),
  excerpt: 'A <span class="searchmatch">desk</span>',
  matched_title: null,
  description: null,
  thumbnail: null,
});
const item = (timestamp: string, views: number) => ({
  project: 'en.wikipedia',
  article: 'Standing_desk',
  granularity: 'monthly',
  timestamp,
  access: 'all-access',
  agent: 'user',
  views,
});
const NO_DATA = {
  type: 'about:blank',
  status: 404,
  title: 'Not Found',
  method: 'get',
  detail: 'The date(s) you used are valid, but there is no data for them.',
  uri: '/metrics/pageviews/per-article/en.wikipedia/all-access/user/Standing_desk/monthly/20240301/20260228',
};

async function gather(
  reply: { pages: unknown[]; views?: unknown; status?: number },
  terms = ['standing desks'],
  language = 'en',
) {
  on = await startSourceOnStub('WIKIMEDIA', ({ path }: StubRequest) =>
    path.includes('/search/page')
      ? jsonAnswer({ pages: reply.pages })
      : jsonAnswer(reply.views, reply.status ?? 200, { 'content-type': 'application/problem+json' }),
  );
  return on.source.gather({ terms, language }, new AbortController().signal);
}

it('gives the views of the article on the subject by whole months, oldest first', async () => {
  const views = { items: [item('2026020100', 9_100), item('2025120100', 8_000), item('2026010100', 8_500)] };
  const outcome = await gather({ pages: [page('Ergonomics'), page('Standing_desk')], views });
  expect(outcome).toMatchObject({
    kind: 'gathered',
    signals: [
      {
        kind: 'PAGE_VIEWS',
        value: 9_100,
        unit: 'views a month',
        term: 'standing desks',
        period: { from: '2026-02-01', to: '2026-02-28' },
        series: [
          { month: '2025-12', value: 8_000 },
          { month: '2026-01', value: 8_500 },
          { month: '2026-02', value: 9_100 },
        ],
        examples: [{ title: 'Standing desk', url: 'https://en.wikipedia.org/wiki/Standing_desk' }],
      },
    ],
  });
  expect(on?.stub.requests.map(({ path }) => path)).toEqual([
    '/en.wikipedia.org/w/rest.php/v1/search/page?q=standing+desks&limit=5',
    '/wikimedia.org/api/rest_v1/metrics/pageviews/per-article/en.wikipedia/all-access/user/Standing_desk/monthly/20240301/20260228',
  ]);
  // The second request waited for its turn.
  expect(on?.pauses).toEqual([250]);
});

it('never takes the month that has not ended for a fall', async () => {
  const views = { items: [item('2026010100', 8_500), item('2026020100', 9_100), item('2026030100', 310)] };
  const outcome = await gather({ pages: [page('Standing_desk')], views });
  expect(outcome).toMatchObject({ signals: [{ value: 9_100, series: [{ value: 8_500 }, { value: 9_100 }] }] });
});

it('has nothing to say of an article without views, which is no fault', async () => {
  const outcome = await gather({ pages: [page('Standing_desk')], views: NO_DATA, status: 404 });
  expect(outcome).toEqual({ kind: 'gathered', signals: [] });
});

it('goes on to the next term where no article is on the subject, and ends without any', async () => {
  const outcome = await gather({ pages: [page('History_of_furniture')] }, ['beehive kit', 'honey extractor']);
  expect(outcome).toEqual({ kind: 'gathered', signals: [] });
  expect(on?.stub.requests.map(({ path }) => new URL(path, 'http://x').searchParams.get('q'))).toEqual([
    'beehive kit',
    'honey extractor',
  ]);
});

it('asks the Wikipedia of the language, whatever the title is made of', async () => {
  const views = { items: [item('2026020100', 12)] };
  await gather({ pages: [page('Bücher/Regal?')], views }, ['bücher'], 'de');
  expect(on?.stub.requests[0]?.path).toContain('/de.wikipedia.org/');
  expect(on?.stub.requests[1]?.path).toContain('/de.wikipedia/all-access/user/B%C3%BCcher%2FRegal%3F/monthly/');
});
