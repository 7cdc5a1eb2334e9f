import { retryAfterMs } from '@paissive/guarded-fetch';
import { z } from 'zod';
import { firstFinding, type GatherOutcome, type LiveSource, type SourceFacts } from '../live-source.js';
import { MAX_EXAMPLES } from '../signal.js';
import type { SourceClient } from '../source-client.js';
import { countIn, headerOf, type ReadLimits, UNTOLD_WAIT_MS } from '../source-limits.js';
import { examplesOf, linkSchema } from './example-links.js';

export const GITHUB: SourceFacts = {
  name: 'GITHUB',
  title: 'GitHub',
  tells: 'How much free software there is for it, and how popular that is: a rival, or a foundation to build on.',
  sends: 'The name of the niche or, where nothing is found, its two most searched keywords.',
  recipient: 'GitHub',
  termsUrl: 'https://docs.github.com/en/site-policy/github-terms/github-terms-of-service',
  // Ten searches a minute and address without an account.
  intervalMs: 6_500,
  keepMs: 24 * 60 * 60_000,
};

/** Asked for by version, so that the shape stays. */
export const GITHUB_HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };

/** https://docs.github.com/en/rest/search/search#search-repositories */
const answerSchema = z.object({
  total_count: z.number().int().nonnegative(),
  incomplete_results: z.boolean(),
  items: z.array(z.object({ full_name: z.string(), html_url: linkSchema, stargazers_count: z.number().nonnegative() })),
});

/** Repositories of all time, forks left out. */
export function createGithub(client: SourceClient): LiveSource {
  async function ask(term: string, signal: AbortSignal): Promise<GatherOutcome> {
    // In quotes it is a phrase, and `user:` or `NOT` in it are words.
    const q = `"${term.replaceAll('"', ' ')}" in:name,description`;
    const url = new URL('https://api.github.com/search/repositories');
    url.search = new URLSearchParams({ q, sort: 'stars', order: 'desc', per_page: String(MAX_EXAMPLES) }).toString();
    const found = await client.get(url, answerSchema, { signal });
    if (found.kind === 'fault') return found;
    if (found.kind === 'absent' || found.body.total_count === 0) return { kind: 'gathered', signals: [] };
    const { total_count, incomplete_results, items } = found.body;
    const repositories = items.map(({ full_name, html_url, stargazers_count }) => ({
      title: full_name,
      url: html_url,
      value: stargazers_count,
    }));
    return {
      kind: 'gathered',
      signals: [
        {
          kind: 'REPOSITORIES',
          label: 'Repositories named or described with it',
          value: total_count,
          unit: 'repositories',
          isAtLeast: incomplete_results,
          term,
          period: null,
          evidence: {
            title: 'These repositories',
            url: `https://github.com/search?${new URLSearchParams({ q, type: 'repositories', s: 'stars', o: 'desc' })}`,
          },
          examples: examplesOf(repositories, 'stars'),
          series: [],
          notice: incomplete_results ? 'The search ran out of time, so there are more.' : null,
        },
      ],
    };
  }

  return {
    facts: GITHUB,
    gather: ({ terms }, signal) => firstFinding(terms, (term) => ask(term, signal)),
  };
}

/**
 * 403 and 429 mean a limit where the headers or the words say so. `Retry-After` waits for its time, nothing left for the reset, and a
 * limit that says neither for a minute, as GitHub asks for.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export const readGithubLimits: ReadLimits = ({ status, headers, body }, now) => {
  const remaining = countIn(headers, 'x-ratelimit-remaining');
  const reset = countIn(headers, 'x-ratelimit-reset');
  const untilReset = remaining === 0 && reset !== null ? Math.max(reset * 1_000 - now.getTime(), 0) : null;
  const asked = retryAfterMs(headerOf(headers, 'retry-after'), now.getTime());
  const message = messageSchema.safeParse(body);
  const saysLimit = message.success && /rate limit/i.test(message.data.message);
  const isRefusal = status === 429 || (status === 403 && (remaining === 0 || asked !== null || saysLimit));
  return { isRefusal, waitMs: isRefusal ? (asked ?? untilReset ?? UNTOLD_WAIT_MS) : untilReset, remaining };
};

const messageSchema = z.object({ message: z.string() });
