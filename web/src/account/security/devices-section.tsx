'use client';

import { LogOut } from 'lucide-react';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { formatAgo, formatDate, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { EndOtherSessionsDocument, SessionsDocument, type SessionsQuery } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { useSignOut } from '@/shell/sign-out';
import { problemOf, useAction } from '../actions/use-action';
import { Badge, Setting } from '../setting';
import { useEndSession } from './use-end-session';

type Session = SessionsQuery['sessions']['nodes'][number];

/** Most used first; this device, which may have been quiet for a while, should be among them. */
const PAGE = 50;

/** The devices that are signed in, each to be signed out. */
export function DevicesSection() {
  const toast = useToast();
  const list = useConnection(SessionsDocument, { first: PAGE }, (data) => data.sessions);
  const now = useNow();
  const { ending, end } = useEndSession(list.reload);
  const endOthers = useAction(EndOtherSessionsDocument, (data) => data.endOtherSessions, 'your devices');
  const sessions = list.nodes.filter((session) => !ending.has(session.id));

  async function signOutOthers() {
    const result = await endOthers({});
    const count = result.kind === 'done' ? (result.payload.endedSessionIds?.length ?? 0) : 0;
    toast({ message: problemOf(result) ?? `${count} ${count === 1 ? 'device was' : 'devices were'} signed out.` });
    list.reload();
  }

  return (
    <Section
      title="Devices"
      aside={
        sessions.length > 1 ? (
          <Button size="sm" onClick={() => void signOutOthers()} data-print="hide">
            Sign out all others
          </Button>
        ) : undefined
      }
    >
      <p className="max-w-[72ch] text-muted">Sign out a device that you do not know or no longer have.</p>
      {list.isFirstLoad ? <LoadingRows label="The list of devices" rows={3} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'your devices')} onRetry={list.reload} />
      ) : null}
      {sessions.length > 0 ? (
        <ul className="grid" data-testid="sessions">
          {sessions.map((session) => (
            <li key={session.id} className="border-line border-b">
              <SessionRow session={session} now={now} onEnd={() => end(session)} />
            </li>
          ))}
        </ul>
      ) : null}
      {list.hasNextPage ? (
        <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </Section>
  );
}

function SessionRow({ session, now, onEnd }: { session: Session; now: number; onEnd: () => void }) {
  const signOut = useSignOut();
  return (
    <Setting
      title={
        <>
          {session.device}
          {session.isCurrent ? <Badge tone="good">this device</Badge> : null}
        </>
      }
      action={
        session.isCurrent ? (
          <Button onClick={signOut}>
            <LogOut aria-hidden /> Sign out
          </Button>
        ) : (
          <Button look="danger" onClick={onEnd} aria-label={`Sign out ${session.device}`}>
            <LogOut aria-hidden /> Sign out
          </Button>
        )
      }
    >
      Used <time title={formatDateTime(session.lastUsedAt)}>{formatAgo(session.lastUsedAt, now)}</time> from{' '}
      <span title={session.ipAddress ?? undefined}>{session.place}</span> · signed in{' '}
      {formatAgo(session.createdAt, now)} · ends {formatDate(session.expiresAt)}
    </Setting>
  );
}
