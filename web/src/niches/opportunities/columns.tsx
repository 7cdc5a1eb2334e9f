import type { ReactNode } from 'react';
import { Sparkline } from '@/charts/sparkline';
import { Unknown } from '@/design/unknown';
import { formatCount, formatMoney, formatPercent, formatRange } from '@/format/numbers';
import type { OpportunityOrderField, OpportunityRowFragment } from '@/gql/graphql';
import { ConfidenceBar } from '../shared/confidence-bar';
import { INTENTS } from '../shared/intent';
import { Verdict } from '../shared/verdict';
import type { OptionalColumn } from './table-state';

/** A column of the table of opportunities. */
export interface Column {
  readonly id: OptionalColumn;
  readonly label: string;
  /** Said in full where the heading is short. */
  readonly title?: string;
  readonly isNumeric: boolean;
  readonly sort?: OpportunityOrderField;
  /** From which width of the table on there is room for it. */
  readonly room: string;
  readonly cell: (row: OpportunityRowFragment) => ReactNode;
}

export const COLUMNS: readonly Column[] = [
  {
    id: 'confidence',
    label: 'Confidence',
    title: 'How much of the score rests on known, precise data',
    isNumeric: true,
    sort: 'CONFIDENCE',
    room: 'hidden @3xl:table-cell',
    cell: (row) => <ConfidenceBar confidence={row.confidence} className="justify-end" />,
  },
  {
    id: 'trend',
    label: 'Trend',
    isNumeric: false,
    sort: 'TREND',
    room: 'hidden @xl:table-cell',
    cell: (row) => (
      <span className="flex items-center gap-3">
        <Sparkline values={row.history.map((month) => month.searches)} className="hidden shrink-0 @4xl:block" />
        <Verdict verdict={row.trend.verdict} slopePerYear={row.trend.slopePerYear ?? null} />
      </span>
    ),
  },
  {
    id: 'searches',
    label: 'Searches/mo',
    title: 'Searches a month over all keywords',
    isNumeric: true,
    sort: 'MONTHLY_SEARCHES',
    room: 'hidden @md:table-cell',
    cell: (row) => (row.monthlySearches ? formatRange(row.monthlySearches) : <Unknown />),
  },
  {
    id: 'cpc',
    label: 'CPC',
    title: 'Cost per click, weighted by searches',
    isNumeric: true,
    sort: 'COST_PER_CLICK',
    room: 'hidden @3xl:table-cell',
    cell: (row) => (row.costPerClick ? formatMoney(row.costPerClick, row.currency) : <Unknown />),
  },
  {
    id: 'competition',
    label: 'Ad comp.',
    title: 'Advertising competition, weighted by searches; not ranking difficulty',
    isNumeric: true,
    room: 'hidden @6xl:table-cell',
    cell: (row) => (row.advertisingCompetition == null ? <Unknown /> : formatPercent(row.advertisingCompetition)),
  },
  {
    id: 'intent',
    label: 'Intent',
    isNumeric: false,
    room: 'hidden @7xl:table-cell',
    cell: (row) => (row.intent ? INTENTS[row.intent] : <Unknown />),
  },
  {
    id: 'keywords',
    label: 'Keywords',
    isNumeric: true,
    room: 'hidden @6xl:table-cell',
    cell: (row) => formatCount(row.keywordCount),
  },
  {
    id: 'analysis',
    label: 'Analysis',
    isNumeric: false,
    room: 'hidden @min-[88rem]:table-cell',
    cell: (row) => <span className="block max-w-44 truncate text-muted">{row.analysis.name}</span>,
  },
];
