import type { ReadRow } from '@paissive/delimited-text';
import type { MetricField } from './metric-format.js';

/** What people searched for, or the page that they were shown, over the period of an export. */
export interface SearchTerm {
  readonly term: string;
  readonly clicks: number;
  readonly impressions: number;
  /** Average, 1 is the top; null where it is unknown. */
  readonly position: number | null;
}

export function searchTermOf({ cells }: ReadRow<MetricField>): SearchTerm {
  return {
    term: (cells.term ?? '').slice(0, 2_000),
    clicks: Number(cells.clicks ?? 0),
    impressions: Number(cells.impressions ?? 0),
    position: cells.position === null ? null : Number(cells.position),
  };
}
