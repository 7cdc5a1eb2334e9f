'use client';

import { Copy, Link2 } from 'lucide-react';
import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Field, Select, TextInput } from '@/design/field';
import { Section } from '@/design/page-header';
import { useToast } from '@/design/toasts';
import { plural } from '@/format/numbers';
import { formatDate, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { RevokeReportShareDocument, ShareReportDocument, type ShareRowFragment } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';

const SPANS = [
  { days: 7, label: 'a week' },
  { days: 30, label: '30 days' },
  { days: 90, label: '90 days' },
  { days: 365, label: 'a year' },
];

interface SharesSectionProps {
  readonly reportId: string;
  readonly shares: readonly ShareRowFragment[];
  readonly onChanged: () => void;
}

/** Links with which others read a report without an account: made, copied, watched and taken back. */
export function SharesSection({ reportId, shares, onChanged }: SharesSectionProps) {
  const client = useClient();
  const toast = useToast();
  const now = useNow();
  const [days, setDays] = useState('30');
  const [url, setUrl] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function share() {
    setBusy(true);
    const input = { reportId, expiresInDays: Number(days) };
    const { data, error } = await client.mutation(ShareReportDocument, { input }).toPromise();
    setBusy(false);
    const payload = data?.shareReport;
    if (payload?.url) setUrl(payload.url);
    else {
      const refused = payload?.userErrors.map(({ message }) => message).join(' ');
      toast({ message: refused || (error ? explainFault(error, 'the link').what : 'No link was made.') });
    }
    onChanged();
  }

  async function takeBack(shareId: string) {
    const { data, error } = await client.mutation(RevokeReportShareDocument, { input: { shareId } }).toPromise();
    const isDone = Boolean(data?.revokeReportShare?.share);
    if (isDone) setUrl(null);
    toast({
      message: isDone
        ? 'The link leads nowhere any more.'
        : error
          ? explainFault(error, 'the link').what
          : 'The link was not taken back.',
    });
    onChanged();
  }

  return (
    <Section title="Links for others">
      <p className="max-w-[72ch] text-muted">
        Whoever has a link reads this report, saves it as PDF or JSON, and sees nothing else. No account is needed.
      </p>
      <form
        aria-label="New link"
        className="flex flex-wrap items-end gap-2"
        data-print="hide"
        onSubmit={(event) => {
          event.preventDefault();
          void share();
        }}
      >
        <Field label="It works for">
          {(ids) => (
            <Select {...ids} value={days} onChange={(event) => setDays(event.target.value)}>
              {SPANS.map((span) => (
                <option key={span.days} value={span.days}>
                  {span.label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Button type="submit" disabled={isBusy}>
          <Link2 aria-hidden /> {isBusy ? 'Making it…' : 'Make a link'}
        </Button>
      </form>
      {url ? (
        <div className="flex max-w-3xl flex-wrap items-end gap-2" data-print="hide">
          <Field label="The link, shown this once" className="min-w-0 flex-1 basis-72">
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
                () => toast({ message: 'The link was copied.' }),
                () => toast({ message: 'The browser did not let us copy it. Select it and copy it by hand.' }),
              )
            }
          >
            <Copy aria-hidden /> Copy
          </Button>
        </div>
      ) : null}
      {shares.length === 0 ? <p className="text-muted">No link yet: only this workspace can read the report.</p> : null}
      <ul aria-label="Links" className="grid">
        {shares.map((each) => {
          const isOpen = !each.revokedAt && Date.parse(each.expiresAt) > now;
          return (
            <li
              key={each.id}
              className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-line border-b py-2"
            >
              <span className={isOpen ? '' : 'text-muted'}>
                {stateOf(each, isOpen)}
                <span className="block text-muted text-sm">
                  Made {formatDateTime(each.createdAt)} · read {plural(each.viewCount, 'time')}
                  {each.lastViewedAt ? `, last ${formatDateTime(each.lastViewedAt)}` : ''}
                </span>
              </span>
              {isOpen ? (
                <Button size="sm" look="danger" onClick={() => void takeBack(each.id)} data-print="hide">
                  Take back<span className="sr-only"> the link of {formatDateTime(each.createdAt)}</span>
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function stateOf({ revokedAt, expiresAt }: ShareRowFragment, isOpen: boolean): string {
  if (isOpen) return `Works until ${formatDate(expiresAt)}`;
  return revokedAt ? `Taken back ${formatDate(revokedAt)}` : `Ended ${formatDate(expiresAt)}`;
}
