'use client';

import { useState } from 'react';
import { OtherWays, type Provider } from './other-ways';
import { SecondFactorForm } from './second-factor-form';
import { SignInForm } from './sign-in-form';

interface SignInPanelProps {
  readonly next: string;
  readonly email: string;
  readonly providers: readonly Provider[];
}

/** All ways in, and the second step of those that need one. */
export function SignInPanel({ next, email, providers }: SignInPanelProps) {
  const [needsSecondFactor, setNeedsSecondFactor] = useState(false);
  if (needsSecondFactor) return <SecondFactorForm next={next} onBack={() => setNeedsSecondFactor(false)} />;
  return (
    <>
      <SignInForm next={next} email={email} onSecondFactor={() => setNeedsSecondFactor(true)} />
      <OtherWays next={next} providers={providers} />
    </>
  );
}
