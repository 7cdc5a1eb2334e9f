'use client';

import { Fingerprint } from 'lucide-react';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { PasswordInput } from '@/design/password-input';
import { Bone, Loading } from '@/design/skeleton';
import { FormProblem } from '@/entry/form-problem';
import { refusalOf, sendForm } from '@/entry/send-form';
import { ConfirmIdentityDocument, type ConfirmIdentityInput, WaysToConfirmDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { canUsePasskeys, explainCeremony, signWithPasskey } from '@/passkeys/ceremony';

interface IdentityFormProps {
  readonly onConfirmed: () => void;
  readonly onCancel: () => void;
}

/** Takes whatever proves an identity: the code where there is a second factor, else the password, or a passkey. */
export function IdentityForm({ onConfirmed, onCancel }: IdentityFormProps) {
  const client = useClient();
  const [{ data, error, fetching }] = useQuery({ query: WaysToConfirmDocument, requestPolicy: 'network-only' });
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const viewer = data?.viewer;
  if (!viewer) {
    return (
      <div className="p-4">
        {error && !fetching ? (
          <FormProblem text={explainFault(error, 'your ways to sign in').what} />
        ) : (
          <Loading label="Your ways to sign in" className="grid gap-3">
            <Bone className="h-4 w-64" />
            <Bone className="h-8 w-full" />
          </Loading>
        )}
      </div>
    );
  }
  const hasCode = Boolean(viewer.security?.totpEnabledAt);
  const hasPassword = !hasCode && viewer.security?.hasPassword === true;
  const hasPasskey = (viewer.passkeys ?? []).length > 0 && canUsePasskeys();

  async function attempt(prove: () => Promise<string | null>) {
    setBusy(true);
    setProblem(null);
    const refusal = await prove();
    setBusy(false);
    if (refusal === null) onConfirmed();
    else setProblem(refusal);
  }

  async function confirm(input: ConfirmIdentityInput): Promise<string | null> {
    const answer = await client.mutation(ConfirmIdentityDocument, { input });
    const payload = answer.data?.confirmIdentity;
    if (payload?.confirmedUntil) return null;
    return payload?.userErrors[0]?.message ?? 'The accounts service does not answer. Try again in a moment.';
  }

  async function confirmWithPasskey(): Promise<string | null> {
    const started = await sendForm('/api/session/passkey/start');
    if (!started?.told) return refusalOf(started);
    const signed = await signWithPasskey(started.told);
    return signed.kind === 'made' ? confirm({ passkeyJson: signed.responseJson }) : explainCeremony(signed);
  }

  return (
    <form
      noValidate
      className="grid gap-4 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = String(new FormData(event.currentTarget).get('proof'));
        void attempt(() => confirm(hasCode ? { code: typed.trim() } : { password: typed }));
      }}
    >
      <p className="text-muted">
        This change is sensitive. Once confirmed, you are not asked again for ten minutes on this device.
      </p>
      <FormProblem text={problem} />
      {hasCode ? (
        <Field label="Code of your authenticator app" hint="Or one of your recovery codes.">
          {(ids) => <TextInput {...ids} name="proof" autoComplete="one-time-code" spellCheck={false} autoFocus />}
        </Field>
      ) : null}
      {hasPassword ? (
        <>
          {/* Password managers look for the name beside the password. */}
          <input type="text" name="username" autoComplete="username" value={viewer.user.email} readOnly hidden />
          <Field label="Password">
            {(ids) => <PasswordInput {...ids} name="proof" autoComplete="current-password" autoFocus />}
          </Field>
        </>
      ) : null}
      {!hasCode && !hasPassword && !hasPasskey ? (
        <p>
          Your account has no password and no passkey. Sign out and in again with your provider, then make the change.
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {hasCode || hasPassword ? (
          <Button type="submit" look="primary" disabled={isBusy}>
            {isBusy ? 'Checking…' : 'Confirm'}
          </Button>
        ) : null}
        {hasPasskey ? (
          <Button disabled={isBusy} onClick={() => void attempt(confirmWithPasskey)}>
            <Fingerprint aria-hidden /> Use a passkey
          </Button>
        ) : null}
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
