'use client';

import { useState } from 'react';
import { Button } from '@/design/button';
import { Select } from '@/design/field';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { formatDate } from '@/format/times';
import {
  ChangeMemberRoleDocument,
  RemoveMemberDocument,
  type ShellQuery,
  WorkspaceMembersDocument,
  type WorkspaceMembersQuery,
  type WorkspaceRole,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { DialogForm } from '../actions/dialog-form';
import { problemOf, useAction } from '../actions/use-action';
import { Badge, Setting } from '../setting';
import { usePermission } from '../use-viewer';
import { ROLE_MEANINGS, ROLE_NAMES, ROLES } from './role-words';

type Member = WorkspaceMembersQuery['workspaceMembers']['nodes'][number];

const PAGE = 50;

/** Who is in the workspace and as what. Owners change that; an owner remains. */
export function MembersSection({ viewer }: { viewer: NonNullable<ShellQuery['viewer']> }) {
  const toast = useToast();
  const mayChange = usePermission('members:update');
  const list = useConnection(WorkspaceMembersDocument, { first: PAGE }, (data) => data.workspaceMembers);
  const [removed, setRemoved] = useState<Member | null>(null);
  const changeRole = useAction(ChangeMemberRoleDocument, (data) => data.changeMemberRole, 'the role');
  const remove = useAction(RemoveMemberDocument, (data) => data.removeMember, 'the member');

  async function change({ user }: Member, role: WorkspaceRole) {
    if (!user) return;
    const result = await changeRole({ input: { userId: user.id, role } });
    const done = `${user.name} is ${ROLE_NAMES[role].toLowerCase()} now and can ${role === 'OWNER' ? 'do ' : ''}${ROLE_MEANINGS[role]}.`;
    if (result.kind !== 'cancelled') toast({ message: problemOf(result) ?? done });
    list.reload();
  }

  return (
    <Section title="Members">
      {list.isFirstLoad ? <LoadingRows label="The members" rows={2} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the members')} onRetry={list.reload} />
      ) : null}
      <ul aria-label="Members" className="grid">
        {list.nodes.map((member) => (
          <li key={member.user?.id ?? member.joinedAt} className="border-line border-b">
            <MemberRow
              member={member}
              isOneself={member.user?.id === viewer.user.id}
              mayChange={mayChange}
              onChange={(role) => void change(member, role)}
              onRemove={() => setRemoved(member)}
            />
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
      <DialogForm
        title={`Remove ${removed?.user?.name ?? 'the member'}`}
        isOpen={removed !== null}
        onClose={() => setRemoved(null)}
        action="Remove"
        look="danger"
        send={() => remove({ input: { userId: removed?.user?.id ?? '' } })}
        onDone={() => {
          toast({ message: `${removed?.user?.name ?? 'The member'} is no member any more.` });
          setRemoved(null);
          list.reload();
        }}
      >
        {() => (
          <p>
            {removed?.user?.name} is signed out of this workspace at once, and the keys they made for it stop working.
            What they made here stays.
          </p>
        )}
      </DialogForm>
    </Section>
  );
}

interface MemberRowProps {
  readonly member: Member;
  readonly isOneself: boolean;
  readonly mayChange: boolean;
  readonly onChange: (role: WorkspaceRole) => void;
  readonly onRemove: () => void;
}

function MemberRow({ member: { user, role, joinedAt }, isOneself, mayChange, onChange, onRemove }: MemberRowProps) {
  const name = user?.name ?? 'Somebody';
  return (
    <Setting
      title={
        <>
          {name}
          {isOneself ? <Badge>you</Badge> : null}
          {mayChange ? null : <Badge>{ROLE_NAMES[role].toLowerCase()}</Badge>}
        </>
      }
      action={
        mayChange ? (
          <>
            <Select
              aria-label={`Role of ${name}`}
              value={role}
              className="w-28"
              onChange={(event) => onChange(event.target.value as WorkspaceRole)}
            >
              {ROLES.map((each) => (
                <option key={each} value={each}>
                  {ROLE_NAMES[each]}
                </option>
              ))}
            </Select>
            {isOneself ? null : (
              <Button look="danger" onClick={onRemove} aria-label={`Remove ${name}`}>
                Remove
              </Button>
            )}
          </>
        ) : undefined
      }
    >
      {user?.email} · since {formatDate(joinedAt)}
    </Setting>
  );
}
