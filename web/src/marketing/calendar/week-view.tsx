'use client';

import { classNames } from '@/design/class-names';
import type { CalendarItemFragment } from '@/gql/graphql';
import { formatDay } from '../shared/days';
import { entriesOn } from './month-grid';
import { MovableEntry } from './movable-entry';
import { useDayDrop } from './use-day-drop';

interface WeekViewProps {
  readonly days: readonly string[];
  readonly entries: readonly CalendarItemFragment[];
  readonly today: string;
  readonly timeZone: string;
  readonly onMove: (entry: CalendarItemFragment, day: string) => void;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A week, each day with everything that is on it: beside one another where there is room, one below the other where not. */
export function WeekView({ days, entries, today, timeZone, onMove }: WeekViewProps) {
  const { over, dropOn } = useDayDrop(entries, onMove);
  return (
    <ol aria-label="Days of the week" className="grid border-line border-t md:grid-cols-7 md:border-l">
      {days.map((day, index) => {
        const found = entriesOn(entries, day, timeZone);
        return (
          <li
            key={day}
            {...dropOn(day)}
            data-day={day}
            className={classNames(
              'grid min-h-16 min-w-0 content-start gap-1 border-line border-b p-1.5 md:min-h-72 md:border-r',
              over === day && 'bg-accent-soft',
            )}
          >
            <time
              dateTime={day}
              aria-current={day === today ? 'date' : undefined}
              className={classNames('text-sm', day === today ? 'font-semibold text-accent' : 'text-muted')}
            >
              {WEEKDAYS[index]}, {formatDay(day)}
            </time>
            {found.length === 0 ? <span className="text-muted text-sm">Nothing</span> : null}
            <ul className="grid gap-0.5">
              {found.map((entry) => (
                <li key={entry.id} className="min-w-0">
                  <MovableEntry entry={entry} timeZone={timeZone} onMove={onMove} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
