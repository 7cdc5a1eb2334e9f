import { keywordPlannerCells, keywordPlannerFile, monthsUntil } from '@paissive/sample-exports';
import { createRandom } from './create-random.mjs';

/** Keyword Planner's download over twelve needs with two segments' totals, two of its rows broken on purpose. */
export function keywordPlannerSample() {
  const random = createRandom(20_260_501);
  const keywords = NEEDS.flatMap((need) =>
    need.heads.flatMap((head, place) =>
      TAILS.slice(0, 8 + (place % 3)).map((tail, rank) => rowOf(`${head}${tail}`, need, place, rank, random)),
    ),
  );
  const rows = [segmentRow('All'), segmentRow('Mobile'), ...keywords];
  rows[57] = { ...rows[57], averageSearches: 'many' };
  rows[141] = keywordPlannerCells(rows[141]).slice(0, 4);
  return keywordPlannerFile({ downloadedAt: '2026-05-04T09:12:33', months: MONTHS, rows });
}

const MONTHS = monthsUntil('2026-04', 36);
/** From 0, as the peaks are. */
const FIRST_MONTH = Number(MONTHS[0].slice(5)) - 1;

/** Needs that people search for: yearly growth, seasonal swing and its peak month, competition 0–1, bid in euro. */
const NEEDS = [
  {
    heads: ['invoice template', 'freelance invoice', 'invoice generator'],
    size: 4.1,
    growth: 0.06,
    swing: 0.1,
    peak: 0,
    competition: 0.72,
    bid: 3.4,
  },
  {
    heads: ['meal planner', 'weekly meal plan', 'meal prep planner'],
    size: 4.3,
    growth: 0.24,
    swing: 0.35,
    peak: 0,
    competition: 0.35,
    bid: 0.9,
  },
  {
    heads: ['habit tracker', 'daily habit tracker', 'habit tracking'],
    size: 4.0,
    growth: 0.38,
    swing: 0.4,
    peak: 0,
    competition: 0.28,
    bid: 1.2,
  },
  {
    heads: ['wedding budget', 'wedding budget planner', 'wedding cost calculator'],
    size: 3.6,
    growth: -0.04,
    swing: 0.3,
    peak: 0,
    competition: 0.55,
    bid: 1.8,
  },
  {
    heads: ['pet sitting contract', 'dog walking contract', 'pet sitter agreement'],
    size: 2.9,
    growth: 0.19,
    swing: 0.2,
    peak: 5,
    competition: 0.22,
    bid: 1.1,
  },
  {
    heads: ['warranty tracker', 'receipt and warranty tracker', 'appliance warranty log'],
    size: 2.6,
    growth: 0.31,
    swing: 0.12,
    peak: 11,
    competition: 0.18,
    bid: 2.1,
  },
  {
    heads: ['podcast transcript', 'transcribe podcast', 'podcast to text'],
    size: 3.8,
    growth: 0.52,
    swing: 0.06,
    peak: 9,
    competition: 0.48,
    bid: 4.6,
  },
  {
    heads: ['vegetable garden layout', 'garden planner', 'raised bed planner'],
    size: 3.9,
    growth: 0.08,
    swing: 0.85,
    peak: 3,
    competition: 0.41,
    bid: 0.6,
  },
  {
    heads: ['rental inventory checklist', 'landlord inventory', 'property inventory report'],
    size: 3.1,
    growth: 0.14,
    swing: 0.1,
    peak: 7,
    competition: 0.37,
    bid: 2.7,
  },
  {
    heads: ['dvd catalog', 'dvd collection database', 'movie collection organizer'],
    size: 2.8,
    growth: -0.28,
    swing: 0.15,
    peak: 11,
    competition: 0.12,
    bid: 0.3,
  },
  {
    heads: ['choir sheet music', 'choir music library', 'choir rehearsal schedule'],
    size: 2.7,
    growth: 0.02,
    swing: 0.25,
    peak: 10,
    competition: 0.15,
    bid: 0.5,
  },
  {
    heads: ['grant proposal template', 'grant writing software', 'nonprofit grant tracker'],
    size: 3.2,
    growth: 0.22,
    swing: 0.14,
    peak: 8,
    competition: 0.58,
    bid: 6.2,
  },
];
const TAILS = [
  '',
  ' app',
  ' free',
  ' online',
  ' software',
  ' template',
  ' for small business',
  ' excel',
  ' printable',
  ' best',
  ' how to',
];

function rowOf(keyword, need, place, rank, random) {
  const typical = 10 ** (need.size - place * 0.22 - rank * 0.17 - random() * 0.1);
  const searches = MONTHS.map((_, index) => searchesIn(index, typical, need, random));
  const competition = Math.min(1, Math.max(0, need.competition + (random() - 0.5) * 0.2));
  const low = need.bid * (0.5 + random() * 0.3);
  return {
    keyword,
    currency: 'EUR',
    averageSearches: rounded(searches.slice(-12).reduce((sum, value) => sum + value, 0) / 12),
    threeMonthChange: change(searches.at(-1), searches.at(-4)),
    yearOnYearChange: change(searches.at(-1), searches.at(-13)),
    competitionIndex: Math.round(competition * 100),
    bids: { low, high: low * (1.8 + random()) },
    searches,
  };
}

function searchesIn(index, typical, need, random) {
  const years = (index - MONTHS.length / 2) / 12;
  const season = 1 + need.swing * Math.cos(((((FIRST_MONTH + index) % 12) - need.peak) / 12) * 2 * Math.PI);
  return rounded(typical * Math.max(0.05, 1 + need.growth * years) * season * (0.93 + random() * 0.14));
}

function segmentRow(segmentation) {
  return {
    keyword: '',
    currency: '',
    segmentation,
    averageSearches: 1_250_000,
    threeMonthChange: '0%',
    yearOnYearChange: '12%',
    searches: MONTHS.map(() => 1_200_000),
  };
}

/** Keyword Planner rounds to about two significant digits and never below 10. */
function rounded(value) {
  const step = 10 ** Math.max(1, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.max(10, Math.round(value / step) * step);
}

function change(now, before) {
  return before > 0 ? `${Math.round(((now - before) / before) * 100)}%` : '∞';
}
