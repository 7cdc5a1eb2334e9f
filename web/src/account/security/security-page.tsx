'use client';

import { LogOut } from 'lucide-react';
import { Button } from '@/design/button';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { SessionsDocument, type SessionsQuery } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { useSignOut } from '@/shell/sign-out';
import { useEndSession } from './use-end-session';

type Session = SessionsQuery['sessions']['nodes'][number];

/** Most used first; this device, which may have been quiet for a while, should be among them. */
const PAGE = 50;

/** The devices that are signed in, each to be signed out. */
export function SecurityPage() {
  const list = useConnection(SessionsDocument, { first: PAGE }, (data) => data.sessions);
  const now = useNow();
  const { ending, end } = useEndSession(list.reload);
  const sessions = list.nodes.filter((session) => !ending.has(session.id));
  return (
    <div className="max-w-3xl">
      <PageHeader title="Security">
        Where your account is signed in. Sign out a device that you do not know or no longer have.
      </PageHeader>
      <Section title="Devices">
        {list.isFirstLoad ? <LoadingRows label="The list of devices" rows={3} /> : null}
        {list.error && list.nodes.length === 0 ? (
          <Problem fault={explainFault(list.error, 'your devices')} onRetry={list.reload} />
        ) : null}
        {sessions.length > 0 ? (
          <ul className="grid" data-testid="sessions">
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} now={now} onEnd={() => end(session)} />
            ))}
          </ul>
        ) : null}
        {list.hasNextPage ? (
          <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
            Show {PAGE} more
          </Button>
        ) : null}
      </Section>
    </div>
  );
}

function SessionRow({ session, now, onEnd }: { session: Session; now: number; onEnd: () => void }) {
  const signOut = useSignOut();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b py-3">
      <div>
        <p className="font-medium">
          {session.device}
          {session.isCurrent ? (
            <span className="ml-2 rounded-sm bg-good-soft px-1.5 font-normal text-good text-sm">this device</span>
          ) : null}
        </p>
        <p className="text-muted text-sm">
          Used <time title={formatDateTime(session.lastUsedAt)}>{formatAgo(session.lastUsedAt, now)}</time>
          {session.ipAddress ? ` from ${session.ipAddress}` : ' from an unknown address'} · signed in{' '}
          {formatAgo(session.createdAt, now)} · ends {formatDateTime(session.expiresAt)}
        </p>
      </div>
      {session.isCurrent ? (
        <Button onClick={signOut}>
          <LogOut aria-hidden /> Sign out
        </Button>
      ) : (
        <Button look="danger" onClick={onEnd} aria-label={`Sign out ${session.device}`}>
          <LogOut aria-hidden /> Sign out
        </Button>
      )}
    </li>
  );
}
