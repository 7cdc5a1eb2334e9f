'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { useToast } from '@/design/toasts';
import { ChangeEmailDocument, RequestEmailVerificationDocument } from '@/gql/graphql';
import { DialogForm } from '../actions/dialog-form';
import { problemOf, useAction } from '../actions/use-action';
import { Badge, Setting } from '../setting';
import type { GuardedViewer } from './security-page';

interface EmailSettingProps {
  readonly viewer: GuardedViewer;
  /** Where letters are, on a platform that keeps them. */
  readonly mailbox: ReactNode;
  readonly onChanged: () => void;
}

/** The address one signs in with: whether it is confirmed, and another in its place. */
export function EmailSetting({ viewer, mailbox, onChanged }: EmailSettingProps) {
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const change = useAction(ChangeEmailDocument, (data) => data.changeEmail, 'your address');
  const requestLetter = useAction(
    RequestEmailVerificationDocument,
    (data) => data.requestEmailVerification,
    'your address',
  );
  const { email, emailVerifiedAt } = viewer.user;
  const pendingEmail = viewer.security?.pendingEmail;

  async function sendLetter() {
    const result = await requestLetter({});
    toast({ message: problemOf(result) ?? `A letter to ${email} is on its way.` });
  }

  return (
    <Setting
      title={
        <>
          {email}
          {emailVerifiedAt ? <Badge tone="good">confirmed</Badge> : <Badge tone="warn">not confirmed</Badge>}
        </>
      }
      action={
        <>
          {emailVerifiedAt ? null : <Button onClick={() => void sendLetter()}>Send the letter again</Button>}
          <Button onClick={() => setOpen(true)}>Change address</Button>
        </>
      }
    >
      {pendingEmail
        ? `A link was sent to ${pendingEmail}. Until it is followed, this address holds.`
        : emailVerifiedAt
          ? 'Letters about your account go here.'
          : 'Follow the link of the letter that we sent. Without it a forgotten password cannot be replaced safely.'}
      {pendingEmail || !emailVerifiedAt ? mailbox : null}
      <DialogForm
        title="Change address"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        action="Send a link"
        send={(form) => change({ input: { email: String(form.get('email')) } })}
        onDone={(_, form) => {
          setOpen(false);
          toast({ message: `A link to ${String(form.get('email'))} is on its way. Follow it to change the address.` });
          onChanged();
        }}
      >
        {(errors) => (
          <Field
            label="New address"
            hint="We send a link there, and a notice to the present address. Nothing changes before you follow it."
            error={errors['email']}
          >
            {(ids) => <TextInput {...ids} name="email" type="email" autoComplete="email" autoFocus />}
          </Field>
        )}
      </DialogForm>
    </Setting>
  );
}
