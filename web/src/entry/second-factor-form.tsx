'use client';

import { useState } from 'react';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { FormProblem } from './form-problem';
import { useEntryForm } from './use-entry-form';

/** The second half of a sign-in: a code of the authenticator app, or a recovery code where the app is lost. */
export function SecondFactorForm({ next, onBack }: { next: string; onBack: () => void }) {
  const [isRecovery, setRecovery] = useState(false);
  const { errors, problem, isBusy, onSubmit } = useEntryForm('/api/session/second-factor', { next });
  return (
    <form method="post" onSubmit={onSubmit} noValidate className="grid gap-4">
      <FormProblem text={problem} />
      <Field
        label={isRecovery ? 'Recovery code' : 'Code of your authenticator app'}
        hint={isRecovery ? 'One of the ten that you kept. Each works once.' : 'The six digits that it shows now.'}
        error={errors['code']}
      >
        {(ids) => (
          <TextInput
            {...ids}
            key={isRecovery ? 'recovery' : 'app'}
            name="code"
            inputMode={isRecovery ? 'text' : 'numeric'}
            autoComplete={isRecovery ? 'off' : 'one-time-code'}
            autoCapitalize="none"
            spellCheck={false}
            required
            autoFocus
            className="h-10"
          />
        )}
      </Field>
      <Button type="submit" look="primary" size="lg" disabled={isBusy}>
        {isBusy ? 'Checking…' : 'Go on'}
      </Button>
      <div className="flex flex-wrap justify-between gap-2">
        <Button look="quiet" onClick={() => setRecovery(!isRecovery)}>
          {isRecovery ? 'Use the authenticator app' : 'Use a recovery code'}
        </Button>
        <Button look="quiet" onClick={onBack}>
          Start again
        </Button>
      </div>
    </form>
  );
}
