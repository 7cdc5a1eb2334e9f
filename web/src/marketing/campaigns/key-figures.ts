import type { KeyFigure } from '@/design/key-figures';
import type { NumberSource } from '@/design/source-note';
import { formatMoney, formatPercent } from '@/format/numbers';
import type { CampaignPartsFragment, CampaignPerformanceQuery } from '@/gql/graphql';
import { FIGURES, type FigureName, formatFigure, whyUnknown } from './figures';

type Performance = NonNullable<CampaignPerformanceQuery['campaignPerformance']>;
type Figures = Performance['totals'];

const SHOWN: readonly FigureName[] = [
  'clicks',
  'conversions',
  'cost',
  'revenue',
  'returnOnInvestment',
  'costPerAcquisition',
  'clickThroughRate',
];

/** The figures that matter of a campaign, each with where it comes from. */
export function keyFiguresOf(performance: Performance, campaign: CampaignPartsFragment): readonly KeyFigure[] {
  const currency = performance.currency ?? null;
  return SHOWN.map((name) => {
    const value = formatFigure(performance.totals, name, currency);
    return {
      name: FIGURES[name].label,
      value,
      ...(value === null ? { unknown: whyUnknown(performance.totals, name) } : {}),
      ...(name === 'cost' ? budgetNote(performance, campaign) : {}),
      source: figureSource(performance.totals, name, currency, daysOf(performance)),
    };
  });
}

/** Where a figure comes from: its formula with its inputs, and the days that it rests on. */
export function figureSource(
  figures: Figures,
  name: FigureName,
  currency: string | null,
  source: string,
): NumberSource {
  const { meaning, formula, inputs } = FIGURES[name];
  return {
    meaning,
    formula,
    inputs: inputs.map((input) => [FIGURES[input].label, formatFigure(figures, input, currency) ?? 'unknown'] as const),
    source,
  };
}

export function daysOf({ byDay, byChannel }: Performance): string {
  const [first, last] = [byDay[0]?.date, byDay.at(-1)?.date];
  if (!first || !last) return 'No day has figures.';
  return `${byDay.length} days with figures from ${first} to ${last}, of ${byChannel.length} channels.`;
}

function budgetNote({ budgetSpent }: Performance, { budget }: CampaignPartsFragment) {
  if (!budget || budgetSpent == null) return {};
  return { note: `${formatPercent(Number(budgetSpent))} of ${formatMoney(budget.amount, budget.currency)}` };
}
