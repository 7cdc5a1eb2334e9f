import type { FormErrors } from '@/forms/form-errors';
import { readAmount } from '@/forms/read-amount';
import type { CampaignMetricInput, MarketingChannel } from '@/gql/graphql';

/** Figures of a day and channel as they are typed; empty for unknown. */
export interface FiguresDraft {
  readonly date: string;
  readonly channel: MarketingChannel;
  readonly impressions: string;
  readonly clicks: string;
  readonly conversions: string;
  readonly cost: string;
  readonly revenue: string;
  readonly currency: string;
}

export const NO_FIGURES: Pick<FiguresDraft, 'impressions' | 'clicks' | 'conversions' | 'cost' | 'revenue'> = {
  impressions: '',
  clicks: '',
  conversions: '',
  cost: '',
  revenue: '',
};

/** The row that a draft asks for, or what in it cannot be read. */
export function figuresRow(
  draft: FiguresDraft,
): { readonly ok: true; readonly row: CampaignMetricInput } | { readonly ok: false; readonly errors: FormErrors } {
  const errors: Record<string, string> = {};
  const amount = (name: 'conversions' | 'cost' | 'revenue'): string | null => {
    if (draft[name].trim() === '') return null;
    const read = readAmount(draft[name]);
    if (!read.ok) errors[name] = read.reason;
    return read.ok ? read.amount : null;
  };
  const count = (name: 'impressions' | 'clicks'): number | null => {
    const typed = draft[name].replaceAll(/[\s,.'’]/g, '');
    if (typed === '') return null;
    if (!/^\d{1,10}$/.test(typed)) errors[name] = 'Give a whole number.';
    return Number(typed);
  };
  if (draft.date === '') errors['date'] = 'Say which day.';
  const row = {
    date: draft.date,
    channel: draft.channel,
    impressions: count('impressions'),
    clicks: count('clicks'),
    conversions: amount('conversions'),
    cost: amount('cost'),
    revenue: amount('revenue'),
    currency: draft.currency,
  };
  const isEmpty = Object.keys(NO_FIGURES).every((name) => draft[name as keyof typeof NO_FIGURES].trim() === '');
  if (isEmpty) errors['impressions'] = 'Give at least one figure.';
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, row };
}
