import { gzipSync } from 'node:zlib';
import { createHttpStub, type HttpStub, jsonReply, type StubReply } from '@paissive/testkit';

/** What a niche has to be about for Stack Overflow to want to be left alone for a minute. */
export const SUBJECT_TO_WAIT_FOR = 'choir';

/** Stands in for all public sources that niches are asked about, in the shapes in which they answer. */
export function startPublicSources(): Promise<HttpStub> {
  return createHttpStub(({ path }) => {
    const [, host = '', ...rest] = path.split('/');
    const address = new URL(`https://${host}/${rest.join('/')}`);
    return ANSWERS[host]?.(address) ?? { status: 501, pieces: [] };
  });
}

const ANSWERS: Readonly<Record<string, (address: URL) => StubReply>> = {
  'en.wikipedia.org': ({ searchParams }) => {
    const title = searchParams.get('q') ?? '';
    return jsonReply({ pages: [{ id: 1, key: title.replaceAll(' ', '_'), title, excerpt: '', matched_title: null }] });
  },
  'wikimedia.org': ({ pathname }) => jsonReply({ items: viewsOf(pathname) }),
  'hn.algolia.com': () =>
    jsonReply({
      nbHits: 212,
      exhaustiveNbHits: true,
      hits: [
        { objectID: '101', title: 'Show: I built a reminder that people do not hate', points: 412 },
        { objectID: '102', title: 'Ask: what do you use for this at work?', points: 96 },
      ],
    }),
  'api.stackexchange.com': ({ searchParams }) => {
    if (searchParams.get('q')?.includes(SUBJECT_TO_WAIT_FOR)) {
      return { status: 429, headers: { 'retry-after': '58' }, pieces: [] };
    }
    const items = [
      {
        title: 'Send it &amp; forget it?',
        link: 'https://stackoverflow.com/questions/1',
        score: 14,
        is_answered: false,
      },
      {
        title: 'How to repeat every month',
        link: 'https://stackoverflow.com/questions/2',
        score: 9,
        is_answered: true,
      },
    ];
    const body = JSON.stringify({ items, has_more: false, quota_max: 300, quota_remaining: 287 });
    return { headers: { 'content-encoding': 'gzip' }, pieces: [gzipSync(body)] };
  },
  'api.github.com': () => ({
    status: 403,
    headers: { 'retry-after': '3600' },
    pieces: ['{"message":"You have exceeded a secondary rate limit."}'],
  }),
};

/** Two years of months that rise, in the period that was asked for. */
function viewsOf(pathname: string): { timestamp: string; views: number }[] {
  const start = pathname.split('/').at(-2) ?? '';
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(4, 6))];
  return Array.from({ length: 24 }, (_, index) => {
    const at = new Date(Date.UTC(year, month - 1 + index, 1)).toISOString();
    return { timestamp: `${at.slice(0, 10).replaceAll('-', '')}00`, views: 9_000 + index * 130 + (index % 12) * 40 };
  });
}
