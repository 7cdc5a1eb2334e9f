'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { formatMonth } from '@/format/times';
import { useNow } from '@/format/use-now';
import { CalendarDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { dayIn } from '../shared/days';
import { ownTimeZone } from '../shared/time-zones';
import { FeedSection } from './feed-section';
import { MonthAgenda } from './month-agenda';
import { monthAfter, monthGrid, readMonth } from './month-grid';
import { MonthTable } from './month-table';

const UNANSWERED = {
  what: 'The marketing service does not answer.',
  safe: 'Nothing was changed and nothing is lost.',
  next: 'Try again in a moment.',
  requestId: null,
};

/** Campaigns and scheduled texts of a month. */
export function CalendarPage() {
  const timeZone = ownTimeZone();
  const today = dayIn(timeZone, useNow());
  const [typed, setTyped] = useAddressParameter('month');
  const month = readMonth(typed, today);
  const weeks = monthGrid(month);
  const [first = '', last = ''] = [weeks[0]?.[0], weeks.at(-1)?.at(-1)];
  const [{ data, error, fetching }, reload] = useQuery({
    query: CalendarDocument,
    // A day more on either side: the days of the page are those of the reader's time zone.
    variables: { input: { from: shifted(first, -1), until: shifted(last, 2) } },
    requestPolicy: 'cache-and-network',
  });
  const entries = data?.calendarEntries;
  const go = (months: number) => setTyped(monthAfter(month, months));
  return (
    <>
      <PageHeader
        title="Calendar"
        action={
          <>
            <Button size="icon" aria-label="The month before" onClick={() => go(-1)}>
              <ChevronLeft aria-hidden />
            </Button>
            <Button onClick={() => setTyped('')} disabled={month === today.slice(0, 7)}>
              This month
            </Button>
            <Button size="icon" aria-label="The month after" onClick={() => go(1)}>
              <ChevronRight aria-hidden />
            </Button>
          </>
        }
      >
        Campaigns on their days, and texts at the time at which they are published, in the time zone {timeZone}.
      </PageHeader>
      <div className="grid gap-9">
        <Section
          title={formatMonth(month)}
          aside={entries?.length === 0 ? <span className="text-muted text-sm">Nothing is planned</span> : undefined}
        >
          {!entries && fetching ? (
            <Loading label="The calendar">
              <Bone className="h-96" />
            </Loading>
          ) : null}
          {!entries && !fetching ? (
            <Problem
              fault={error ? explainFault(error, 'the calendar') : UNANSWERED}
              onRetry={() => reload({ requestPolicy: 'network-only' })}
            />
          ) : null}
          {entries ? (
            <>
              <MonthTable month={month} weeks={weeks} entries={entries} today={today} timeZone={timeZone} />
              <MonthAgenda month={month} weeks={weeks} entries={entries} timeZone={timeZone} />
            </>
          ) : null}
        </Section>
        <FeedSection />
      </div>
    </>
  );
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString();
}
