'use client';

import Link from 'next/link';
import { useEffect } from 'react';
import { useClient } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { type AlertRowFragment, MarkWatchAlertsReadDocument, WatchAlertsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { CAUSES } from '../shared/version-kinds';
import { useAlertState } from './alert-state';

const PAGE = 20;

/** What changed about watched opportunities, the newest first; live. */
export function AlertList() {
  const client = useClient();
  const toast = useToast();
  const now = useNow();
  const [shown, setShown] = useAddressParameter('alerts', 'unread');
  const unreadOnly = shown !== 'all';
  const { unreadCount, latest } = useAlertState();
  const list = useConnection(WatchAlertsDocument, { first: PAGE, unreadOnly }, (data) => data.watchAlerts);
  const { reload } = list;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told live says when to look again.
  useEffect(() => reload(), [latest?.id, unreadCount, reload]);

  async function markRead(alertIds: readonly string[] | null) {
    const input = alertIds ? { alertIds: [...alertIds] } : {};
    const { data, error } = await client.mutation(MarkWatchAlertsReadDocument, { input }).toPromise();
    if (!data?.markWatchAlertsRead?.state)
      toast({ message: error ? explainFault(error, 'the alerts').what : 'Nothing was marked.' });
    reload();
  }

  return (
    <Section
      title="Changes"
      aside={
        <span className="flex flex-wrap gap-2" data-print="hide">
          {list.nodes.some(({ readAt }) => !readAt) ? (
            <Button size="sm" onClick={() => void markRead(null)}>
              Mark all as read
            </Button>
          ) : null}
          <Button size="sm" look="quiet" onClick={() => setShown(unreadOnly ? 'all' : 'unread')}>
            {unreadOnly ? 'Show those read too' : 'Only unread ones'}
          </Button>
        </span>
      }
    >
      {list.isFirstLoad ? <LoadingRows label="The changes" rows={3} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the changes')} onRetry={reload} />
      ) : null}
      {!list.isFirstLoad && !list.error && list.nodes.length === 0 ? (
        <p className="text-muted">
          {unreadOnly ? 'Nothing new.' : 'Nothing has changed yet.'} A change is told when an analysis is refreshed with
          a newer file or weighed anew.
        </p>
      ) : null}
      <ul aria-label="Changes" className="grid">
        {list.nodes.map((alert) => (
          <AlertItem key={alert.id} alert={alert} now={now} onRead={() => void markRead([alert.id])} />
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
          Show older
        </Button>
      ) : null}
    </Section>
  );
}

function AlertItem({ alert, now, onRead }: { alert: AlertRowFragment; now: number; onRead: () => void }) {
  const { opportunity, changes, cause, version, createdAt, readAt } = alert;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-line border-b py-2">
      <div className="min-w-0">
        <p className="flex items-center gap-2">
          {readAt ? null : (
            <>
              <span aria-hidden className="size-2 shrink-0 rounded-full bg-accent-solid" />
              <span className="sr-only">Unread: </span>
            </>
          )}
          {opportunity ? (
            <Link href={`/niches/opportunities/${opportunity.id}`} className="font-medium hover:underline">
              {opportunity.name}
            </Link>
          ) : (
            <span className="text-muted">An opportunity that is gone</span>
          )}
        </p>
        <ul className="max-w-[72ch]">
          {changes.map(({ kind, message }) => (
            <li key={kind}>{message}</li>
          ))}
        </ul>
        <p className="text-muted text-sm">
          {CAUSES[cause]}
          {opportunity ? (
            <>
              {' '}
              ·{' '}
              <Link href={`/niches/analyses/${opportunity.analysis.id}/differences?to=${version}`} className="link">
                all differences
              </Link>
            </>
          ) : null}
        </p>
      </div>
      <span className="flex items-center gap-2 text-muted text-sm">
        <time dateTime={createdAt} title={formatDateTime(createdAt)}>
          {formatAgo(createdAt, now)}
        </time>
        {readAt ? null : (
          <Button size="sm" onClick={onRead} data-print="hide">
            Mark as read
          </Button>
        )}
      </span>
    </li>
  );
}
