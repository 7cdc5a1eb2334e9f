import { afterEach, expect, it } from '@jest/globals';
import { jsonAnswer, type SourceOnStub, startSourceOnStub } from '../testing/source-on-stub.js';

let on: SourceOnStub | undefined;
afterEach(() => on?.stop());

const hit = (objectID: string, title: string | null, points: number | null) => ({
  objectID,
  title,
  points,
  url: null,
  author: 'someone',
  num_comments: 3,
  created_at: '2025-11-02T10:00:00Z',
  created_at_i: 1_762_077_600,
  story_id: Number(objectID),
  _tags: ['story', 'author_someone', `story_${objectID}`],
  _highlightResult: {},
});
const answer = (nbHits: number, hits: unknown[], more = {}) => ({
  hits,
  nbHits,
  page: 0,
  nbPages: 1,
  hitsPerPage: 5,
  exhaustiveNbHits: true,
  query: 'standing desk',
  processingTimeMS: 4,
  ...more,
});

async function gather(reply: unknown, terms = ['standing desk']) {
  on = await startSourceOnStub('HACKER_NEWS', () => jsonAnswer(reply));
  return on.source.gather({ terms, language: 'en' }, new AbortController().signal);
}

it('counts the stories of the last year and names the ones with the most points', async () => {
  const outcome = await gather(
    answer(137, [hit('1', 'A desk', 12), hit('2', 'A better desk', 340), hit('3', null, null)]),
  );
  expect(outcome).toMatchObject({
    kind: 'gathered',
    signals: [
      {
        kind: 'STORIES',
        value: 137,
        unit: 'stories',
        period: { from: '2025-03-11', to: '2026-03-11' },
        examples: [
          { title: 'A better desk', url: 'https://news.ycombinator.com/item?id=2', value: 340, unit: 'points' },
          { title: 'A desk', value: 12 },
        ],
        notice: null,
      },
    ],
  });
  expect(on?.stub.requests[0]?.path).toBe(
    `/hn.algolia.com/api/v1/search?query=standing+desk&tags=story&numericFilters=created_at_i%3E%3D${Date.UTC(2025, 2, 11) / 1_000}&hitsPerPage=5`,
  );
});

it('says when the number is an estimate', async () => {
  const outcome = await gather(answer(2_000, [], { exhaustiveNbHits: false }));
  expect(outcome).toMatchObject({ signals: [{ notice: 'The search engine estimated the number.' }] });
});

it('asks about the next term where there is no story, in its turn', async () => {
  expect(await gather(answer(0, []), ['standing desk', 'desk riser'])).toEqual({ kind: 'gathered', signals: [] });
  expect(on?.stub.requests).toHaveLength(2);
  expect(on?.pauses).toEqual([1_000]);
});
