import { Authenticated, enumOf } from '@paissive/graphql-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CalendarEntry } from './calendar-entry.js';

export const CalendarEntryStatusEnum = enumOf<CalendarEntry['status']>('CalendarEntryStatus', 'How sure an entry is.', {
  TENTATIVE: 'It is being planned.',
  CONFIRMED: 'It is to happen, happens or happened.',
  CANCELLED: 'It does not happen any more.',
});

@Authenticated()
@ObjectType('CalendarFeed', {
  description: "A person's calendar of the workspace, for the program that shows their calendars.",
})
export class CalendarFeedType {
  @Field(() => String, {
    description:
      'Its address (iCalendar, RFC 5545). Whoever has it can read the calendar: change it when it got into the wrong hands.',
  })
  declare url: string;
}

@Authenticated()
@ObjectType('CalendarEntry', { description: 'Something that the calendar shows.' })
export class CalendarEntryType {
  @Field(() => String, { description: 'The same for the life of what it stands for.' })
  declare id: string;

  @Field(() => String, { description: 'What it is.' })
  declare summary: string;

  @Field(() => String, { description: 'More of it; may be empty.' })
  declare description: string;

  @Field(() => [String], { description: 'What kind of thing it is, and its channels.' })
  declare categories: readonly string[];

  @Field(() => CalendarEntryStatusEnum, { description: 'How sure it is.' })
  declare status: CalendarEntry['status'];

  @Field(() => String, { nullable: true, description: 'First day, `YYYY-MM-DD`, of what takes whole days.' })
  declare firstDay: string | null;

  @Field(() => String, { nullable: true, description: 'Last day of what takes whole days.' })
  declare lastDay: string | null;

  @Field(() => Date, { nullable: true, description: 'When it is, of what has a time.' })
  declare startsAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'How long it is, of what has a time.' })
  declare durationMinutes: number | null;
}

/** An entry as clients see it. */
export function presentEntry({ time, ...entry }: CalendarEntry): CalendarEntryType {
  return time.kind === 'DAYS'
    ? { ...entry, firstDay: time.firstDay, lastDay: time.lastDay, startsAt: null, durationMinutes: null }
    : { ...entry, firstDay: null, lastDay: null, startsAt: time.at, durationMinutes: time.durationMinutes };
}
