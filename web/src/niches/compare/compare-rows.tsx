import type { ReactNode } from 'react';
import { Sparkline } from '@/charts/sparkline';
import { Unknown } from '@/design/unknown';
import { type Bounds, formatCount, formatMoney, formatPercent, formatRange, formatScore } from '@/format/numbers';
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
  /** What the best is told by, higher being better, as precisely as it is known; left out where none is better. */
  readonly merit?: (opportunity: Compared) => Bounds | null;
}

export const COMPARE_ROWS: readonly CompareRow[] = [
  {
    label: 'Score',
    merit: (each) => exactly(each.score),
    cell: (each) => (
      <span className="grid gap-1">
        <span className="font-semibold text-lg">{formatScore(each.score)}</span>
        <ScoreStack factors={each.factors} className="w-32 max-w-full" />
      </span>
    ),
  },
  {
    label: 'Confidence',
    merit: (each) => exactly(each.confidence * 100),
    cell: (each) => <ConfidenceBar confidence={each.confidence} />,
  },
  ...FACTOR_KINDS.map((kind): CompareRow => {
    const factorValue = (each: Compared) => each.factors.find((factor) => factor.kind === kind)?.value ?? null;
    return {
      label: FACTORS[kind].label,
      color: FACTORS[kind].color,
      merit: (each) => exactly(factorValue(each)),
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
    merit: (each) => each.monthlySearches ?? null,
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

/** The one that is best in a row; none where the data cannot tell: alike as they are shown, overlapping ranges, only one known. */
export function bestOf(row: CompareRow, opportunities: readonly Compared[]): string | null {
  const known = opportunities.flatMap((each) => {
    const bounds = row.merit?.(each);
    return bounds ? [{ id: each.id, ...bounds }] : [];
  });
  if (known.length < 2) return null;
  return known.find((each) => known.every((other) => other === each || each.low > other.high))?.id ?? null;
}

function exactly(value: number | null): Bounds | null {
  return value === null ? null : { low: Math.round(value), high: Math.round(value) };
}
