import type { Conversion, TouchPoint } from './touch-point.js';

export interface TimeRange {
  readonly from: Date;
  /** Not included. */
  readonly until: Date;
  readonly limit: number;
}

export interface TouchPointRepository {
  /** Stores those that are new and says how many that were. At most 5,000 a call. */
  insertTouchPoints(touchPoints: readonly TouchPoint[]): Promise<number>;
  insertConversions(conversions: readonly Conversion[]): Promise<number>;
  /** Oldest first. */
  listTouchPoints(workspaceId: string, range: TimeRange): Promise<TouchPoint[]>;
  listConversions(workspaceId: string, range: TimeRange): Promise<Conversion[]>;
}
