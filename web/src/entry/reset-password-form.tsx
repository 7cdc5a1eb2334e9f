'use client';

import { Button } from '@/design/button';
import { Field } from '@/design/field';
import { PasswordInput } from '@/design/password-input';
import { FormProblem } from './form-problem';
import { useEntryForm } from './use-entry-form';

export function ResetPasswordForm({ token }: { token: string }) {
  const { errors, problem, isBusy, onSubmit } = useEntryForm('/api/session/password/reset', {
    onDone: () => window.location.replace('/sign-in?reset=1'),
  });
  return (
    <form method="post" onSubmit={onSubmit} noValidate className="grid gap-4">
      <FormProblem text={problem} />
      <input type="hidden" name="token" value={token} />
      <Field label="New password" hint="At least 8 characters. Long beats complicated." error={errors['newPassword']}>
        {(ids) => (
          <PasswordInput {...ids} name="newPassword" autoComplete="new-password" required autoFocus className="h-10" />
        )}
      </Field>
      <Button type="submit" look="primary" size="lg" disabled={isBusy}>
        {isBusy ? 'Setting it…' : 'Set the new password'}
      </Button>
    </form>
  );
}
