import { z } from 'zod';
import { firstFinding, type GatherOutcome, type LiveSource, type SourceFacts } from '../live-source.js';
import type { Signal } from '../signal.js';
import type { SourceClient } from '../source-client.js';
import { type ReadLimits, readHttpLimits, UNTOLD_WAIT_MS } from '../source-limits.js';
import { examplesOf, linkSchema } from './example-links.js';

export const ITUNES: SourceFacts = {
  name: 'ITUNES',
  title: 'App Store',
  tells: 'How many apps there are for it, and how many people rated them: how crowded it is, and how large.',
  sends: 'The name of the niche or, where nothing is found, its two most searched keywords.',
  recipient: 'Apple',
  termsUrl: 'https://performance-partners.apple.com/search-api',
  // About twenty requests a minute.
  intervalMs: 3_200,
  keepMs: 24 * 60 * 60_000,
};

/** The search has no total: what comes is what there is, up to this. */
const LIMIT = 50;

/** https://performance-partners.apple.com/search-api */
const answerSchema = z.object({
  resultCount: z.number().int().nonnegative(),
  results: z.array(
    z.object({ trackName: z.string(), trackViewUrl: linkSchema, userRatingCount: z.number().nonnegative().default(0) }),
  ),
});

/** Apps in the store of the United States. */
export function createItunes(client: SourceClient): LiveSource {
  async function ask(term: string, signal: AbortSignal): Promise<GatherOutcome> {
    const url = new URL('https://itunes.apple.com/search');
    const asked = { term, country: 'US', media: 'software', entity: 'software', limit: String(LIMIT) };
    url.search = new URLSearchParams(asked).toString();
    const found = await client.get(url, answerSchema, { signal });
    if (found.kind === 'fault') return found;
    if (found.kind === 'absent' || found.body.results.length === 0) return { kind: 'gathered', signals: [] };
    return { kind: 'gathered', signals: appSignals(found.body.results, term, url) };
  }

  return {
    facts: ITUNES,
    gather: ({ terms }, signal) => firstFinding(terms, (term) => ask(term, signal)),
  };
}

function appSignals(apps: z.infer<typeof answerSchema>['results'], term: string, url: URL): Signal[] {
  const isAtLeast = apps.length >= LIMIT;
  const common = {
    isAtLeast,
    term,
    period: null,
    evidence: { title: 'The answer of the store, as data', url: url.href },
    series: [],
    notice: isAtLeast ? `The store tells of ${LIMIT} apps at most.` : null,
  };
  const finds = apps.map((app) => ({ title: app.trackName, url: app.trackViewUrl, value: app.userRatingCount }));
  return [
    {
      ...common,
      kind: 'APPS',
      label: 'Apps that the store finds for it',
      value: apps.length,
      unit: 'apps',
      examples: [],
    },
    {
      ...common,
      kind: 'APP_RATINGS',
      label: 'Ratings that these apps have together',
      value: apps.reduce((sum, { userRatingCount }) => sum + userRatingCount, 0),
      unit: 'ratings',
      examples: examplesOf(finds, 'ratings'),
    },
  ];
}

/** The store says 403 to those who ask too often, and not for how long. */
export const readItunesLimits: ReadLimits = (answer, now) => {
  const http = readHttpLimits(answer, now);
  return answer.status === 403 ? { ...http, isRefusal: true, waitMs: http.waitMs ?? UNTOLD_WAIT_MS } : http;
};
