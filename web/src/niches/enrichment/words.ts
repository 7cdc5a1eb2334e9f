import { formatMoney, formatPercent } from '@/format/numbers';
import type {
  CompetitorSign,
  EnrichmentQuery,
  EnrichmentRemarkTopic,
  EntryBarrierKind,
  FindingLevel,
  RevenueAssumptionKind,
} from '@/gql/graphql';

/** What is said of an opportunity beyond its score. */
export type EnrichmentDetails = NonNullable<EnrichmentQuery['opportunity']>['enrichment'];
export type Basis = EnrichmentDetails['remarks'][number]['basis'];

export const LEVELS: Readonly<Record<FindingLevel, string>> = { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High' };

export const BARRIERS: Readonly<Record<EntryBarrierKind, string>> = {
  RANKING: 'Being found',
  ADVERTISERS: 'Advertisers',
  BRANDS: 'Certain names',
  CLICK_PRICE: 'Price of a visitor',
  OTHER: 'Another',
};

export const SIGNS: Readonly<Record<CompetitorSign, string>> = {
  ALTERNATIVE: 'alternatives wanted',
  COMPARED: 'compared',
  PRICED: 'price or reviews',
  SITE: 'its site',
};

export const REMARKS: Readonly<Record<EnrichmentRemarkTopic, string>> = {
  SUMMARY: 'In short',
  PROBLEM: 'What troubles them',
};

export const ASSUMPTIONS: Readonly<Record<RevenueAssumptionKind, string>> = {
  CLICK_THROUGH: 'Searches that visit the site',
  CONVERSION: 'Visits that buy',
  PRICE: 'Price',
};

/** "€50.00–€2,200.00" without cents where they say nothing. */
export function moneyRange({ low, high, currency }: { low: string; high: string; currency: string }): string {
  const text = (amount: string) => formatMoney(amount, currency).replace(/\.00$/, '');
  return low === high ? text(low) : `${text(low)}–${text(high)}`;
}

export function assumedRange({ low, high, currency }: AssumedRange): string {
  const text = (value: number) =>
    currency ? moneyRange({ low: `${value}`, high: `${value}`, currency }) : formatPercent(value, 1);
  return low === high ? text(low) : `${text(low)} to ${text(high)}`;
}

interface AssumedRange {
  readonly low: number;
  readonly high: number;
  readonly currency?: string | null;
}
