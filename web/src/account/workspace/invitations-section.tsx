'use client';

import { UserPlus } from 'lucide-react';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { Field, Select, TextInput } from '@/design/field';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { formatDate } from '@/format/times';
import {
  InviteMemberDocument,
  OpenInvitationsDocument,
  type OpenInvitationsQuery,
  RevokeInvitationDocument,
  type WorkspaceRole,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { DialogForm } from '../actions/dialog-form';
import { problemOf, useAction } from '../actions/use-action';
import { Badge, Setting } from '../setting';
import { ROLE_MEANINGS, ROLE_NAMES, ROLES } from './role-words';

type Invitation = OpenInvitationsQuery['workspaceInvitations'][number];

/** Who was asked to join and has not answered yet. */
export function InvitationsSection() {
  const toast = useToast();
  const [inviting, setInviting] = useAddressParameter('invite');
  const [{ data, error }, ask] = useQuery({ query: OpenInvitationsDocument, requestPolicy: 'cache-and-network' });
  const reload = () => ask({ requestPolicy: 'network-only' });
  const invite = useAction(InviteMemberDocument, (given) => given.inviteMember, 'the invitation');
  const revoke = useAction(RevokeInvitationDocument, (given) => given.revokeInvitation, 'the invitation');

  async function inviteAgain({ email, role }: Invitation) {
    const result = await invite({ input: { email, role } });
    toast({
      message: problemOf(result) ?? `A new letter to ${email} is on its way; the link of the earlier one is void.`,
    });
    reload();
  }

  async function withdraw({ id, email }: Invitation) {
    const result = await revoke({ input: { id } });
    toast({ message: problemOf(result) ?? `The invitation of ${email} is withdrawn.` });
    reload();
  }

  return (
    <Section
      title="Invitations"
      aside={
        <Button size="sm" look="primary" onClick={() => setInviting('1')} data-print="hide">
          <UserPlus aria-hidden /> Invite somebody
        </Button>
      }
    >
      {!data && !error ? <LoadingRows label="The invitations" rows={1} /> : null}
      {!data && error ? <Problem fault={explainFault(error, 'the invitations')} onRetry={reload} /> : null}
      {data?.workspaceInvitations.length === 0 ? (
        <p className="text-muted">Nobody is asked to join at the moment.</p>
      ) : null}
      <ul aria-label="Open invitations" className="grid">
        {data?.workspaceInvitations.map((invitation) => (
          <li key={invitation.id} className="border-line border-b">
            <Setting
              title={
                <>
                  {invitation.email}
                  <Badge>{ROLE_NAMES[invitation.role].toLowerCase()}</Badge>
                </>
              }
              action={
                <>
                  <Button size="sm" onClick={() => void inviteAgain(invitation)}>
                    Send again
                  </Button>
                  <Button size="sm" look="danger" onClick={() => void withdraw(invitation)}>
                    Withdraw
                  </Button>
                </>
              }
            >
              Asked {formatDate(invitation.createdAt)} · open until {formatDate(invitation.expiresAt)}
            </Setting>
          </li>
        ))}
      </ul>
      <DialogForm
        title="Invite somebody"
        isOpen={inviting !== ''}
        onClose={() => setInviting('')}
        action="Send the invitation"
        send={(form) =>
          invite({ input: { email: String(form.get('email')), role: String(form.get('role')) as WorkspaceRole } })
        }
        onDone={(_, form) => {
          setInviting('');
          toast({ message: `A letter to ${String(form.get('email'))} is on its way.` });
          reload();
        }}
      >
        {(errors) => (
          <>
            <Field label="E-mail address" hint="Only the account with this address can accept." error={errors['email']}>
              {(ids) => <TextInput {...ids} name="email" type="email" autoComplete="off" autoFocus />}
            </Field>
            <Field label="Role" error={errors['role']}>
              {(ids) => (
                <Select {...ids} name="role" defaultValue="EDITOR">
                  {ROLES.map((role) => (
                    <option key={role} value={role}>
                      {ROLE_NAMES[role]}: {ROLE_MEANINGS[role]}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </>
        )}
      </DialogForm>
    </Section>
  );
}
