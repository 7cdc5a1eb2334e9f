import { daysBetween } from '../shared/days';

const MS_A_DAY = 86_400_000;

/** What an entry of the calendar stands for. */
export interface EntryOrigin {
  readonly kind: 'campaign' | 'schedule';
  readonly id: string;
}

/** Reads an entry's id; null for what cannot be moved here. */
export function originOf(entryId: string): EntryOrigin | null {
  const [, kind, id] = /^(campaign|schedule)-(.+)$/.exec(entryId) ?? [];
  return id && (kind === 'campaign' || kind === 'schedule') ? { kind, id } : null;
}

/** The day so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** The days of a campaign once its first day is another; it stays as long as it was. */
export function movedDays(
  campaign: { readonly startsOn?: string | null; readonly endsOn?: string | null },
  startsOn: string,
): { readonly startsOn: string; readonly endsOn?: string } {
  if (!campaign.startsOn || !campaign.endsOn) return { startsOn };
  return { startsOn, endsOn: dayAfter(startsOn, daysBetween(campaign.startsOn, campaign.endsOn)) };
}

/** The same time of day on another day. */
export function movedTime(localTime: string, day: string): string {
  return `${day}T${localTime.slice(11, 16)}`;
}
