'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { Field, TextInput } from '@/design/field';

interface ConfirmByNameProps {
  readonly title: string;
  /** What has to be typed. */
  readonly name: string;
  readonly action: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** What it does. */
  readonly children: ReactNode;
}

/** Asks for the name of what is about to change for good. */
export function ConfirmByName({ title, isOpen, onClose, ...rest }: ConfirmByNameProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title}>
      <Question {...rest} />
    </Dialog>
  );
}

function Question({ name, action, onConfirm, children }: Omit<ConfirmByNameProps, 'title' | 'isOpen' | 'onClose'>) {
  const [typed, setTyped] = useState('');
  const isRight = typed.trim() === name.trim();
  return (
    <form
      className="grid gap-4 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight) onConfirm();
      }}
    >
      <p>{children}</p>
      <Field label={`To go on, type: ${name}`}>
        {(ids) => (
          <TextInput
            {...ids}
            autoFocus
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" look="danger" className="justify-self-start" disabled={!isRight}>
        {action}
      </Button>
    </form>
  );
}
