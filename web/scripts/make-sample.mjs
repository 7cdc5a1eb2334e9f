/**
 * Writes `public/samples/keyword-planner-sample.csv`: a synthetic export with the form that Keyword Planner writes (UTF-16LE with
 * byte order mark, tab separated, two lines before the header, segmentation rows, 36 months), two of its rows broken on purpose.
 * The numbers come from a seeded generator, so that the file is the same every time.
 */
import { writeFileSync } from 'node:fs';

const MONTHS = 36;
const FIRST = { year: 2023, month: 5 };
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

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

const random = createRandom(20_260_501);
const header = [
  'Keyword',
  'Currency',
  'Segmentation',
  'Avg. monthly searches',
  'Three month change',
  'YoY change',
  'Competition',
  'Competition (indexed value)',
  'Top of page bid (low range)',
  'Top of page bid (high range)',
  'Ad impression share',
  'Organic impression share',
  'Organic average position',
  'In account?',
  'In plan?',
  ...Array.from({ length: MONTHS }, (_, index) => `Searches: ${monthName(index)}`),
];
const rows = NEEDS.flatMap((need) =>
  need.heads.flatMap((head, place) =>
    TAILS.slice(0, 8 + (place % 3)).map((tail, rank) => rowOf(`${head}${tail}`, need, place, rank)),
  ),
);
rows.splice(0, 0, segmentRow('All'), segmentRow('Mobile'));
rows[57] = rows[57].map((cell, column) => (column === 3 ? 'many' : cell));
rows[141] = rows[141].slice(0, 4);
const lines = [
  'Keyword Stats 2026-05-04 at 09_12_33',
  '"May 1, 2023 - April 30, 2026"',
  header.join('\t'),
  ...rows.map((row) => row.join('\t')),
];
const target = new URL('../public/samples/keyword-planner-sample.csv', import.meta.url);
writeFileSync(target, Buffer.from(`\ufeff${lines.join('\n')}\n`, 'utf16le'));
process.stdout.write(`${rows.length} rows\n`);

function rowOf(keyword, need, place, rank) {
  const typical = 10 ** (need.size - place * 0.22 - rank * 0.17 - random() * 0.1);
  const months = Array.from({ length: MONTHS }, (_, index) => searchesIn(index, typical, need));
  const average = rounded(months.slice(-12).reduce((sum, value) => sum + value, 0) / 12);
  const index = Math.round(Math.min(1, Math.max(0, need.competition + (random() - 0.5) * 0.2)) * 100);
  const low = need.bid * (0.5 + random() * 0.3);
  return [
    keyword,
    'EUR',
    '',
    average,
    change(months.at(-1), months.at(-4)),
    change(months.at(-1), months.at(-13)),
    index < 34 ? 'Low' : index < 67 ? 'Medium' : 'High',
    index,
    low.toFixed(2),
    (low * (1.8 + random())).toFixed(2),
    '',
    '',
    '',
    '',
    '',
    ...months,
  ];
}

function searchesIn(index, typical, need) {
  const years = (index - MONTHS / 2) / 12;
  const season = 1 + need.swing * Math.cos(((((FIRST.month - 1 + index) % 12) - need.peak) / 12) * 2 * Math.PI);
  return rounded(typical * Math.max(0.05, 1 + need.growth * years) * season * (0.93 + random() * 0.14));
}

function segmentRow(segment) {
  return [
    '',
    '',
    segment,
    1_250_000,
    '0%',
    '12%',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    ...Array.from({ length: MONTHS }, () => 1_200_000),
  ];
}

/** Keyword Planner rounds to about two significant digits and never below 10. */
function rounded(value) {
  const step = 10 ** Math.max(1, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.max(10, Math.round(value / step) * step);
}

function change(now, before) {
  return before > 0 ? `${Math.round(((now - before) / before) * 100)}%` : '∞';
}

function monthName(index) {
  const at = FIRST.month - 1 + index;
  return `${NAMES[at % 12]} ${FIRST.year + Math.floor(at / 12)}`;
}

function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
