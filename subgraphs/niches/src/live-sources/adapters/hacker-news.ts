import { z } from 'zod';
import { firstFinding, type GatherOutcome, type LiveSource, type SourceFacts } from '../live-source.js';
import { MAX_EXAMPLES } from '../signal.js';
import type { SourceClient } from '../source-client.js';
import { examplesOf } from './example-links.js';
import { yearUpTo } from './periods.js';

export const HACKER_NEWS: SourceFacts = {
  name: 'HACKER_NEWS',
  title: 'Hacker News',
  tells: 'How much people who build things talk about it, and what they talked about most.',
  sends: 'The name of the niche or, where nothing is found, its two most searched keywords.',
  recipient: 'Algolia, which runs the search of Hacker News',
  termsUrl: 'https://www.algolia.com/policies/terms/',
  // 10,000 requests an hour and address are allowed.
  intervalMs: 1_000,
  keepMs: 6 * 60 * 60_000,
};

/** https://hn.algolia.com/api */
const answerSchema = z.object({
  nbHits: z.number().int().nonnegative(),
  exhaustiveNbHits: z.boolean().optional(),
  hits: z.array(
    z.object({
      objectID: z.string().regex(/^\d+$/),
      title: z.string().nullish(),
      points: z.number().nullish(),
    }),
  ),
});

/** Stories of the last year. */
export function createHackerNews(client: SourceClient, now: () => Date): LiveSource {
  async function ask(term: string, signal: AbortSignal): Promise<GatherOutcome> {
    const { from, to, fromSeconds } = yearUpTo(now());
    const url = new URL('https://hn.algolia.com/api/v1/search');
    url.search = new URLSearchParams({
      query: term,
      tags: 'story',
      numericFilters: `created_at_i>=${fromSeconds}`,
      hitsPerPage: String(MAX_EXAMPLES),
    }).toString();
    const found = await client.get(url, answerSchema, { signal });
    if (found.kind === 'fault') return found;
    if (found.kind === 'absent' || found.body.nbHits === 0) return { kind: 'gathered', signals: [] };
    const { nbHits, exhaustiveNbHits = true, hits } = found.body;
    const stories = hits.map(({ objectID, title, points }) => ({
      title: title ?? '',
      url: `https://news.ycombinator.com/item?id=${objectID}`,
      value: points ?? 0,
    }));
    const shown = { query: term, type: 'story', dateRange: 'pastYear', sort: 'byPopularity' };
    return {
      kind: 'gathered',
      signals: [
        {
          kind: 'STORIES',
          label: 'Stories of the last year that mention it',
          value: nbHits,
          unit: 'stories',
          isAtLeast: false,
          term,
          period: { from, to },
          evidence: { title: 'These stories', url: `https://hn.algolia.com/?${new URLSearchParams(shown)}` },
          examples: examplesOf(stories, 'points'),
          series: [],
          notice: exhaustiveNbHits ? null : 'The search engine estimated the number.',
        },
      ],
    };
  }

  return {
    facts: HACKER_NEWS,
    gather: ({ terms }, signal) => firstFinding(terms, (term) => ask(term, signal)),
  };
}
