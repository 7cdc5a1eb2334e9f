import type { ScoreFactorKind, TrendVerdict } from '../analysis-engine/opportunity-draft.js';
import type { Opportunity } from './opportunity.js';

const FACTOR_NAMES: Readonly<Record<ScoreFactorKind, string>> = {
  DEMAND: 'demand',
  COMPETITION: 'competition',
  TREND: 'trend',
  MONETIZATION: 'monetization',
  RESOURCES: 'resources',
};
const VERDICT_WORDS: Readonly<Record<TrendVerdict, string>> = {
  RISING: 'rising',
  FALLING: 'falling',
  STEADY: 'steady',
  CANNOT_TELL: 'not to be told from the data',
};
/** Smaller differences between factors and scores are noise. */
const NOTABLE_POINTS = 5;
const NOTABLE_CONFIDENCE = 0.1;

/**
 * What sets opportunities apart, a sentence a thing, the score first. Every sentence is computed from the values;
 * what is alike or unknown for all is not mentioned.
 */
export function differencesBetween(opportunities: readonly Opportunity[]): string[] {
  return [
    scoreDifference(opportunities),
    ...(['DEMAND', 'COMPETITION', 'TREND', 'MONETIZATION', 'RESOURCES'] as const).map((kind) =>
      factorDifference(opportunities, kind),
    ),
    searchesDifference(opportunities),
    priceDifference(opportunities),
    verdictDifference(opportunities),
    confidenceDifference(opportunities),
  ].filter((sentence) => sentence !== null);
}

function scoreDifference(opportunities: readonly Opportunity[]): string | null {
  const { best, worst } = extremes(opportunities, ({ score }) => score) ?? {};
  if (!best || !worst || best.value - worst.value < 0.5) return null;
  const gap = points(best.value - worst.value);
  return `${best.name} scores highest with ${round(best.value)}, ${gap} more than ${worst.name}.`;
}

function factorDifference(opportunities: readonly Opportunity[], kind: ScoreFactorKind): string | null {
  const measure = ({ factors }: Opportunity) => factors.find((factor) => factor.kind === kind)?.value ?? null;
  const unknown = opportunities.filter((opportunity) => measure(opportunity) === null).map(({ name }) => name);
  if (unknown.length === opportunities.length) return null;
  const { best, worst } = extremes(opportunities, measure) ?? {};
  const gap = best && worst ? best.value - worst.value : 0;
  const label = FACTOR_NAMES[kind];
  const unsaid = unknown.length === 0 ? '' : ` The ${label} of ${listed(unknown)} is unknown.`;
  if (!best || !worst || gap < NOTABLE_POINTS) return unsaid === '' ? null : unsaid.trim();
  return `${best.name} is ahead in ${label}: ${round(best.value)} against ${round(worst.value)} for ${worst.name}.${unsaid}`;
}

function searchesDifference(opportunities: readonly Opportunity[]): string | null {
  const middle = ({ monthlySearches: range }: Opportunity) => (range === null ? null : (range.low + range.high) / 2);
  const { best, worst } = extremes(opportunities, middle) ?? {};
  if (!best || !worst || worst.value <= 0 || best.value / worst.value < 1.2) return null;
  const times = round(best.value / worst.value);
  return `${best.name} is searched ${times} times as often as ${worst.name}: about ${whole(best.value)} against ${whole(worst.value)} times a month.`;
}

function priceDifference(opportunities: readonly Opportunity[]): string | null {
  const currencies = new Set(opportunities.map(({ currency }) => currency).filter((currency) => currency !== null));
  if (currencies.size > 1)
    return `Clicks are priced in different currencies (${[...currencies].join(', ')}) and not compared.`;
  const { best, worst } =
    extremes(opportunities, ({ costPerClick }) => (costPerClick === null ? null : Number(costPerClick))) ?? {};
  if (!best || !worst || best.value - worst.value < 0.01) return null;
  const currency = [...currencies][0] ?? '';
  return `A click is worth most to advertisers in ${best.name}: ${best.value.toFixed(2)} ${currency} against ${worst.value.toFixed(2)} ${currency} in ${worst.name}.`;
}

function verdictDifference(opportunities: readonly Opportunity[]): string | null {
  const verdicts = new Set(opportunities.map(({ trend }) => trend.verdict));
  if (verdicts.size < 2) return null;
  const groups = [...verdicts].map((verdict) => {
    const names = opportunities.filter(({ trend }) => trend.verdict === verdict).map(({ name }) => name);
    return `${listed(names)}: ${VERDICT_WORDS[verdict]}`;
  });
  return `Trends differ. ${groups.join('; ')}.`;
}

function confidenceDifference(opportunities: readonly Opportunity[]): string | null {
  const { best, worst } = extremes(opportunities, ({ confidence }) => confidence) ?? {};
  if (!best || !worst || best.value - worst.value < NOTABLE_CONFIDENCE) return null;
  return `The score of ${best.name} rests on more known data (confidence ${percent(best.value)}) than that of ${worst.name} (${percent(worst.value)}).`;
}

interface Extreme {
  readonly name: string;
  readonly value: number;
}

/** The highest and the lowest of the known values; null with fewer than two of them. */
function extremes(
  opportunities: readonly Opportunity[],
  measure: (opportunity: Opportunity) => number | null,
): { best: Extreme; worst: Extreme } | null {
  const known = opportunities.flatMap((opportunity): Extreme[] => {
    const value = measure(opportunity);
    return value === null ? [] : [{ name: opportunity.name, value }];
  });
  const [first, ...rest] = known;
  if (!first || rest.length === 0) return null;
  return {
    best: rest.reduce((best, other) => (other.value > best.value ? other : best), first),
    worst: rest.reduce((worst, other) => (other.value < worst.value ? other : worst), first),
  };
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function points(value: number): string {
  return `${round(value)} points`;
}

function round(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 1 });
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}
