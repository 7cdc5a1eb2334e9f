import type { CalendarItemFragment } from '@/gql/graphql';
import { formatDay } from '../shared/days';
import { entriesOn } from './month-grid';
import { MovableEntry } from './movable-entry';

interface MonthAgendaProps {
  readonly month: string;
  readonly weeks: readonly (readonly string[])[];
  readonly entries: readonly CalendarItemFragment[];
  readonly timeZone: string;
  readonly onMove: (entry: CalendarItemFragment, day: string) => void;
}

/** The days of a month on which something is, one below the other: for windows too narrow for a table. */
export function MonthAgenda({ month, weeks, entries, timeZone, onMove }: MonthAgendaProps) {
  const days = weeks
    .flat()
    .filter((day) => day.startsWith(month))
    .flatMap((day) => {
      const found = entriesOn(entries, day, timeZone);
      return found.length > 0 ? [{ day, found }] : [];
    });
  return (
    <ol className="grid gap-3 md:hidden print:hidden">
      {days.map(({ day, found }) => (
        <li key={day} className="grid gap-1">
          <time dateTime={day} className="text-muted text-sm">
            {formatDay(day)}
          </time>
          <ul className="grid gap-1">
            {found.map((entry) => (
              <li key={entry.id} className="min-w-0">
                <MovableEntry entry={entry} timeZone={timeZone} onMove={onMove} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
