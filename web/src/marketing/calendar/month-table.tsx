import { classNames } from '@/design/class-names';
import type { CalendarItemFragment } from '@/gql/graphql';
import { formatDay } from '../shared/days';
import { entriesOn } from './month-grid';
import { MovableEntry } from './movable-entry';
import { useDayDrop } from './use-day-drop';

interface MonthTableProps {
  readonly month: string;
  readonly weeks: readonly (readonly string[])[];
  readonly entries: readonly CalendarItemFragment[];
  readonly today: string;
  readonly timeZone: string;
  readonly onMove: (entry: CalendarItemFragment, day: string) => void;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SHOWN = 3;

/** A month as a table of weeks, where there is room for one. */
export function MonthTable({ month, weeks, entries, today, timeZone, onMove }: MonthTableProps) {
  const { over, dropOn } = useDayDrop(entries, onMove);
  return (
    <table className="hidden w-full table-fixed border-collapse md:table print:table">
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col" className="pb-1 text-left font-normal text-muted text-sm">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const found = entriesOn(entries, day, timeZone);
              return (
                <td
                  key={day}
                  {...dropOn(day)}
                  data-day={day}
                  className={classNames(
                    'h-24 border border-line p-1.5 align-top',
                    !day.startsWith(month) && 'bg-sunken text-muted',
                    over === day && 'bg-accent-soft',
                  )}
                >
                  <time
                    dateTime={day}
                    aria-current={day === today ? 'date' : undefined}
                    className={classNames(
                      'inline-block min-w-6 px-1 text-sm',
                      day === today && 'rounded-full bg-accent-solid text-center text-on-accent',
                    )}
                  >
                    <span aria-hidden>{Number(day.slice(8))}</span>
                    <span className="sr-only">{formatDay(day)}</span>
                  </time>
                  <ul className="mt-1 grid gap-0.5">
                    {found.slice(0, SHOWN).map((entry) => (
                      <li key={entry.id} className="min-w-0">
                        <MovableEntry entry={entry} timeZone={timeZone} onMove={onMove} />
                      </li>
                    ))}
                  </ul>
                  {found.length > SHOWN ? (
                    <span
                      className="px-1 text-muted text-sm"
                      title={found
                        .slice(SHOWN)
                        .map(({ summary }) => summary)
                        .join('\n')}
                    >
                      and {found.length - SHOWN} more
                    </span>
                  ) : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
