'use client';

import Link from 'next/link';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { PasswordInput } from '@/design/password-input';
import { FormProblem } from './form-problem';
import { useEntryForm } from './use-entry-form';

interface SignInFormProps {
  readonly next: string;
  readonly email: string;
  readonly onSecondFactor: () => void;
}

export function SignInForm({ next, email, onSecondFactor }: SignInFormProps) {
  const { errors, problem, isBusy, onSubmit } = useEntryForm('/api/session/sign-in', { next, onSecondFactor });
  return (
    <form method="post" onSubmit={onSubmit} noValidate className="grid gap-4">
      <FormProblem text={problem} />
      <Field label="E-mail address" error={errors['email']}>
        {(ids) => (
          <TextInput
            {...ids}
            name="email"
            type="email"
            autoComplete="username"
            required
            autoFocus
            defaultValue={email}
            className="h-10"
          />
        )}
      </Field>
      <Field label="Password" error={errors['password']}>
        {(ids) => <PasswordInput {...ids} name="password" autoComplete="current-password" required className="h-10" />}
      </Field>
      <Button type="submit" look="primary" size="lg" disabled={isBusy}>
        {isBusy ? 'Signing in…' : 'Sign in'}
      </Button>
      <p className="text-base">
        <Link href="/forgot-password" className="link">
          Forgot your password?
        </Link>
      </p>
    </form>
  );
}
