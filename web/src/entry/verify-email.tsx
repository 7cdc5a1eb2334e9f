'use client';

import { useEffect, useRef, useState } from 'react';
import { ButtonLink } from '@/design/button';
import { FormProblem } from './form-problem';
import { refusalOf, sendForm } from './send-form';

/** Confirms an address as soon as its page opens: following the link is all that is asked for. */
export function VerifyEmail({ token }: { token: string }) {
  const [outcome, setOutcome] = useState<{ isDone: boolean; problem: string | null } | null>(null);
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    void sendForm('/api/session/email', { token }).then((answer) =>
      setOutcome(answer?.isDone ? { isDone: true, problem: null } : { isDone: false, problem: refusalOf(answer) }),
    );
  }, [token]);
  if (!outcome) return <p role="status">Confirming your address…</p>;
  if (outcome.isDone) {
    return (
      <div className="grid gap-4">
        <p role="status" className="rounded-md bg-good-soft px-4 py-3">
          Thank you. The address is confirmed.
        </p>
        <ButtonLink href="/home" look="primary" size="lg">
          Go on
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className="grid gap-4">
      <FormProblem text={outcome.problem} />
      <p className="text-base text-muted">
        If the address is confirmed already, there is nothing to do. Otherwise ask for another letter.
      </p>
      <ButtonLink href="/settings/security" size="lg">
        Ask for another letter
      </ButtonLink>
    </div>
  );
}
