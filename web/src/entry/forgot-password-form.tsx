'use client';

import { useState } from 'react';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { FormProblem } from './form-problem';
import { useEntryForm } from './use-entry-form';

export function ForgotPasswordForm() {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { errors, problem, isBusy, onSubmit } = useEntryForm('/api/session/password/forgot', {
    onDone: (entered) => setSentTo(String(entered.get('email'))),
  });
  if (sentTo !== null) {
    return (
      <div role="status" className="grid gap-2 rounded-md bg-good-soft px-4 py-3">
        <p className="font-medium">If {sentTo} has an account, a letter is on its way.</p>
        <p className="text-base">Its link works once, within 30 minutes. Nothing changes until you follow it.</p>
      </div>
    );
  }
  return (
    <form method="post" onSubmit={onSubmit} noValidate className="grid gap-4">
      <FormProblem text={problem} />
      <Field label="E-mail address" error={errors['email']}>
        {(ids) => (
          <TextInput {...ids} name="email" type="email" autoComplete="username" required autoFocus className="h-10" />
        )}
      </Field>
      <Button type="submit" look="primary" size="lg" disabled={isBusy}>
        {isBusy ? 'Asking…' : 'Send me a link'}
      </Button>
    </form>
  );
}
