/** `DAYS`: whole days, wherever one is. `MOMENT`: at a moment, for some minutes. */
export type CalendarTime =
  | { readonly kind: 'DAYS'; readonly firstDay: string; readonly lastDay: string }
  | { readonly kind: 'MOMENT'; readonly at: Date; readonly durationMinutes: number };

/** Something that a calendar shows. */
export interface CalendarEntry {
  /** Stays the same for the life of what it stands for; unique in the world with our name behind it. */
  readonly id: string;
  /** Grows with every change, from 0. */
  readonly sequence: number;
  /** `CANCELLED` takes it out of calendars that show it already. */
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly time: CalendarTime;
  readonly summary: string;
  /** Empty for none. */
  readonly description: string;
  readonly categories: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface CalendarRange {
  readonly from: Date;
  readonly until: Date;
  readonly limit: number;
}

/** What fills calendars: campaigns, scheduled content. Entries of a workspace that touch the range, in any order. */
export type CalendarEntries = (workspaceId: string, range: CalendarRange) => Promise<readonly CalendarEntry[]>;
