import type { NumberRange } from '../opportunity-draft.js';

/** What the statistics say about one cluster's history, before it is weighed against the other clusters. */
export type TrendFindings =
  | {
      readonly kind: 'unknown';
      readonly reason: 'NO_HISTORY' | 'TOO_FEW_MONTHS' | 'TOO_COARSE' | 'NO_SEARCHES';
      readonly monthsObserved: number;
    }
  | {
      /** A trend and a season look the same within so few months. */
      readonly kind: 'under-two-years';
      readonly monthsObserved: number;
      readonly pValue: number;
      readonly slopePerYear: number;
      readonly slopeInterval: NumberRange;
      readonly method: string;
    }
  | {
      readonly kind: 'tested';
      readonly monthsObserved: number;
      readonly pValue: number;
      readonly slopePerYear: number;
      readonly slopeInterval: NumberRange;
      readonly method: string;
      readonly seasonalStrength: number | null;
      /** Month of the year, 0–11, in which the season is highest. */
      readonly peakMonth: number | null;
      readonly isIndex: boolean;
    };
