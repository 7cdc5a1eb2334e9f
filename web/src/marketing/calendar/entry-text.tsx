import { CalendarClock, Flag } from 'lucide-react';
import { classNames } from '@/design/class-names';
import type { CalendarItemFragment } from '@/gql/graphql';

/** One entry on a day: what it is, at what time, and how sure it is. */
export function EntryText({ entry, timeZone }: { entry: CalendarItemFragment; timeZone: string }) {
  const Icon = entry.startsAt ? CalendarClock : Flag;
  const isOff = entry.status === 'CANCELLED';
  return (
    <span
      title={[entry.summary, ...entry.categories, entry.description].filter(Boolean).join('\n')}
      className={classNames(
        'flex min-w-0 items-center gap-1 rounded-sm bg-accent-soft px-1 text-sm',
        entry.status === 'TENTATIVE' && 'border border-line-strong border-dashed bg-transparent',
        isOff && 'bg-transparent text-muted line-through',
      )}
    >
      <Icon className="size-3.5 shrink-0 text-muted" aria-hidden />
      <span className="truncate">
        {entry.startsAt ? `${timeOf(entry.startsAt, timeZone)} ` : ''}
        {entry.summary}
      </span>
      {entry.status === 'TENTATIVE' ? <span className="sr-only"> (being planned)</span> : null}
      {isOff ? <span className="sr-only"> (cancelled)</span> : null}
    </span>
  );
}

function timeOf(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
}
