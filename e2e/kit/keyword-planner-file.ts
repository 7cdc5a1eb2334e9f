import {
  keywordPlannerFile as exportOf,
  KEYWORD_PLANNER_HEADER_LINE,
  type KeywordPlannerRow,
  monthsUntil,
} from '@paissive/sample-exports';

/** What a made-up Keyword Planner export is to hold. */
export interface PlannerFile {
  readonly keywords: number;
  /** Months of history, the last being October 2026. */
  readonly months: number;
  /** Data rows that are wrong in ways people meet, put in after the first keywords. */
  readonly badRows?: readonly BadRow[];
}

/** A keyword whose searches of a month or whose average are not what they should be. */
export interface BadRow {
  readonly keyword: string;
  readonly average: string;
}

/** The line of the header, from 1; the segmentation total and then the keywords follow. */
export const HEADER_LINE = KEYWORD_PLANNER_HEADER_LINE;
/** Keywords that stand before the bad rows. */
export const ROWS_BEFORE_BAD = 20;

/** Needs with what people add to them; a need's searches, growth a year, season, price and competition. */
const NEEDS = [
  { need: 'appointment reminder', searches: 2_400, growth: 0.35, season: 0.05, bid: 9.4, competition: 46 },
  { need: 'meal prep planner', searches: 9_900, growth: 0.04, season: 0.4, bid: 1.3, competition: 71 },
  { need: 'invoice template', searches: 5_400, growth: -0.2, season: 0.08, bid: 4.8, competition: 58 },
  { need: 'sourdough starter', searches: 3_600, growth: 0.16, season: 0.3, bid: 0.6, competition: 34 },
  { need: 'rental inventory', searches: 1_300, growth: 0.45, season: 0.1, bid: 12.1, competition: 39 },
  { need: 'indoor herb garden', searches: 6_600, growth: 0.02, season: 0.5, bid: 0.9, competition: 83 },
  { need: 'grant application', searches: 1_000, growth: 0.25, season: 0.1, bid: 7.7, competition: 28 },
  { need: 'choir rehearsal', searches: 590, growth: 0.3, season: 0.2, bid: 2.2, competition: 12 },
  { need: 'podcast transcript', searches: 4_400, growth: 0.5, season: 0.02, bid: 6.1, competition: 51 },
  { need: 'bicycle maintenance', searches: 8_100, growth: 0.05, season: 0.55, bid: 1.1, competition: 44 },
] as const;
const FACETS = ['', 'software', 'app', 'template', 'checklist', 'course', 'tool', 'service', 'guide', 'calculator'];
const AUDIENCES = ['', 'for beginners', 'for teachers', 'for clinics', 'for small teams', 'for students', 'for clubs'];
const FRAMES = ['', 'free', 'best', 'how to choose', 'cheap', 'online', 'printable', 'weekly'];

/**
 * A Keyword Planner download as Google writes it: UTF-16 with byte order mark, tabs, two title lines, a row of totals
 * without a keyword. The same options give the same bytes.
 */
export function keywordPlannerFile({ keywords, months, badRows = [] }: PlannerFile): Buffer {
  const random = seededRandom(keywords);
  const names = monthsUntil('2026-10', months);
  const rows = phrases(keywords).map((phrase) => keywordRow(phrase, months, random));
  const wrong = badRows.map(({ keyword, average }) => ({
    keyword,
    currency: 'USD',
    averageSearches: average,
    searches: names.map(() => ''),
  }));
  const total = {
    keyword: '',
    currency: '',
    segmentation: 'All',
    averageSearches: '',
    searches: names.map(() => 100_000),
  };
  return exportOf({
    downloadedAt: '2026-11-02T09:14:27',
    months: names,
    rows: [total, ...rows.slice(0, ROWS_BEFORE_BAD), ...wrong, ...rows.slice(ROWS_BEFORE_BAD)],
  });
}

type Phrase = (typeof NEEDS)[number] & { readonly text: string; readonly depth: number };

/** As many different phrases as asked for, the plain ones first, every need in turn; numbered ones when the words run out. */
function phrases(count: number): Phrase[] {
  const found: Phrase[] = [];
  for (let round = 0; found.length < count; round++) {
    for (const facet of FACETS) {
      for (const audience of AUDIENCES) {
        for (const frame of FRAMES) {
          for (const need of NEEDS) {
            const words = [frame, need.need, facet, audience, round === 0 ? '' : `version ${round + 1}`].filter(
              Boolean,
            );
            found.push({ ...need, text: words.join(' '), depth: words.length + round });
            if (found.length === count) return found;
          }
        }
      }
    }
  }
  return found;
}

function keywordRow(phrase: Phrase, months: number, random: () => number): KeywordPlannerRow {
  const size = (phrase.searches / phrase.depth ** 2) * (0.6 + random() * 0.8);
  const searches = Array.from({ length: months }, (_, month) => {
    const trend = (1 + phrase.growth) ** ((month - months / 2) / 12);
    const season = 1 + phrase.season * Math.cos((month / 12) * 2 * Math.PI);
    return Math.max(0, Math.round((size * trend * season * (0.95 + random() * 0.1)) / 10) * 10);
  });
  const average = Math.round(searches.reduce((sum, count) => sum + count, 0) / Math.max(1, months) / 10) * 10;
  const competitionIndex = Math.min(100, Math.max(0, Math.round(phrase.competition + (random() - 0.5) * 20)));
  const low = phrase.bid * (0.4 + random() * 0.2);
  return {
    keyword: phrase.text,
    currency: 'USD',
    averageSearches: average,
    threeMonthChange: '0%',
    yearOnYearChange: '0%',
    competitionIndex,
    ...(average >= 30 && { bids: { low, high: low * 2.5 } }),
    searches,
  };
}

/** mulberry32: small, seeded, the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
