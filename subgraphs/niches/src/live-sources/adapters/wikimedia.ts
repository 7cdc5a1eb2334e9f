import { z } from 'zod';
import { keywordKey } from '../../analysis-engine/keyword-key.js';
import { splitWords } from '../../analysis-engine/words/split-words.js';
import { singular } from '../../analysis-engine/words/stem.js';
import { addMonths } from '../../imports/values/year-month.js';
import { firstFinding, type GatherOutcome, type LiveSource, type SourceFacts } from '../live-source.js';
import { SERIES_MONTHS, type Signal } from '../signal.js';
import type { SourceClient } from '../source-client.js';
import { dayOf } from './periods.js';

export const WIKIMEDIA: SourceFacts = {
  name: 'WIKIMEDIA',
  title: 'Wikipedia',
  tells:
    'How many people read the article on the subject, month by month: whether interest grows, shrinks or comes with the season.',
  sends: 'The name of the niche or, where there is no article, its two most searched keywords; the language.',
  recipient: 'Wikimedia Foundation',
  termsUrl: 'https://foundation.wikimedia.org/wiki/Policy:Terms_of_Use',
  intervalMs: 250,
  keepMs: 24 * 60 * 60_000,
};

/** https://www.mediawiki.org/wiki/API:REST_API/Reference#Search_result_object */
const searchSchema = z.object({ pages: z.array(z.object({ key: z.string().min(1), title: z.string() })) });
/** https://doc.wikimedia.org/generated-data-platform/aqs/analytics-api/reference/page-views.html */
const viewsSchema = z.object({
  items: z.array(z.object({ timestamp: z.string().regex(/^\d{10}$/), views: z.number().nonnegative() })),
});

/** Articles among which the one on the subject is looked for. */
const CANDIDATES = 5;

/** Page views of the article on a subject: of people, not of crawlers, on all devices. */
export function createWikimedia(client: SourceClient, now: () => Date): LiveSource {
  async function ask(term: string, language: string, signal: AbortSignal): Promise<GatherOutcome> {
    const search = new URL(`https://${language}.wikipedia.org/w/rest.php/v1/search/page`);
    search.search = new URLSearchParams({ q: term, limit: String(CANDIDATES) }).toString();
    const found = await client.get(search, searchSchema, { signal });
    if (found.kind === 'fault') return found;
    const article = found.kind === 'answered' ? found.body.pages.find(({ title }) => isAbout(title, term)) : undefined;
    if (!article) return { kind: 'gathered', signals: [] };

    const month = dayOf(now()).slice(0, 7);
    const first = addMonths(month, -SERIES_MONTHS);
    const [from, to] = [`${first}-01`, lastDayOf(addMonths(month, -1))];
    const path = [`${language}.wikipedia`, 'all-access', 'user', encodeURIComponent(article.key), 'monthly'];
    const days = [from, to].map((day) => day.replaceAll('-', ''));
    const views = await client.get(
      new URL(`https://wikimedia.org/api/rest_v1/metrics/pageviews/per-article/${[...path, ...days].join('/')}`),
      viewsSchema,
      { signal, absentStatus: 404 },
    );
    if (views.kind === 'fault') return views;
    if (views.kind === 'absent') return { kind: 'gathered', signals: [] };
    const series = wholeMonths(views.body.items, first, month);
    return { kind: 'gathered', signals: viewSignals(series, { term, language, article, from, to }) };
  }

  return {
    facts: WIKIMEDIA,
    gather: ({ terms, language }, signal) => firstFinding(terms, (term) => ask(term, language, signal)),
  };
}

/** Full-text search also finds what merely mentions a subject: an article on it shares a word with it. */
function isAbout(title: string, term: string): boolean {
  const words = wordsOf(term);
  return wordsOf(title).some((word) => words.includes(word));
}

function wordsOf(text: string): string[] {
  return splitWords(keywordKey(text))
    .map(singular)
    .filter((word) => word.length > 2);
}

/** The month that has not ended is no month yet: its few days would look like a fall. */
function wholeMonths(
  items: z.infer<typeof viewsSchema>['items'],
  first: string,
  current: string,
): { month: string; value: number }[] {
  return items
    .map(({ timestamp, views }) => ({ month: `${timestamp.slice(0, 4)}-${timestamp.slice(4, 6)}`, value: views }))
    .filter(({ month }) => month >= first && month < current)
    .sort((a, b) => a.month.localeCompare(b.month));
}

interface AskedArticle {
  readonly term: string;
  readonly language: string;
  readonly article: { readonly key: string; readonly title: string };
  readonly from: string;
  readonly to: string;
}

function viewSignals(
  series: readonly { month: string; value: number }[],
  { term, language, article, from, to }: AskedArticle,
): Signal[] {
  const latest = series.at(-1);
  if (!latest) return [];
  const project = `${language}.wikipedia.org`;
  const shown = {
    project,
    platform: 'all-access',
    agent: 'user',
    redirects: '0',
    start: from.slice(0, 7),
    end: to.slice(0, 7),
  };
  return [
    {
      kind: 'PAGE_VIEWS',
      label: `Views of the article “${article.title}” in the last whole month`,
      value: latest.value,
      unit: 'views a month',
      isAtLeast: false,
      term,
      period: { from: `${latest.month}-01`, to: lastDayOf(latest.month) },
      evidence: {
        title: 'Page views of the article',
        url: `https://pageviews.wmcloud.org/pageviews/?${new URLSearchParams({ ...shown, pages: article.key })}`,
      },
      examples: [
        {
          title: article.title,
          url: `https://${project}/wiki/${encodeURIComponent(article.key)}`,
          value: latest.value,
          unit: 'views a month',
        },
      ],
      series,
      notice: `The nearest article to “${term}”. The current month is left out: it has not ended.`,
    },
  ];
}

function lastDayOf(month: string): string {
  return dayOf(new Date(Date.parse(`${addMonths(month, 1)}-01T00:00:00Z`) - 1));
}
