'use client';

import { Fingerprint, LogIn } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/design/button';
import { explainCeremony, signWithPasskey } from '@/passkeys/ceremony';
import { FormProblem } from './form-problem';
import { refusalOf, sendForm } from './send-form';

export interface Provider {
  readonly id: string;
  readonly name: string;
}

/** Ways in without a password: a passkey, or the account at a provider. */
export function OtherWays({ next, providers }: { next: string; providers: readonly Provider[] }) {
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function attempt(name: string, enter: () => Promise<string | null>) {
    setBusy(name);
    setProblem(null);
    const refusal = await enter();
    setProblem(refusal);
    if (refusal !== null) setBusy(null);
  }

  return (
    <div className="grid gap-2 border-line border-t pt-5">
      <FormProblem text={problem} />
      <Button size="lg" disabled={busy !== null} onClick={() => void attempt('passkey', () => enterWithPasskey(next))}>
        <Fingerprint aria-hidden /> {busy === 'passkey' ? 'Asking your device…' : 'Sign in with a passkey'}
      </Button>
      {providers.map(({ id, name }) => (
        <Button
          key={id}
          size="lg"
          disabled={busy !== null}
          onClick={() => void attempt(id, () => enterThrough(id, next))}
        >
          <LogIn aria-hidden /> {busy === id ? `Going to ${name}…` : `Sign in with ${name}`}
        </Button>
      ))}
    </div>
  );
}

async function enterThrough(provider: string, next: string): Promise<string | null> {
  const answer = await sendForm('/api/session/provider/start', { provider, purpose: 'sign-in', next });
  if (!answer?.told) return refusalOf(answer);
  window.location.assign(answer.told);
  return null;
}

async function enterWithPasskey(next: string): Promise<string | null> {
  const started = await sendForm('/api/session/passkey/start');
  if (!started?.told) return refusalOf(started);
  const signed = await signWithPasskey(started.told);
  if (signed.kind !== 'made') return explainCeremony(signed);
  const answer = await sendForm('/api/session/passkey/finish', { responseJson: signed.responseJson });
  if (!answer?.isSignedIn) return refusalOf(answer);
  window.location.assign(next);
  return null;
}
