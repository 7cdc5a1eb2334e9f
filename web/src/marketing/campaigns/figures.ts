import type { PerformanceFragment } from '@/gql/graphql';
import { formatCount, formatMoney, formatPercent } from '../../format/numbers';

export type FigureName = Exclude<keyof PerformanceFragment, '__typename'>;

/** What a figure of a campaign is, and how it is written. */
export interface Figure {
  readonly name: FigureName;
  readonly label: string;
  readonly meaning: string;
  readonly formula: string;
  /** What it is worked out of. */
  readonly inputs: readonly FigureName[];
  readonly unit: 'count' | 'money' | 'share';
}

const ADDED_UP = 'The sum over all days and channels that are known';

export const FIGURES: Readonly<Record<FigureName, Figure>> = {
  impressions: figure('impressions', 'Impressions', 'How often it was seen.', ADDED_UP, [], 'count'),
  clicks: figure('clicks', 'Clicks', 'How often it was clicked.', ADDED_UP, [], 'count'),
  conversions: figure('conversions', 'Conversions', 'How often people did what they should.', ADDED_UP, [], 'count'),
  cost: figure('cost', 'Cost', 'What was spent.', ADDED_UP, [], 'money'),
  revenue: figure('revenue', 'Revenue', 'What it earned.', ADDED_UP, [], 'money'),
  clickThroughRate: figure(
    'clickThroughRate',
    'Click-through rate',
    'How many of those who saw it clicked.',
    'clicks ÷ impressions',
    ['clicks', 'impressions'],
    'share',
  ),
  costPerClick: figure(
    'costPerClick',
    'Cost per click',
    'What a click cost.',
    'cost ÷ clicks',
    ['cost', 'clicks'],
    'money',
  ),
  costPerAcquisition: figure(
    'costPerAcquisition',
    'Cost per acquisition',
    'What it cost that somebody did what they should.',
    'cost ÷ conversions',
    ['cost', 'conversions'],
    'money',
  ),
  conversionRate: figure(
    'conversionRate',
    'Conversion rate',
    'How many of those who clicked did what they should.',
    'conversions ÷ clicks',
    ['conversions', 'clicks'],
    'share',
  ),
  returnOnInvestment: figure(
    'returnOnInvestment',
    'Return on investment',
    'What came back beyond what was spent; 0 % is break-even.',
    '(revenue − cost) ÷ cost',
    ['revenue', 'cost'],
    'share',
  ),
};

/** A figure as it is written; null while it is unknown. */
export function formatFigure(figures: PerformanceFragment, name: FigureName, currency: string | null): string | null {
  const value = figures[name];
  if (value == null) return null;
  const { unit } = FIGURES[name];
  if (unit === 'money') return formatMoney(String(value), currency);
  if (unit === 'share') return formatShare(Number(value));
  return formatAmount(Number(value));
}

/** Why a figure is unknown: the inputs that are missing, or a division by nothing. */
export function whyUnknown(figures: PerformanceFragment, name: FigureName): string {
  const missing = FIGURES[name].inputs.filter((input) => figures[input] == null);
  if (FIGURES[name].inputs.length === 0) return 'no source tells it';
  if (missing.length === 0) return `there are no ${FIGURES[name].inputs[1]} to divide by`;
  return `no source tells the ${missing.map((input) => FIGURES[input].label.toLowerCase()).join(' and the ')}`;
}

/** A rate with the digits that it needs to be told apart from nothing. */
function formatShare(share: number): string {
  return formatPercent(share, share !== 0 && Math.abs(share) < 0.1 ? 1 : 0);
}

/** Conversions may be parts of one where several channels share it. */
function formatAmount(value: number): string {
  return Number.isInteger(value) ? formatCount(value) : value.toLocaleString('en', { maximumFractionDigits: 1 });
}

function figure(
  name: FigureName,
  label: string,
  meaning: string,
  formula: string,
  inputs: readonly FigureName[],
  unit: Figure['unit'],
): Figure {
  return { name, label, meaning, formula, inputs, unit };
}
