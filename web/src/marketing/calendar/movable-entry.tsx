'use client';

import { useState } from 'react';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { Popover } from '@/design/popover';
import type { CalendarItemFragment } from '@/gql/graphql';
import { dayIn } from '../shared/days';
import { EntryText } from './entry-text';
import { originOf } from './moving';

/** How an entry is told while it is dragged. */
export const DRAGGED = 'application/x-calendar-entry';

export interface MovableEntryProps {
  readonly entry: CalendarItemFragment;
  readonly timeZone: string;
  readonly onMove: (entry: CalendarItemFragment, day: string) => void;
}

/** An entry that can be dragged to another day; pressed, it offers the same by keyboard. */
export function MovableEntry({ entry, timeZone, onMove }: MovableEntryProps) {
  if (!originOf(entry.id) || entry.status === 'CANCELLED') return <EntryText entry={entry} timeZone={timeZone} />;
  const firstDay = entry.startsAt ? dayIn(timeZone, Date.parse(entry.startsAt)) : (entry.firstDay ?? '');
  return (
    <Popover
      label={`Move ${entry.summary}`}
      trigger={
        <button
          type="button"
          draggable
          onDragStart={(event) => {
            event.dataTransfer.setData(DRAGGED, entry.id);
            event.dataTransfer.effectAllowed = 'move';
          }}
          className="block min-h-6 w-full min-w-0 cursor-grab rounded-sm text-left active:cursor-grabbing"
        >
          <EntryText entry={entry} timeZone={timeZone} />
        </button>
      }
    >
      <MoveForm entry={entry} firstDay={firstDay} onMove={onMove} />
    </Popover>
  );
}

function MoveForm({ entry, firstDay, onMove }: { firstDay: string } & Pick<MovableEntryProps, 'entry' | 'onMove'>) {
  const [day, setDay] = useState(firstDay);
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (day && day !== firstDay) onMove(entry, day);
      }}
    >
      <p className="font-semibold">{entry.summary}</p>
      {entry.description ? <p className="whitespace-pre-line text-muted text-sm">{entry.description}</p> : null}
      <Field
        label={entry.startsAt ? 'Day of its publishing' : 'First day'}
        hint={entry.startsAt ? 'The time of day stays.' : 'It stays as long as it is.'}
      >
        {(ids) => <TextInput {...ids} type="date" value={day} onChange={(event) => setDay(event.target.value)} />}
      </Field>
      <Button type="submit" className="justify-self-start" disabled={!day || day === firstDay}>
        Move
      </Button>
    </form>
  );
}
