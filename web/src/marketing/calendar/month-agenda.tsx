import type { CalendarItemFragment } from '@/gql/graphql';
import { formatDay } from '../shared/days';
import { EntryText } from './entry-text';
import { entriesOn } from './month-grid';

interface MonthAgendaProps {
  readonly month: string;
  readonly weeks: readonly (readonly string[])[];
  readonly entries: readonly CalendarItemFragment[];
  readonly timeZone: string;
}

/** The days of a month on which something is, one below the other: for windows too narrow for a table. */
export function MonthAgenda({ month, weeks, entries, timeZone }: MonthAgendaProps) {
  const days = weeks
    .flat()
    .filter((day) => day.startsWith(month))
    .flatMap((day) => {
      const found = entriesOn(entries, day, timeZone);
      return found.length > 0 ? [{ day, found }] : [];
    });
  return (
    <ol className="grid gap-3 md:hidden print:hidden">
      {days.length === 0 ? <li className="text-muted">Nothing is planned in this month.</li> : null}
      {days.map(({ day, found }) => (
        <li key={day} className="grid gap-1">
          <time dateTime={day} className="text-muted text-sm">
            {formatDay(day)}
          </time>
          <ul className="grid gap-1">
            {found.map((entry) => (
              <li key={entry.id} className="min-w-0">
                <EntryText entry={entry} timeZone={timeZone} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
