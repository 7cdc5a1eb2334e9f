'use client';

import { type RefObject, useCallback, useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import { explainFault, type Fault } from '@/graphql/fault';
import { focusField } from './focus-field';
import { type FormErrors, formErrors } from './form-errors';

/** What the API answered to a form. */
export interface SubmitAnswer {
  readonly error?: CombinedError | undefined;
  readonly userErrors?: readonly { readonly message: string; readonly field?: readonly string[] | null }[] | undefined;
}

/** A form that is sent once and then done: what is wrong with it, and whether it is on its way. */
export interface SubmitState {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly errors: FormErrors;
  /** What is wrong and belongs to no field. */
  readonly problem: string | null;
  readonly fault: Fault | null;
  readonly isBusy: boolean;
  /** Refuses what was typed before it is sent. */
  readonly refuse: (errors: FormErrors) => void;
  /** Sends; true when it worked. */
  readonly submit: (send: () => Promise<SubmitAnswer>) => Promise<boolean>;
}

/**
 * Sends a form, puts the errors at their fields and the focus on the first.
 *
 * @param subject what was to be changed, for example "the budget"
 * @param notDone what did not happen when the platform does not answer, for example "The budget was not set."
 */
export function useSubmit(subject: string, notDone: string): SubmitState {
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isBusy, setBusy] = useState(false);

  const refuse = useCallback((found: FormErrors) => {
    setErrors(found);
    const [first] = Object.keys(found);
    if (first) requestAnimationFrame(() => focusField(form.current, first));
  }, []);

  const submit = useCallback(
    async (send: () => Promise<SubmitAnswer>) => {
      setFault(null);
      setProblem(null);
      setErrors({});
      setBusy(true);
      const { error, userErrors = [] } = await send();
      setBusy(false);
      if (error) {
        setFault({ ...explainFault(error, subject), what: notDone, safe: 'What you typed is still here.' });
        return false;
      }
      const { byPath, other } = formErrors(userErrors);
      setProblem(other);
      refuse(byPath);
      return userErrors.length === 0;
    },
    [subject, notDone, refuse],
  );

  return { form, errors, problem, fault, isBusy, refuse, submit };
}
