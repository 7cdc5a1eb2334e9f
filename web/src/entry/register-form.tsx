'use client';

import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { PasswordInput } from '@/design/password-input';
import { FormProblem } from './form-problem';
import { useEntryForm } from './use-entry-form';

export function RegisterForm({ next, email }: { next: string; email: string }) {
  const { errors, problem, isBusy, onSubmit } = useEntryForm('/api/session/register', { next });
  return (
    <form method="post" onSubmit={onSubmit} noValidate className="grid gap-4">
      <FormProblem text={problem} />
      <Field label="Name" hint="How you want to be called. You can leave it out." error={errors['name']}>
        {(ids) => <TextInput {...ids} name="name" autoComplete="name" className="h-10" />}
      </Field>
      <Field label="E-mail address" error={errors['email']}>
        {(ids) => (
          <TextInput
            {...ids}
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={email}
            className="h-10"
          />
        )}
      </Field>
      <Field label="Password" hint="At least 8 characters. Long beats complicated." error={errors['password']}>
        {(ids) => <PasswordInput {...ids} name="password" autoComplete="new-password" required className="h-10" />}
      </Field>
      <Button type="submit" look="primary" size="lg" disabled={isBusy}>
        {isBusy ? 'Creating your account…' : 'Create account'}
      </Button>
    </form>
  );
}
