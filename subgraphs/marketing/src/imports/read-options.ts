import type { DayOrder } from './read-day.js';

/** What a file does not say itself. */
export interface ReadMetricsOptions {
  /** Of amounts in a file that does not say; ISO 4217. */
  readonly currency: string | null;
  readonly dayOrder: DayOrder | null;
  /** Whether figures of several days without a day each may stand on the last one. */
  readonly acceptsPeriods: boolean;
}
