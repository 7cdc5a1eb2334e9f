// Longer than 300 lines because the formatter gives every phrase of its themes a line.
// Writes the sample exports beside this file: node packages/supervisor/samples/make-samples.mjs
// The numbers are invented by a seeded generator; the shapes are those of the real exports, oddities included.
import { writeFileSync } from 'node:fs';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** mulberry32: small, seeded, the same everywhere. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each theme: terms around one need, its size, growth a year, peak month (0 = January), price and competition. */
const SMALL_BUSINESS = [
  {
    head: 'appointment reminder',
    tails: [
      'software',
      'app',
      'text message',
      'template',
      'for salons',
      'for dentists',
      'for therapists',
      'no show policy',
      'automated',
      'sms cost',
      'free',
      'email template',
      'how to reduce no shows',
    ],
    volume: 2_400,
    growth: 0.28,
    season: 0.05,
    peak: 0,
    bid: 9.4,
    competition: 46,
  },
  {
    head: 'meal prep',
    tails: [
      'planner',
      'app',
      'for two',
      'on a budget',
      'high protein',
      'grocery list',
      'containers',
      'for beginners',
      'freezer friendly',
      'macro calculator',
      'weekly template',
      'vegetarian',
      'for night shift workers',
    ],
    volume: 9_900,
    growth: 0.04,
    season: 0.45,
    peak: 0,
    bid: 1.3,
    competition: 71,
  },
  {
    head: 'invoice template',
    tails: [
      'for freelancers',
      'with vat',
      'google docs',
      'excel',
      'hourly',
      'for contractors',
      'late fee wording',
      'recurring',
      'generator',
      'photography',
      'multi currency',
      'how to number',
    ],
    volume: 5_400,
    growth: -0.12,
    season: 0.08,
    peak: 2,
    bid: 4.8,
    competition: 58,
  },
  {
    head: 'sourdough starter',
    tails: [
      'schedule',
      'ratio calculator',
      'troubleshooting',
      'feeding app',
      'jar',
      'no discard recipe',
      'for beginners',
      'cold kitchen',
      'whole wheat',
      'timeline',
      'smells like acetone',
    ],
    volume: 3_600,
    growth: 0.16,
    season: 0.3,
    peak: 11,
    bid: 0.6,
    competition: 34,
  },
  {
    head: 'rental inventory',
    tails: [
      'software',
      'checklist',
      'app for landlords',
      'template pdf',
      'photos',
      'party rental',
      'camera equipment',
      'tracking',
      'tools',
      'damage report',
      'move out',
    ],
    volume: 1_300,
    growth: 0.41,
    season: 0.12,
    peak: 6,
    bid: 12.1,
    competition: 39,
  },
  {
    head: 'indoor herb garden',
    tails: [
      'kit',
      'light',
      'for beginners',
      'without sun',
      'watering schedule',
      'small kitchen',
      'app',
      'seeds',
      'shelf diy',
      'problems',
      'winter',
    ],
    volume: 6_600,
    growth: 0.02,
    season: 0.5,
    peak: 3,
    bid: 0.9,
    competition: 83,
  },
  {
    head: 'grant application',
    tails: [
      'tracker',
      'template',
      'for nonprofits',
      'software',
      'budget example',
      'writing service',
      'deadline calendar',
      'small museums',
      'letter of intent',
      'report template',
    ],
    volume: 1_000,
    growth: 0.22,
    season: 0.1,
    peak: 8,
    bid: 7.7,
    competition: 28,
  },
];

const LANGUAGE_LEARNING = [
  {
    head: 'spaced repetition',
    tails: [
      'app',
      'for languages',
      'schedule',
      'vs cramming',
      'deck maker',
      'algorithm',
      'for medical school',
      'flashcards from pdf',
    ],
    volume: 4_400,
    kd: 48,
    cpc: 2.1,
    intent: 'I',
  },
  {
    head: 'conversation practice',
    tails: [
      'online',
      'with native speakers',
      'for introverts',
      'business english',
      'spanish',
      'german',
      'ai partner',
      'weekly group',
      'price per hour',
    ],
    volume: 2_900,
    kd: 37,
    cpc: 3.6,
    intent: 'C',
  },
  {
    head: 'pronunciation checker',
    tails: ['french', 'japanese pitch accent', 'app', 'free', 'for teachers', 'offline', 'with score'],
    volume: 1_900,
    kd: 29,
    cpc: 1.4,
    intent: 'T',
  },
  {
    head: 'graded readers',
    tails: ['italian', 'korean beginner', 'printable', 'subscription', 'for kids', 'with audio', 'level test'],
    volume: 880,
    kd: 18,
    cpc: 0.9,
    intent: 'C',
  },
  {
    head: 'language exam',
    tails: [
      'practice test',
      'study plan 3 months',
      'registration dates',
      'speaking topics',
      'essay feedback',
      'score calculator',
    ],
    volume: 6_600,
    kd: 63,
    cpc: 4.2,
    intent: 'I, T',
  },
];

/** Search tools report a few fixed sizes rather than exact counts. */
const STEPS = [
  10, 20, 30, 40, 50, 70, 90, 110, 140, 170, 210, 260, 320, 390, 480, 590, 720, 880, 1_000, 1_300, 1_600, 1_900, 2_400,
  2_900, 3_600, 4_400, 5_400, 6_600, 8_100, 9_900, 12_100, 14_800, 18_100, 22_200,
];
const toStep = (value) => STEPS.reduce((best, step) => (Math.abs(step - value) < Math.abs(best - value) ? step : best));

function keywordsOf({ head, tails }) {
  return [
    head,
    ...tails.map((tail) => (/^(how|no show|automated|late|multi)/.test(tail) ? `${tail} ${head}` : `${head} ${tail}`)),
  ];
}

/** Keyword Planner's download: UTF-16LE with BOM, tabs, two lines above the header, totals without a keyword. */
function keywordPlanner() {
  const random = createRandom(20261031);
  const months = Array.from({ length: 36 }, (_, index) => ({
    year: 2023 + Math.floor((10 + index) / 12),
    month: (10 + index) % 12,
  }));
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
    ...months.map(({ year, month }) => `Searches: ${MONTHS[month]} ${year}`),
  ];
  const rows = SMALL_BUSINESS.flatMap((theme) =>
    keywordsOf(theme).map((keyword, index) => {
      const size = theme.volume / (1 + index * (0.5 + random()));
      const searches = months.map(({ month }, at) => {
        const trend = (1 + theme.growth) ** ((at - 18) / 12);
        const season = 1 + theme.season * Math.cos(((month - theme.peak) / 12) * 2 * Math.PI);
        return toStep(size * trend * season * (0.92 + random() * 0.16));
      });
      const mean = (from, to) => searches.slice(from, to).reduce((sum, count) => sum + count, 0) / (to - from);
      const change = (now, before) => `${Math.round((now / before - 1) * 100)}%`;
      const competition = Math.min(100, Math.max(0, Math.round(theme.competition + (random() - 0.5) * 30)));
      const level = competition < 34 ? 'Low' : competition < 67 ? 'Medium' : 'High';
      const low = theme.bid * (0.25 + random() * 0.3);
      // Rare terms have no bids: unknown, which is not zero.
      const bids = size < 60 ? ['', ''] : [low.toFixed(2), (low * (2 + random() * 2)).toFixed(2)];
      return [
        keyword,
        'USD',
        '',
        toStep(mean(24, 36)),
        change(mean(33, 36), mean(30, 33)),
        change(searches[35], searches[23]),
        level,
        competition,
        ...bids,
        '',
        '',
        '',
        '',
        '',
        ...searches,
      ];
    }),
  );
  const totals = [
    '',
    '',
    'All',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    ...months.map((_, at) => rows.reduce((sum, row) => sum + row[15 + at], 0)),
  ];
  const lines = [
    ['Keyword Stats 2026-11-02 at 09_14_27'],
    ['"November 1, 2023 - October 31, 2026"'],
    header,
    totals,
    ...rows,
  ];
  const text = lines.map((line) => line.join('\t')).join('\n');
  return Buffer.from(`\ufeff${text}\n`, 'utf16le');
}

/** Semrush's export: UTF-8, commas, twelve relative values a row, empty difficulty where it is unknown. */
function semrush() {
  const random = createRandom(42);
  const header = [
    'Keyword',
    'Intent',
    'Volume',
    'Trend',
    'Keyword Difficulty',
    'CPC (USD)',
    'Competitive Density',
    'SERP Features',
    'Number of Results',
  ];
  const rows = LANGUAGE_LEARNING.flatMap((theme, at) =>
    keywordsOf(theme).map((keyword, index) => {
      const volume = toStep(theme.volume / (1 + index * (0.4 + random() * 0.8)));
      const trend = Array.from({ length: 12 }, (_, month) =>
        Math.min(1, 0.55 + month * 0.03 * (at % 2) + random() * 0.15).toFixed(2),
      );
      const difficulty = random() < 0.08 ? '' : Math.max(1, Math.round(theme.kd + (random() - 0.5) * 16));
      return [
        keyword,
        theme.intent.includes(',') ? `"${theme.intent}"` : theme.intent,
        volume,
        `"${trend.join(',')}"`,
        difficulty,
        (theme.cpc * (0.7 + random() * 0.6)).toFixed(2),
        (0.2 + random() * 0.6).toFixed(2),
        '"Sitelinks, People also ask"',
        Math.round(1e6 * (1 + random() * 80)),
      ];
    }),
  );
  return Buffer.from([header, ...rows].map((row) => row.join(',')).join('\n'));
}

for (const [name, content] of [
  ['small-business-ideas.csv', keywordPlanner()],
  ['language-learning.csv', semrush()],
]) {
  writeFileSync(new URL(name, import.meta.url), content);
}
