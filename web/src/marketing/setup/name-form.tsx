'use client';

import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { formErrors } from '@/forms/form-errors';
import { randomKey } from '@/forms/random-key';
import { explainFault } from '@/graphql/fault';

interface Answer {
  readonly id: string | null | undefined;
  readonly userErrors: readonly { readonly message: string; readonly field?: readonly string[] | null }[] | undefined;
  readonly error: CombinedError | undefined;
}

interface NameFormProps {
  readonly label: string;
  readonly action: string;
  /** Sends the name; the same key makes it once. */
  readonly send: (name: string, idempotencyKey: string) => Promise<Answer>;
  readonly onMade: (id: string) => void;
}

/** Begins something with its name; the rest is filled in afterwards. */
export function NameForm({ label, action, send, onMade }: NameFormProps) {
  const key = useRef(randomKey());
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function make() {
    setBusy(true);
    setProblem(null);
    const { id, userErrors, error } = await send(name.trim(), key.current);
    setBusy(false);
    if (id) {
      key.current = randomKey();
      setName('');
      return onMade(id);
    }
    const { byPath, other } = formErrors(userErrors ?? []);
    setProblem(byPath['name'] ?? other ?? (error ? explainFault(error, 'it').what : 'It was not made.'));
  }

  return (
    <form
      noValidate
      aria-label={label}
      className="flex max-w-md flex-wrap items-start gap-2"
      data-print="hide"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Field label={label} error={problem} className="min-w-0 flex-1">
        {(ids) => (
          <TextInput
            {...ids}
            name="name"
            value={name}
            maxLength={120}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" className="mt-6" disabled={isBusy || name.trim() === ''}>
        <Plus aria-hidden /> {action}
      </Button>
    </form>
  );
}
