'use client';

import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { FormProblem } from '@/entry/form-problem';
import { focusField } from '@/forms/focus-field';
import type { FormErrors } from '@/forms/form-errors';
import { type ActionResult, problemOf } from './use-action';

interface DialogFormProps<TPayload> {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What the button says. */
  readonly action: string;
  readonly look?: 'primary' | 'danger';
  readonly send: (form: FormData) => Promise<ActionResult<TPayload>>;
  readonly onDone: (payload: TPayload, form: FormData) => void;
  readonly children: (errors: FormErrors) => ReactNode;
}

/** A short form over the page that makes one change: what is wrong stands at its field, and it closes once it is done. */
export function DialogForm<TPayload>({ title, isOpen, onClose, ...rest }: DialogFormProps<TPayload>) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title}>
      <OpenForm {...rest} onClose={onClose} />
    </Dialog>
  );
}

type OpenFormProps<TPayload> = Omit<DialogFormProps<TPayload>, 'title' | 'isOpen'>;

function OpenForm<TPayload>({ action, look = 'primary', send, onDone, onClose, children }: OpenFormProps<TPayload>) {
  const form = useRef<HTMLFormElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(entered: FormData) {
    setBusy(true);
    const result = await send(entered);
    setBusy(false);
    setErrors(result.kind === 'refused' ? result.errors : {});
    if (result.kind === 'done') return onDone(result.payload, entered);
    if (result.kind === 'cancelled') return setProblem(null);
    const fields = result.kind === 'refused' ? Object.keys(result.errors) : [];
    const placed = fields.filter((field) => form.current?.elements.namedItem(field));
    setProblem(placed.length > 0 && placed.length === fields.length ? messageOf(result) : problemOf(result));
    requestAnimationFrame(() => placed[0] && focusField(form.current, placed[0]));
  }

  return (
    <form
      ref={form}
      noValidate
      className="grid gap-4 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void submit(new FormData(event.currentTarget));
      }}
    >
      <FormProblem text={problem} />
      {children(errors)}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look={look} disabled={isBusy}>
          {action}
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** What belongs to no field, where the fields say the rest themselves. */
function messageOf(result: ActionResult<unknown>): string | null {
  return result.kind === 'refused' ? result.message : null;
}
