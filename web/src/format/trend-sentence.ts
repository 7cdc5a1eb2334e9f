import { type Bounds, formatPercent, formatPValue } from './numbers';

/** What a trend sentence is made of; the shape of `Trend` in the API. */
export interface TrendFacts {
  readonly verdict: 'RISING' | 'FALLING' | 'STEADY' | 'CANNOT_TELL';
  readonly slopePerYear?: number | null;
  readonly slopeInterval?: Bounds | null;
  readonly pValue?: number | null;
  readonly monthsObserved: number;
}

/**
 * The finding as a chart title: "Searches rose 31 % a year (95 % interval 18 % to 44 %, p = 0.002)".
 * The size is left out where it is unknown, and a steady or undecidable trend never claims one.
 */
export function trendSentence(trend: TrendFacts): string {
  switch (trend.verdict) {
    case 'RISING':
      return `Searches rose${sizeOf(trend)}${sureness(trend)}`;
    case 'FALLING':
      return `Searches fell${sizeOf(trend)}${sureness(trend)}`;
    case 'STEADY':
      // A change that is certain and too small to matter.
      if (trend.pValue != null && trend.pValue <= 0.05)
        return `Searches hardly changed in ${trend.monthsObserved} months`;
      return `No trend that differs from chance in ${trend.monthsObserved} months${sureness(trend)}`;
    case 'CANNOT_TELL':
      return trend.monthsObserved === 0
        ? 'No history, so a trend cannot be told'
        : `${trend.monthsObserved} ${trend.monthsObserved === 1 ? 'month is' : 'months are'} not enough to tell a trend`;
    default:
      return trend.verdict satisfies never;
  }
}

function sizeOf({ slopePerYear }: TrendFacts): string {
  return slopePerYear == null ? '' : ` ${formatPercent(Math.abs(slopePerYear))} a year`;
}

function sureness({ verdict, slopeInterval, pValue }: TrendFacts): string {
  const parts: string[] = [];
  if (slopeInterval && verdict !== 'STEADY') parts.push(`95\u202f% interval ${intervalOf(verdict, slopeInterval)}`);
  if (pValue != null) parts.push(formatPValue(pValue));
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** For a fall the bounds are told as sizes of the fall, the smaller first. */
function intervalOf(verdict: TrendFacts['verdict'], { low, high }: Bounds): string {
  const [from, to] = verdict === 'FALLING' ? [-high, -low] : [low, high];
  return `${formatPercent(from)} to ${formatPercent(to)}`;
}
