import type { CalendarItemFragment } from '@/gql/graphql';
import { dayIn } from '../shared/days';

const MS_A_DAY = 86_400_000;
const DAYS_A_WEEK = 7;

/** A month that an address names, or the one that it is. @param today `YYYY-MM-DD` */
export function readMonth(typed: string, today: string): string {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(typed) ? typed : today.slice(0, 7);
}

/** The week around a day that an address names, or around today, from Monday to Sunday. */
export function readWeek(typed: string, today: string): readonly string[] {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(`${typed}T00:00:00Z`));
  const day = isDay ? typed : today;
  return monthGrid(day.slice(0, 7)).find((week) => week.includes(day)) ?? [];
}

/** The month so many months later. */
export function monthAfter(month: string, months: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 7);
}

/** The weeks that a month touches, each from Monday to Sunday, as days `YYYY-MM-DD`. */
export function monthGrid(month: string): readonly (readonly string[])[] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const sinceMonday = (first.getUTCDay() + 6) % DAYS_A_WEEK;
  const start = first.getTime() - sinceMonday * MS_A_DAY;
  const end = Date.parse(`${monthAfter(month, 1)}-01T00:00:00Z`);
  const weeks = Math.ceil((end - start) / MS_A_DAY / DAYS_A_WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: DAYS_A_WEEK }, (__, day) =>
      new Date(start + (week * DAYS_A_WEEK + day) * MS_A_DAY).toISOString().slice(0, 10),
    ),
  );
}

/** What is on a day: of what takes whole days its own calendar counts, of what has a time the time zone. */
export function entriesOn(
  entries: readonly CalendarItemFragment[],
  day: string,
  timeZone: string,
): readonly CalendarItemFragment[] {
  return entries
    .filter((entry) => {
      if (entry.startsAt) return dayIn(timeZone, Date.parse(entry.startsAt)) === day;
      return entry.firstDay != null && entry.firstDay <= day && day <= (entry.lastDay ?? entry.firstDay);
    })
    .toSorted((one, other) => (one.startsAt ?? '').localeCompare(other.startsAt ?? ''));
}
