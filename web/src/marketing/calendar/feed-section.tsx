'use client';

import { Copy, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { ConfirmByName } from '@/forms/confirm-by-name';
import { CalendarFeedDocument, RotateCalendarFeedDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';

/** What has to be typed before the old address stops working. */
const WORD = 'new address';

/** The address at which calendar programs read this calendar. */
export function FeedSection() {
  const client = useClient();
  const toast = useToast();
  const [{ data, error, fetching }, reload] = useQuery({ query: CalendarFeedDocument });
  const [rotated, setRotated] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const url = rotated ?? data?.calendarFeed?.url ?? null;

  async function rotate() {
    setAsking(false);
    const answer = await client.mutation(RotateCalendarFeedDocument, {}).toPromise();
    const fresh = answer.data?.rotateCalendarFeed?.calendarFeed?.url;
    if (fresh) {
      setRotated(fresh);
      toast({ message: 'The calendar has a new address; the old one finds nothing any more.' });
    } else toast({ message: 'The address was not changed. Try again in a moment.' });
  }

  return (
    <Section title="In your calendar program">
      <p className="max-w-[72ch] text-muted">
        Subscribe to this address to see the same entries there. Whoever has it can read the calendar; give it a new one
        when it got into the wrong hands.
      </p>
      {!url && fetching ? (
        <Loading label="The address">
          <Bone className="h-8 max-w-2xl" />
        </Loading>
      ) : null}
      {!url && error ? (
        <Problem
          fault={explainFault(error, 'the address of the calendar')}
          onRetry={() => reload({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {url ? (
        <div className="flex max-w-3xl flex-wrap items-end gap-2" data-print="hide">
          <Field label="Address of the calendar" className="min-w-0 flex-1 basis-72">
            {(ids) => (
              <TextInput
                {...ids}
                readOnly
                value={url}
                className="font-mono"
                onFocus={(event) => event.target.select()}
              />
            )}
          </Field>
          <Button
            onClick={() =>
              void navigator.clipboard.writeText(url).then(
                () => toast({ message: 'The address was copied.' }),
                () => toast({ message: 'The browser did not let us copy it. Select it and copy it by hand.' }),
              )
            }
          >
            <Copy aria-hidden /> Copy
          </Button>
          <Button look="danger" onClick={() => setAsking(true)}>
            <RotateCcw aria-hidden /> New address
          </Button>
        </div>
      ) : null}
      <ConfirmByName
        title="Give the calendar a new address"
        name={WORD}
        action="Change the address"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void rotate()}
      >
        Calendar programs that read the old address find nothing there any more. This cannot be taken back.
      </ConfirmByName>
    </Section>
  );
}
