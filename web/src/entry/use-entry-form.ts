'use client';

import { type FormEvent, useRef, useState } from 'react';
import type { EntryAnswer } from '@/session/entry-handler';
import { fieldErrors } from './field-errors';

export interface EntryForm {
  readonly isBusy: boolean;
  /** What is wrong with a field, by the field's name. */
  readonly errors: Readonly<Record<string, string>>;
  /** What is wrong with no field in particular. */
  readonly problem: string | null;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** Sends a form to a session handler; afterwards either the application opens or the first field at fault has the focus. */
export function useEntryForm(action: string, next: string): EntryForm {
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const isSending = useRef(false);

  async function submit(form: HTMLFormElement) {
    if (isSending.current) return;
    isSending.current = true;
    setBusy(true);
    setProblem(null);
    const answer = await send(action, form);
    if (answer?.isSignedIn) {
      window.location.assign(next);
      return;
    }
    isSending.current = false;
    setBusy(false);
    const found = fieldErrors(answer?.userErrors ?? []);
    setErrors(found.byField);
    setProblem(found.other ?? (Object.keys(found.byField).length > 0 ? null : explain(answer)));
    const first = Object.keys(found.byField)[0];
    const target = first ? form.elements.namedItem(first) : form.elements.namedItem('password');
    if (target instanceof HTMLElement) requestAnimationFrame(() => target.focus());
  }

  return {
    isBusy,
    errors,
    problem,
    onSubmit: (event) => {
      event.preventDefault();
      void submit(event.currentTarget);
    },
  };
}

async function send(action: string, form: HTMLFormElement): Promise<EntryAnswer | null> {
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(new FormData(form))),
    });
    return (await response.json()) as EntryAnswer;
  } catch {
    return null;
  }
}

function explain(answer: EntryAnswer | null): string {
  if (!answer) return 'There is no connection to the platform. Check the network, then try again.';
  if (answer.needsSecondFactor) return 'This account asks for a second factor, which this version cannot take yet.';
  const id = answer.outage?.requestId;
  return `The accounts service does not answer. Nothing was changed; try again in a moment.${id ? ` Request ${id}` : ''}`;
}
