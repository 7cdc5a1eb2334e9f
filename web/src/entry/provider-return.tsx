'use client';

import { useEffect, useRef, useState } from 'react';
import { ButtonLink } from '@/design/button';
import { FormProblem } from './form-problem';
import { SecondFactorForm } from './second-factor-form';
import { refusalOf, sendForm } from './send-form';

interface ProviderReturnProps {
  readonly state: string;
  readonly code: string;
  readonly issuer: string | null;
}

type Step =
  | { readonly kind: 'working' }
  | { readonly kind: 'second-factor'; readonly next: string }
  | { readonly kind: 'refused'; readonly message: string };

/** Gives the provider's answer to the platform, once, and goes on. */
export function ProviderReturn({ state, code, issuer }: ProviderReturnProps) {
  const [step, setStep] = useState<Step>({ kind: 'working' });
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    // The code is used up by this; reloading the page must not show it again.
    window.history.replaceState(null, '', window.location.pathname);
    void sendForm('/api/session/provider/finish', { state, code, issuer }).then((answer) => {
      const next = answer?.told ?? '/home';
      if (answer?.isSignedIn || answer?.isDone) window.location.replace(next);
      else if (answer?.needsSecondFactor) setStep({ kind: 'second-factor', next });
      else setStep({ kind: 'refused', message: refusalOf(answer) });
    });
  }, [state, code, issuer]);
  switch (step.kind) {
    case 'working':
      return <p role="status">Checking the answer of the provider…</p>;
    case 'second-factor':
      return <SecondFactorForm next={step.next} onBack={() => window.location.assign('/sign-in')} />;
    case 'refused':
      return (
        <div className="grid gap-4">
          <FormProblem text={step.message} />
          <ButtonLink href="/sign-in" look="primary" size="lg">
            Back to sign-in
          </ButtonLink>
        </div>
      );
  }
}
