'use client';

import { Search } from 'lucide-react';
import { useState } from 'react';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { TextInput } from '@/design/field';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { formatAgo, formatDate } from '@/format/times';
import { useNow } from '@/format/use-now';
import {
  ManagedUsersDocument,
  type ManagedUsersQuery,
  ReinstateUserDocument,
  SetPlatformRoleDocument,
  SuspendUserDocument,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { DialogForm } from '../actions/dialog-form';
import { problemOf, useAction } from '../actions/use-action';
import { Badge, Setting } from '../setting';
import { useViewer } from '../use-viewer';

export type ManagedUser = ManagedUsersQuery['users']['nodes'][number];

const PAGE = 50;

/** All accounts of the platform, for its administrators. */
export function UsersPage() {
  const viewer = useViewer();
  if (viewer && !viewer.scopes.includes('admin:read')) {
    return <PageHeader title="Users">Accounts of the platform are for its administrators to see.</PageHeader>;
  }
  return <Users ownId={viewer?.user.id} />;
}

function Users({ ownId }: { ownId: string | undefined }) {
  const toast = useToast();
  const now = useNow();
  const [search, setSearch] = useAddressParameter('search');
  const [suspending, setSuspending] = useState<ManagedUser | null>(null);
  const list = useConnection(
    ManagedUsersDocument,
    { search: search.trim() || null, first: PAGE },
    (data) => data.users,
  );
  const suspend = useAction(SuspendUserDocument, (data) => data.suspendUser, 'the account');
  const reinstate = useAction(ReinstateUserDocument, (data) => data.reinstateUser, 'the account');
  const setRole = useAction(SetPlatformRoleDocument, (data) => data.setPlatformRole, 'the role');

  function tell(problem: string | null, done: string) {
    toast({ message: problem ?? done });
    list.reload();
  }

  async function letIn(user: ManagedUser) {
    const result = await reinstate({ input: { userId: user.id } });
    tell(problemOf(result), `${user.name} can sign in again.`);
  }

  async function changeRole(user: ManagedUser) {
    const role = user.platformRole === 'ADMIN' ? 'USER' : 'ADMIN';
    const result = await setRole({ input: { userId: user.id, role } });
    if (result.kind === 'cancelled') return;
    tell(
      problemOf(result),
      role === 'ADMIN'
        ? `${user.name} administers the platform now.`
        : `${user.name} administers the platform no longer.`,
    );
  }

  return (
    <div className="max-w-3xl">
      <PageHeader title="Users">
        {list.totalCount === null ? 'Everybody with an account.' : countInWords(list.totalCount, search.trim())}
      </PageHeader>
      <search className="relative mb-3 block max-w-sm" data-print="hide">
        <Search className="absolute top-2 left-2.5 size-4 text-muted" aria-hidden />
        <TextInput
          type="search"
          aria-label="Part of an address or a name"
          placeholder="Address or name"
          value={search}
          className="pl-8"
          onChange={(event) => setSearch(event.target.value)}
        />
      </search>
      {list.isFirstLoad ? <LoadingRows label="The accounts" /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the accounts')} onRetry={list.reload} />
      ) : null}
      <ul aria-label="Accounts" className="grid">
        {list.nodes.map((user) => (
          <li key={user.id} className="border-line border-b">
            <Setting
              title={
                <>
                  {user.name}
                  {user.id === ownId ? <Badge>you</Badge> : null}
                  {user.platformRole === 'ADMIN' ? <Badge tone="good">administrator</Badge> : null}
                  {user.status === 'SUSPENDED' ? <Badge tone="bad">suspended</Badge> : null}
                  {user.emailVerifiedAt ? null : <Badge tone="warn">address not confirmed</Badge>}
                </>
              }
              action={
                <>
                  <Button
                    size="sm"
                    onClick={() => void changeRole(user)}
                    aria-label={`${roleAction(user)}: ${user.name}`}
                  >
                    {roleAction(user)}
                  </Button>
                  {user.status === 'SUSPENDED' ? (
                    <Button size="sm" onClick={() => void letIn(user)} aria-label={`Let in again: ${user.name}`}>
                      Let in again
                    </Button>
                  ) : user.id === ownId ? null : (
                    <Button
                      size="sm"
                      look="danger"
                      onClick={() => setSuspending(user)}
                      aria-label={`Suspend: ${user.name}`}
                    >
                      Suspend
                    </Button>
                  )}
                </>
              }
            >
              {user.email} · since {formatDate(user.createdAt)} ·{' '}
              {user.lastSeenAt ? `seen ${formatAgo(user.lastSeenAt, now)}` : 'not signed in anywhere'}
            </Setting>
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button size="sm" className="mt-3" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
      <DialogForm
        title={`Suspend ${suspending?.name ?? 'the account'}`}
        isOpen={suspending !== null}
        onClose={() => setSuspending(null)}
        action="Suspend"
        look="danger"
        send={() => suspend({ input: { userId: suspending?.id ?? '' } })}
        onDone={() => {
          setSuspending(null);
          tell(null, `${suspending?.name ?? 'The account'} is suspended.`);
        }}
      >
        {() => (
          <p>
            {suspending?.email} is signed out everywhere, and their keys stop working, at once. Nothing is deleted; you
            can let them in again.
          </p>
        )}
      </DialogForm>
    </div>
  );
}

function roleAction({ platformRole }: ManagedUser): string {
  return platformRole === 'ADMIN' ? 'Take administration' : 'Make administrator';
}

function countInWords(count: number, search: string): string {
  const accounts = count === 1 ? '1 account' : `${count} accounts`;
  return search ? `${accounts} with “${search}”.` : `${accounts}, the latest first.`;
}
