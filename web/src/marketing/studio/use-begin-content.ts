'use client';

import { useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import { focusField } from '@/forms/focus-field';
import { type FormErrors, formErrors } from '@/forms/form-errors';
import { randomKey } from '@/forms/random-key';
import { explainFault, type Fault } from '@/graphql/fault';

interface Answer {
  readonly error?: CombinedError | undefined;
  readonly payload?:
    | {
        readonly content?: { readonly id: string } | null;
        readonly userErrors: readonly { readonly message: string; readonly field?: readonly string[] | null }[];
      }
    | null
    | undefined;
}

/** A form that begins a text: what is wrong stands at its field, which gets the focus. The same press sent twice makes one text. */
export function useBeginContent(onCreated: (id: string) => void) {
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(randomKey());
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);

  async function submit(send: (idempotencyKey: string) => Promise<Answer>) {
    setBusy(true);
    setFault(null);
    setProblem(null);
    const { payload, error } = await send(key.current);
    setBusy(false);
    if (payload?.content) return onCreated(payload.content.id);
    if (error) return setFault({ ...explainFault(error, 'the text'), what: 'The text was not made.' });
    const { byPath, other } = formErrors(payload?.userErrors ?? []);
    setProblem(other);
    refuse(byPath);
  }

  function refuse(found: FormErrors) {
    setErrors(found);
    const [first] = Object.keys(found);
    if (first) requestAnimationFrame(() => focusField(form.current, first));
  }

  return { form, isBusy, errors, problem, fault, submit, refuse };
}
