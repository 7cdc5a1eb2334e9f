'use client';

import { useEffect, useRef, useState } from 'react';
import { ButtonLink } from '@/design/button';
import type { FormAnswer } from '@/session/form-handler';
import { FormProblem } from './form-problem';
import { refusalOf, sendForm } from './send-form';

interface FollowLinkProps {
  /** The session handler that takes the token. */
  readonly action: string;
  readonly token: string;
  readonly working: string;
  readonly done: string;
  /** What to know when the link works no longer. */
  readonly otherwise: string;
  readonly next: { readonly label: string; readonly href: string };
}

/** Does what the link of a letter stands for as soon as its page opens: following it is all that is asked for. */
export function FollowLink({ action, token, working, done, otherwise, next }: FollowLinkProps) {
  const [answer, setAnswer] = useState<FormAnswer | null | undefined>(undefined);
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    void sendForm(action, { token }).then(setAnswer);
  }, [action, token]);
  if (answer === undefined) return <p role="status">{working}</p>;
  return (
    <div className="grid gap-4">
      {answer?.isDone ? (
        <p role="status" className="rounded-md bg-good-soft px-4 py-3">
          {done}
        </p>
      ) : (
        <>
          <FormProblem text={refusalOf(answer)} />
          <p className="text-base text-muted">{otherwise}</p>
        </>
      )}
      <ButtonLink href={answer?.isDone ? '/home' : next.href} look={answer?.isDone ? 'primary' : 'secondary'} size="lg">
        {answer?.isDone ? 'Go on' : next.label}
      </ButtonLink>
    </div>
  );
}
