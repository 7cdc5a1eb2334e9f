'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { FilterChoice } from '@/design/filter-choice';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { ownTimeZone } from '@/design/time-zones';
import { formatMonth } from '@/format/times';
import { useNow } from '@/format/use-now';
import { CalendarDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { dayIn, formatSpan } from '../shared/days';
import { FeedSection } from './feed-section';
import { MonthAgenda } from './month-agenda';
import { monthAfter, monthGrid, readMonth, readWeek } from './month-grid';
import { MonthTable } from './month-table';
import { dayAfter } from './moving';
import { NothingPlanned } from './nothing-planned';
import { useMoveEntry } from './use-move-entry';
import { WeekView } from './week-view';

const UNANSWERED = {
  what: 'The marketing service does not answer.',
  safe: 'Nothing was changed and nothing is lost.',
  next: 'Try again in a moment.',
  requestId: null,
};
const VIEWS = [
  { value: 'month', label: 'Month' },
  { value: 'week', label: 'Week' },
];

/** Campaigns and scheduled texts of a month or a week; what is there can be moved to another day. */
export function CalendarPage() {
  const timeZone = ownTimeZone();
  const today = dayIn(timeZone, useNow());
  const [view, setView] = useAddressParameter('view', 'month');
  const span = useSpan(view === 'week' ? 'week' : 'month', today);
  const [first = '', last = ''] = [span.weeks[0]?.[0], span.weeks.at(-1)?.at(-1)];
  const [{ data, error, fetching }, reload] = useQuery({
    query: CalendarDocument,
    // A day more on either side: the days of the page are those of the reader's time zone.
    variables: { input: { from: momentOf(dayAfter(first, -1)), until: momentOf(dayAfter(last, 2)) } },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => reload({ requestPolicy: 'network-only' });
  const move = useMoveEntry(refresh);
  const onMove = (...moved: Parameters<typeof move>) => void move(...moved);
  const entries = data?.calendarEntries;
  const shown = { entries: entries ?? [], today, timeZone, onMove };
  return (
    <>
      <PageHeader
        title="Calendar"
        action={
          <>
            <Button size="icon" aria-label={`The ${span.noun} before`} onClick={() => span.go(-1)}>
              <ChevronLeft aria-hidden />
            </Button>
            <Button onClick={() => span.go(0)} disabled={span.isNow}>
              This {span.noun}
            </Button>
            <Button size="icon" aria-label={`The ${span.noun} after`} onClick={() => span.go(1)}>
              <ChevronRight aria-hidden />
            </Button>
          </>
        }
      >
        Campaigns on their days, and texts at the time at which they are published, in the time zone {timeZone}. Drag an
        entry to another day, or press it to move it.
      </PageHeader>
      <div className="grid gap-9">
        <Section
          title={span.title}
          aside={<FilterChoice label="How much of it" choices={VIEWS} value={span.noun} onChange={setView} />}
        >
          {!entries && fetching ? (
            <Loading label="The calendar">
              <Bone className="h-96" />
            </Loading>
          ) : null}
          {!entries && !fetching ? (
            <Problem fault={error ? explainFault(error, 'the calendar') : UNANSWERED} onRetry={refresh} />
          ) : null}
          {entries?.length === 0 ? <NothingPlanned noun={span.noun} /> : null}
          {entries && span.noun === 'week' ? <WeekView days={span.weeks[0] ?? []} {...shown} /> : null}
          {entries && span.noun === 'month' ? (
            <>
              <MonthTable month={span.month} weeks={span.weeks} {...shown} />
              <MonthAgenda month={span.month} weeks={span.weeks} {...shown} />
            </>
          ) : null}
        </Section>
        <FeedSection />
      </div>
    </>
  );
}

/** The days that the address asks for, and how to go on from them. */
function useSpan(noun: 'month' | 'week', today: string) {
  const [typedMonth, setMonth] = useAddressParameter('month');
  const [typedDay, setDay] = useAddressParameter('day');
  const month = readMonth(typedMonth, today);
  if (noun === 'month') {
    const go = (months: number) => setMonth(months === 0 ? '' : monthAfter(month, months));
    const isNow = month === today.slice(0, 7);
    return { noun, month, weeks: monthGrid(month), title: formatMonth(month), isNow, go };
  }
  const week = readWeek(typedDay, today);
  const [first = today] = week;
  const go = (weeks: number) => setDay(weeks === 0 ? '' : dayAfter(first, weeks * 7));
  return { noun, month, weeks: [week], title: formatSpan(first, week.at(-1)), isNow: week.includes(today), go };
}

function momentOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}
