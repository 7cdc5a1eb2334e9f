import { z } from 'zod';
import { firstFinding, type GatherOutcome, type LiveSource, type SourceFacts } from '../live-source.js';
import type { Signal } from '../signal.js';
import type { SourceClient } from '../source-client.js';
import { type ReadLimits, readHttpLimits, UNTOLD_WAIT_MS } from '../source-limits.js';
import { examplesOf, linkSchema } from './example-links.js';
import { yearUpTo } from './periods.js';

export const STACK_EXCHANGE: SourceFacts = {
  name: 'STACK_EXCHANGE',
  title: 'Stack Overflow',
  tells: 'What people ask about it and how much of that stays without an answer: a need that nobody serves yet.',
  sends: 'The name of the niche or, where nothing is found, its two most searched keywords.',
  recipient: 'Stack Exchange',
  termsUrl: 'https://stackoverflow.com/legal/api-terms-of-use',
  // 300 requests a day and address without a key, and what `backoff` says.
  intervalMs: 2_000,
  keepMs: 24 * 60 * 60_000,
};

/** The largest page; the number of all questions costs a second request of the few a day. */
const PAGE = 100;

/** https://api.stackexchange.com/docs/advanced-search */
const questionsSchema = z.object({
  items: z.array(
    z.object({
      title: z.string(),
      link: linkSchema,
      score: z.number().int(),
      is_answered: z.boolean(),
    }),
  ),
  has_more: z.boolean(),
});
type Questions = z.infer<typeof questionsSchema>;

/** Questions of the last year. */
export function createStackExchange(client: SourceClient, now: () => Date): LiveSource {
  async function ask(term: string, signal: AbortSignal): Promise<GatherOutcome> {
    const period = yearUpTo(now());
    const url = new URL('https://api.stackexchange.com/2.3/search/advanced');
    url.search = new URLSearchParams({
      q: term,
      site: 'stackoverflow',
      fromdate: String(period.fromSeconds),
      sort: 'votes',
      order: 'desc',
      pagesize: String(PAGE),
    }).toString();
    const found = await client.get(url, questionsSchema, { signal });
    if (found.kind === 'fault') return found;
    if (found.kind === 'absent' || found.body.items.length === 0) return { kind: 'gathered', signals: [] };
    return { kind: 'gathered', signals: questionSignals(found.body, term, period) };
  }

  return {
    facts: STACK_EXCHANGE,
    gather: ({ terms }, signal) => firstFinding(terms, (term) => ask(term, signal)),
  };
}

function questionSignals(
  { items, has_more }: Questions,
  term: string,
  { from, to }: { from: string; to: string },
): Signal[] {
  const open = items.filter(({ is_answered }) => !is_answered);
  const common = {
    unit: 'questions',
    isAtLeast: has_more,
    term,
    period: { from, to },
    evidence: {
      title: 'These questions',
      url: `https://stackoverflow.com/search?${new URLSearchParams({ q: `${term} is:question created:${from}..` })}`,
    },
    series: [],
    notice: has_more ? `There are more than ${PAGE}; the ${PAGE} with the most votes were looked at.` : null,
  };
  return [
    {
      ...common,
      kind: 'QUESTIONS',
      label: 'Questions of the last year about it',
      value: items.length,
      examples: examplesOf(items.map(toFind), 'votes'),
    },
    {
      ...common,
      kind: 'UNANSWERED_QUESTIONS',
      label: 'Of these without an answer that helped',
      value: open.length,
      examples: examplesOf(open.map(toFind), 'votes'),
    },
  ];
}

function toFind({ title, link, score }: Questions['items'][number]) {
  return { title: withoutEntities(title), url: link, value: score };
}

/** Titles come escaped for HTML. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|(amp|lt|gt|quot));/g, (whole, code?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return code === undefined || Number(code) > 0x10_ffff ? whole : String.fromCodePoint(Number(code));
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The fields that every answer has around its items, faults too: https://api.stackexchange.com/docs/wrapper */
const wrapperSchema = z.object({
  backoff: z.number().nonnegative().optional(),
  quota_remaining: z.number().int().nonnegative().optional(),
  error_id: z.number().int().optional(),
  error_message: z.string().optional(),
});
/** https://api.stackexchange.com/docs/error-handling */
const THROTTLE_VIOLATION = 502;
const TEMPORARILY_UNAVAILABLE = 503;

/** `backoff` with any answer, the quota that begins anew with the day (UTC), and faults that say in words how long to wait. */
export const readStackExchangeLimits: ReadLimits = (answer, now) => {
  const http = readHttpLimits(answer, now);
  const wrapper = wrapperSchema.safeParse(answer.body);
  if (!wrapper.success) return http;
  const { backoff, quota_remaining, error_id, error_message } = wrapper.data;
  const isThrottled = error_id === THROTTLE_VIOLATION || error_id === TEMPORARILY_UNAVAILABLE;
  const told = /available in (\d+) seconds/.exec(error_message ?? '')?.[1];
  const waits = [
    http.waitMs ?? 0,
    (backoff ?? 0) * 1_000,
    quota_remaining === 0 ? millisecondsToMidnight(now) : 0,
    isThrottled ? (told === undefined ? UNTOLD_WAIT_MS : Number(told) * 1_000) : 0,
  ];
  const waitMs = Math.max(...waits);
  return {
    isRefusal: http.isRefusal || isThrottled,
    waitMs: waitMs === 0 ? null : Math.min(waitMs, MAX_WAIT_MS),
    remaining: quota_remaining ?? null,
  };
};

const MAX_WAIT_MS = 24 * 60 * 60_000;

function millisecondsToMidnight(now: Date): number {
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1) - now.getTime();
}
