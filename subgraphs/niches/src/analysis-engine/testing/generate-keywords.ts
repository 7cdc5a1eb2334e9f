import type { KeywordRecord, MonthlySearchCount } from '../../imports/keyword-record.js';
import { monthName, monthNumber } from '../history-store.js';
import { frames, places, type Topic, topics } from './keyword-vocabulary.js';

export interface GenerateKeywordsOptions {
  rows: number;
  /** Months of history, ending with `lastMonth`; 0 for none. */
  months: number;
  /** The same seed gives the same keywords. */
  seed: number;
  /** `YYYY-MM`; 2026-10 if left out. */
  lastMonth?: string;
  /** What the export looks like: exact volumes and history, or the ranges that accounts without spending see. */
  precision?: 'exact' | 'buckets';
  batchSize?: number;
}

/**
 * Made-up keywords as a Keyword Planner export would hold them: topics with narrower facets, the usual phrases around
 * them, searches that fall off with length, rounded as Google rounds, growing and swinging with the seasons by topic.
 */
export async function* generateKeywords(options: GenerateKeywordsOptions): AsyncGenerator<KeywordRecord[]> {
  const batch: KeywordRecord[] = [];
  for (const record of keywordRecords(options)) {
    batch.push(record);
    if (batch.length === (options.batchSize ?? 1_000)) yield batch.splice(0);
  }
  if (batch.length > 0) yield batch;
}

/** The same one by one. */
export function* keywordRecords(options: GenerateKeywordsOptions): Generator<KeywordRecord> {
  const random = seededRandom(options.seed);
  const lastMonth = monthNumber(options.lastMonth ?? '2026-10');
  let line = 2;
  for (const { text, topic, depth } of phrases(options.rows, random)) {
    const size = (topic.volume * 10 ** (-0.55 * depth) * Math.exp(normal(random) * 0.7)) / 2;
    const average = roundLikeGoogle(size);
    const buckets = options.precision === 'buckets';
    yield {
      text,
      line: ++line,
      volume: buckets ? bucketOf(average) : { low: average, high: average },
      advertisingCompetition: clamp(topic.competition + normal(random) * 0.12, 0, 1),
      keywordDifficulty: null,
      costPerClick: random() < 0.15 ? null : priceRange(topic.price * Math.exp(normal(random) * 0.3)),
      currency: 'USD',
      intent: null,
      months: buckets ? [] : history(topic, size, options.months, lastMonth, random),
      historyScale: buckets || options.months === 0 ? null : 'COUNTED',
    };
  }
}

/** Repeatable random numbers in [0, 1) (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Phrase {
  text: string;
  topic: Topic;
  /** How far it is from the bare name. */
  depth: number;
}

/** Distinct phrases, the short and usual ones first in likelihood. */
function* phrases(rows: number, random: () => number): Generator<Phrase> {
  const seen = new Set<string>();
  const breadth = Math.min(topics.length, Math.max(3, Math.ceil(rows / 25)));
  let misses = 0;
  while (seen.size < rows) {
    const topic = topics[Math.floor(random() * breadth)] ?? topics[0];
    if (!topic) return;
    const wide = misses > 200 || rows > 5_000;
    const name = pick(topic.names, random, 2);
    const facet = random() < 0.45 ? '' : pick(topic.facets, random, 1);
    const frame = pick(frames, random, wide ? 1 : 2);
    const place = random() < (wide ? 0.5 : 0.04) ? ` ${pick(places, random, 1)}` : '';
    const second = wide && random() < 0.5 ? `${pick(topic.facets, random, 1)} ` : '';
    const core = `${second}${facet} ${name}`.replace(/\s+/g, ' ').trim();
    const text = `${frame.replace('*', core)}${place}`;
    if (seen.has(text)) {
      if (++misses > rows * 100) throw new Error(`The vocabulary has no ${rows} phrases`);
      continue;
    }
    seen.add(text);
    const depth = [name !== topic.names[0], facet, frame !== '*', place, second].filter(Boolean).length;
    yield { text, topic, depth };
  }
}

function history(topic: Topic, size: number, months: number, last: number, random: () => number): MonthlySearchCount[] {
  const [peak, strength] = topic.season;
  return Array.from({ length: months }, (_, index) => {
    const month = last - months + 1 + index;
    const trend = (1 + topic.growth) ** ((index - months / 2) / 12);
    const season = 1 + strength * Math.cos((2 * Math.PI * ((month % 12) - peak)) / 12);
    const searches = roundLikeGoogle(size * trend * season * Math.exp(normal(random) * 0.08));
    return { month: monthName(month), searches };
  });
}

/** Keyword Planner knows some ninety values: each about a quarter above the one before. */
function roundLikeGoogle(searches: number): number {
  if (searches < 10) return searches < 5 ? 0 : 10;
  const decade = 10 ** Math.floor(Math.log10(searches));
  const steps = [
    1, 1.1, 1.3, 1.4, 1.6, 1.7, 1.9, 2.1, 2.4, 2.6, 2.9, 3.2, 3.6, 3.9, 4.4, 4.8, 5.4, 5.9, 6.6, 7.2, 8.8, 10,
  ];
  const best = steps.reduce((a, b) => (Math.abs(b * decade - searches) < Math.abs(a * decade - searches) ? b : a), 1);
  return Math.round((best * decade) / 10) * 10;
}

function bucketOf(searches: number): { low: number; high: number } {
  const low = 10 ** clamp(Math.floor(Math.log10(Math.max(searches, 10))), 1, 5);
  return { low, high: low * 10 };
}

function priceRange(price: number): { low: string; high: string } {
  return { low: (price * 0.6).toFixed(2), high: (price * 1.9).toFixed(2) };
}

/** Earlier ones more often, the more so the larger `lean`. */
function pick<T>(choices: readonly T[], random: () => number, lean: number): T {
  const choice = choices[Math.floor(random() ** lean * choices.length)];
  if (choice === undefined) throw new Error('Nothing to pick from');
  return choice;
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
