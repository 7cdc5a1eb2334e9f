import type { ReactNode } from 'react';
import { Sparkline } from '@/charts/sparkline';
import { Unknown } from '@/design/unknown';
import { formatCount, formatMoney, formatPercent, formatRange, formatScore, middleOf } from '@/format/numbers';
import { ConfidenceBar } from '../shared/confidence-bar';
import { FACTOR_KINDS, FACTORS } from '../shared/factors';
import { INTENTS } from '../shared/intent';
import { ScoreStack } from '../shared/score-stack';
import { Verdict } from '../shared/verdict';
import type { Compared } from './compare-page';

/** One thing that is compared. */
export interface CompareRow {
  readonly label: string;
  readonly color?: string;
  readonly cell: (opportunity: Compared) => ReactNode;
  /** What the best is told by, higher being better; left out where none is better. */
  readonly merit?: (opportunity: Compared) => number | null;
}

export const COMPARE_ROWS: readonly CompareRow[] = [
  {
    label: 'Score',
    merit: (each) => each.score,
    cell: (each) => (
      <span className="grid gap-1">
        <span className="font-semibold text-lg">{formatScore(each.score)}</span>
        <ScoreStack factors={each.factors} className="w-32 max-w-full" />
      </span>
    ),
  },
  {
    label: 'Confidence',
    merit: (each) => each.confidence,
    cell: (each) => <ConfidenceBar confidence={each.confidence} />,
  },
  ...FACTOR_KINDS.map((kind): CompareRow => {
    const factorValue = (each: Compared) => each.factors.find((factor) => factor.kind === kind)?.value ?? null;
    return {
      label: FACTORS[kind].label,
      color: FACTORS[kind].color,
      merit: factorValue,
      cell: (each) => (factorValue(each) === null ? <Unknown /> : formatScore(factorValue(each))),
    };
  }),
  {
    label: 'Trend of searches',
    cell: (each) => (
      <span className="grid gap-1">
        <Verdict verdict={each.trend.verdict} slopePerYear={each.trend.slopePerYear ?? null} />
        <Sparkline values={each.history.map((month) => month.searches)} className="block" />
      </span>
    ),
  },
  {
    label: 'Searches a month',
    merit: (each) => middleOf(each.monthlySearches),
    cell: (each) => (each.monthlySearches ? formatRange(each.monthlySearches) : <Unknown />),
  },
  {
    label: 'Cost per click',
    cell: (each) => (each.costPerClick ? formatMoney(each.costPerClick, each.currency) : <Unknown />),
  },
  {
    label: 'Ad competition',
    cell: (each) => (each.advertisingCompetition == null ? <Unknown /> : formatPercent(each.advertisingCompetition)),
  },
  {
    label: 'Ranking difficulty',
    cell: (each) => (each.keywordDifficulty == null ? <Unknown /> : `${formatCount(each.keywordDifficulty)} of 100`),
  },
  { label: 'Intent', cell: (each) => (each.intent ? INTENTS[each.intent] : <Unknown />) },
  { label: 'Keywords', cell: (each) => formatCount(each.keywordCount) },
  { label: 'Analysis', cell: (each) => <span className="text-muted">{each.analysis.name}</span> },
];

/** The ids of those that are best in a row: none where all are alike or only one is known. */
export function bestOf(row: CompareRow, opportunities: readonly Compared[]): ReadonlySet<string> {
  const { merit } = row;
  if (!merit) return new Set();
  const known = opportunities.flatMap((each) => {
    const value = merit(each);
    return value === null ? [] : [{ id: each.id, value }];
  });
  const highest = Math.max(...known.map(({ value }) => value));
  const best = known.filter(({ value }) => value === highest);
  return new Set(known.length < 2 || best.length === known.length ? [] : best.map(({ id }) => id));
}
