import { keywordPlannerFile, monthsUntil } from '@paissive/sample-exports';
import { createRandom } from './create-random.mjs';
import { keywordsOf, toStep } from './themes.mjs';

/** Keyword Planner's download over seven themes, a row of totals without a keyword first. */
export function smallBusinessIdeas() {
  const random = createRandom(20261031);
  const rows = SMALL_BUSINESS.flatMap((theme) =>
    keywordsOf(theme).map((keyword, index) =>
      rowOf(keyword, theme, theme.volume / (1 + index * (0.5 + random())), random),
    ),
  );
  const totals = {
    keyword: '',
    currency: '',
    segmentation: 'All',
    averageSearches: '',
    searches: MONTHS.map((_, at) => rows.reduce((sum, { searches }) => sum + searches[at], 0)),
  };
  return keywordPlannerFile({ downloadedAt: '2026-11-02T09:14:27', months: MONTHS, rows: [totals, ...rows] });
}

const MONTHS = monthsUntil('2026-10', 36);

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

function rowOf(keyword, theme, size, random) {
  const searches = MONTHS.map((name, at) => {
    const trend = (1 + theme.growth) ** ((at - 18) / 12);
    const month = Number(name.slice(5)) - 1;
    const season = 1 + theme.season * Math.cos(((month - theme.peak) / 12) * 2 * Math.PI);
    return toStep(size * trend * season * (0.92 + random() * 0.16));
  });
  const mean = (from, to) => searches.slice(from, to).reduce((sum, count) => sum + count, 0) / (to - from);
  const change = (now, before) => `${Math.round((now / before - 1) * 100)}%`;
  const competitionIndex = Math.min(100, Math.max(0, Math.round(theme.competition + (random() - 0.5) * 30)));
  const low = theme.bid * (0.25 + random() * 0.3);
  return {
    keyword,
    currency: 'USD',
    averageSearches: toStep(mean(24, 36)),
    threeMonthChange: change(mean(33, 36), mean(30, 33)),
    yearOnYearChange: change(searches[35], searches[23]),
    competitionIndex,
    // Rare terms have no bids: unknown, which is not zero.
    ...(size >= 60 && { bids: { low, high: low * (2 + random() * 2) } }),
    searches,
  };
}
