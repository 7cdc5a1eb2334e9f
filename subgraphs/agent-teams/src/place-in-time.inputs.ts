import type { Cursor } from '@paissive/graphql-kit';

/** Where a list that is ordered by time goes on. */
export interface PlaceInTime {
  readonly createdAt: Date;
  readonly id: string;
}

/** Reads a cursor whose sort key is a time in milliseconds. */
export function placeInTime(after: Cursor<number> | null): PlaceInTime | null {
  return after && { createdAt: new Date(after.sortKey), id: after.id };
}
