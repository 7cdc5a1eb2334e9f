import type { ClusterFacts } from '../cluster/cluster-facts.js';
import { type EngineKeyword, typicalVolume } from '../engine-keyword.js';
import type { SearchIntent, TrendDraft } from '../opportunity-draft.js';
import { formatCount, formatMoney, listing, monthOfYear } from './format.js';

export interface NextStepsInput {
  name: string;
  facts: ClusterFacts;
  trend: TrendDraft;
  /** Month of the year, 0–11, in which a strong season is highest. */
  peakMonth: number | null;
  currency: string | null;
}

const MAX_STEPS = 5;
/** A season that is worth planning for. */
const NOTABLE_SEASON = 0.6;

/** What to do next in plain words, most useful first, from nothing but the data. */
export function nextSteps(input: NextStepsInput): string[] {
  const steps = [offerStep(input), keywordStep(input), seasonStep(input), priceStep(input), ...dataSteps(input)];
  return steps.filter((step) => step !== null).slice(0, MAX_STEPS);
}

const offers: Record<SearchIntent, (phrase: string) => string> = {
  TRANSACTIONAL: (phrase) =>
    `People searching “${phrase}” want to buy: put up one page with one offer and a price, and count who leaves an address.`,
  COMMERCIAL: (phrase) =>
    `People searching “${phrase}” compare offers: try the three that come up first, write down what their reviews complain about, and offer exactly that.`,
  INFORMATIONAL: (phrase) =>
    `People searching “${phrase}” want an answer: write the best one, and offer a tool or template that does the work for them.`,
  NAVIGATIONAL: (phrase) =>
    `People searching “${phrase}” look for one particular site: check first whether there is room beside it.`,
};

function offerStep({ name, facts }: NextStepsInput): string {
  const { intent } = facts;
  const own = facts.keywords.find((keyword) => keyword.intent === intent?.main);
  if (intent && own) return offers[intent.main](own.text);
  return `Search for “${name}” yourself: note who comes first, what they charge, and what their visitors miss.`;
}

/** Narrower phrases with searches and below-average competition are where a newcomer gets in. */
function keywordStep({ facts }: NextStepsInput): string | null {
  const ease = (keyword: EngineKeyword): number | null =>
    keyword.keywordDifficulty ??
    (keyword.advertisingCompetition === null ? null : keyword.advertisingCompetition * 100);
  const average =
    facts.keywordDifficulty?.mean ?? (facts.advertisingCompetition && facts.advertisingCompetition.mean * 100);
  if (average === null) return null;
  const easier = facts.keywords
    .slice(1)
    .filter((keyword) => (typicalVolume(keyword.volume) ?? 0) >= 10 && (ease(keyword) ?? 100) < average * 0.85)
    .sort((a, b) => (typicalVolume(b.volume) ?? 0) - (typicalVolume(a.volume) ?? 0))
    .slice(0, 3);
  if (easier.length === 0) return null;
  const phrases = listing(easier.map(({ text }) => `“${text}”`));
  const measure = facts.keywordDifficulty ? 'are easier to rank for' : 'have fewer advertisers';
  return `Begin with ${phrases}: they ${measure} than the rest of this niche.`;
}

function seasonStep({ trend, peakMonth }: NextStepsInput): string | null {
  if (peakMonth === null || (trend.seasonalStrength ?? 0) < NOTABLE_SEASON) return null;
  const launch = monthOfYear((peakMonth + 10) % 12);
  return `Be ready by ${launch}: searches peak in ${monthOfYear(peakMonth)}, and a new page takes weeks to be found.`;
}

function priceStep({ facts, currency }: NextStepsInput): string | null {
  const { costPerClick, typicalVolume: searches } = facts;
  if (!costPerClick || searches === null || costPerClick.mean <= 0) return null;
  const price = formatMoney(costPerClick.mean, currency);
  const visits = `${formatCount(Math.round(costPerClick.mean * 100))}${currency ? ` ${currency}` : ''}`;
  return `Test before building: a click costs about ${price}, so 100 visitors from ads cost about ${visits} (${formatCount(searches)} searches a month to draw from).`;
}

function dataSteps({ facts, trend }: NextStepsInput): (string | null)[] {
  return [
    trend.monthsObserved < 24
      ? 'Import 24 months or more of history, so that a trend can be told from a season.'
      : trend.verdict === 'FALLING'
        ? 'Ask why searches fall before investing: a newer term may be taking over.'
        : null,
    facts.keywordDifficulty
      ? null
      : 'Add ranking difficulty (Semrush or Ahrefs export) to see how hard it is to be found.',
    facts.volume ? null : 'Add search volumes (Google Keyword Planner export) to see how many people want this.',
  ];
}
