'use client';

import { type FormEvent, useRef, useState } from 'react';
import type { FormAnswer } from '@/session/form-handler';
import { fieldErrors } from './field-errors';
import { refusalOf, sendForm } from './send-form';

export interface EntryForm {
  readonly isBusy: boolean;
  /** What is wrong with a field, by the field's name. */
  readonly errors: Readonly<Record<string, string>>;
  /** What is wrong with no field in particular. */
  readonly problem: string | null;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

interface EntryFormOptions {
  /** Where the application opens once somebody is signed in. */
  readonly next?: string;
  readonly onSecondFactor?: () => void;
  /** Called with what was entered when it is done without leading into the application. */
  readonly onDone?: (entered: FormData) => void;
}

/** Sends a form to a session handler; afterwards it goes on, or the first field at fault has the focus. */
export function useEntryForm(action: string, { next = '/home', onSecondFactor, onDone }: EntryFormOptions): EntryForm {
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const isSending = useRef(false);

  async function submit(form: HTMLFormElement) {
    if (isSending.current) return;
    isSending.current = true;
    setBusy(true);
    setProblem(null);
    const entered = new FormData(form);
    const answer = await sendForm(action, Object.fromEntries(entered));
    if (answer?.isSignedIn) {
      window.location.assign(next);
      return;
    }
    isSending.current = false;
    setBusy(false);
    if (answer?.needsSecondFactor) onSecondFactor?.();
    else if (answer?.isDone) onDone?.(entered);
    else refuse(form, answer);
  }

  function refuse(form: HTMLFormElement, answer: FormAnswer | null) {
    const { byField, other } = fieldErrors(answer?.userErrors ?? []);
    const known = Object.entries(byField).filter(([field]) => form.elements.namedItem(field));
    const lost = Object.entries(byField).filter(([field]) => !form.elements.namedItem(field));
    const texts = [...lost.map(([, message]) => message), ...(other ? [other] : [])];
    setErrors(Object.fromEntries(known));
    setProblem(texts.length > 0 ? texts.join(' ') : known.length > 0 ? null : refusalOf(answer));
    const target = known[0]
      ? form.elements.namedItem(known[0][0])
      : [...form.elements].findLast((element) => element instanceof HTMLInputElement && element.type !== 'hidden');
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
