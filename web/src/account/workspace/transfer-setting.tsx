'use client';

import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { Field, Select } from '@/design/field';
import { type ShellQuery, TransferWorkspaceDocument, WorkspaceMembersDocument } from '@/gql/graphql';
import { DialogForm } from '../actions/dialog-form';
import { useAction } from '../actions/use-action';
import { Setting } from '../setting';

/** Hands the workspace over to another member. */
export function TransferSetting({ viewer }: { viewer: NonNullable<ShellQuery['viewer']> }) {
  const [isOpen, setOpen] = useState(false);
  const transfer = useAction(TransferWorkspaceDocument, (data) => data.transferWorkspace, 'the workspace');
  const [{ data }] = useQuery({
    query: WorkspaceMembersDocument,
    variables: { first: 100 },
    pause: !isOpen,
    requestPolicy: 'cache-and-network',
  });
  const others = (data?.workspaceMembers.nodes ?? []).filter(({ user }) => user && user.id !== viewer.user.id);
  return (
    <Setting title="Hand over" action={<Button onClick={() => setOpen(true)}>Hand over</Button>}>
      Another member becomes owner, and you editor.
      <DialogForm
        title="Hand the workspace over"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        action="Hand over"
        look="danger"
        send={(form) => transfer({ input: { userId: String(form.get('userId') ?? '') } })}
        // What the person may do has changed, here and on every other page.
        onDone={() => window.location.reload()}
      >
        {(errors) =>
          others.length === 0 ? (
            <p>Nobody else is in this workspace. Invite whom you want to hand it to.</p>
          ) : (
            <Field label="To" hint="You become editor; only the new owner can undo that." error={errors['userId']}>
              {(ids) => (
                <Select {...ids} name="userId">
                  {others.map(({ user }) => (
                    <option key={user?.id} value={user?.id}>
                      {user?.name} ({user?.email})
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          )
        }
      </DialogForm>
    </Setting>
  );
}
