'use client';

import { useState } from 'react';
import { Button } from '@/design/button';
import { CopyButton } from '@/design/copy-button';
import { Field, TextInput } from '@/design/field';
import { FormProblem } from '@/entry/form-problem';
import { ConfirmTotpDocument } from '@/gql/graphql';
import { problemOf, useAction } from '../actions/use-action';
import { QrCode } from './qr-code';

interface TotpSetupProps {
  readonly secret: string;
  readonly uri: string;
  readonly onConfirmed: (recoveryCodes: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** The key for an authenticator app, as a code to photograph and as text, and the proof that the app has it. */
export function TotpSetup({ secret, uri, onConfirmed, onCancel }: TotpSetupProps) {
  const confirm = useAction(ConfirmTotpDocument, (data) => data.confirmTotp, 'two-step sign-in');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(form: FormData) {
    setBusy(true);
    const result = await confirm({ input: { code: String(form.get('code')).trim() } });
    setBusy(false);
    setProblem(problemOf(result));
    if (result.kind === 'done') onConfirmed(result.payload.recoveryCodes ?? []);
  }

  return (
    <form
      noValidate
      className="grid gap-4 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void submit(new FormData(event.currentTarget));
      }}
    >
      <p>Photograph this with your authenticator app, or type the key into it.</p>
      <div className="flex flex-wrap items-start gap-5">
        <QrCode text={uri} label="The key for your authenticator app" />
        <div className="grid min-w-0 flex-1 basis-48 justify-items-start gap-2">
          <p className="text-muted text-sm">Key</p>
          <code className="wrap-anywhere text-base" data-testid="totp-secret">
            {secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
          </code>
          <CopyButton text={secret} label="Copy the key" />
        </div>
      </div>
      <FormProblem text={problem} />
      <Field label="Code that the app shows now">
        {(ids) => (
          <TextInput
            {...ids}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={8}
            className="w-32"
            autoFocus
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? 'Checking…' : 'Turn on'}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
