'use client';

import { useState } from 'react';
import { Button, ButtonLink } from '@/design/button';
import { Field } from '@/design/field';
import { PasswordInput } from '@/design/password-input';
import { useToast } from '@/design/toasts';
import { ChangePasswordDocument } from '@/gql/graphql';
import { DialogForm } from '../actions/dialog-form';
import { useAction } from '../actions/use-action';
import { Setting } from '../setting';
import type { GuardedViewer } from './security-page';

export function PasswordSetting({ viewer, onChanged }: { viewer: GuardedViewer; onChanged: () => void }) {
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const change = useAction(ChangePasswordDocument, (data) => data.changePassword, 'the password');
  if (!viewer.security?.hasPassword) {
    return (
      <Setting title="Password" action={<ButtonLink href="/forgot-password">Set a password</ButtonLink>}>
        You have none: you came through a provider. A letter lets you choose one.
      </Setting>
    );
  }
  return (
    <Setting title="Password" action={<Button onClick={() => setOpen(true)}>Change password</Button>}>
      Changing it signs out your other devices.
      <DialogForm
        title="Change password"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        action="Change password"
        send={(form) =>
          change({
            input: {
              currentPassword: String(form.get('currentPassword')),
              newPassword: String(form.get('newPassword')),
            },
          })
        }
        onDone={({ endedSessionIds }) => {
          const count = endedSessionIds?.length ?? 0;
          setOpen(false);
          toast({
            message: `The password is changed${count > 0 ? `, and ${count} other ${count === 1 ? 'device was' : 'devices were'} signed out` : ''}.`,
          });
          onChanged();
        }}
      >
        {(errors) => (
          <>
            <input type="text" name="username" autoComplete="username" value={viewer.user.email} readOnly hidden />
            <Field label="Present password" error={errors['currentPassword']}>
              {(ids) => <PasswordInput {...ids} name="currentPassword" autoComplete="current-password" autoFocus />}
            </Field>
            <Field
              label="New password"
              hint="At least 8 characters. Long beats complicated."
              error={errors['newPassword']}
            >
              {(ids) => <PasswordInput {...ids} name="newPassword" autoComplete="new-password" />}
            </Field>
          </>
        )}
      </DialogForm>
    </Setting>
  );
}
