'use client';

import type { ReactNode } from 'react';
import { Button } from '@/design/button';
import { classNames } from '@/design/class-names';
import { Problem } from '@/design/problem';
import type { SubmitState } from './use-submit';

interface SubmitFormProps {
  readonly label: string;
  readonly state: SubmitState;
  /** What the button says, and what it says while the form is on its way. */
  readonly action: string;
  readonly busy: string;
  readonly look?: 'primary' | 'secondary';
  readonly onSubmit: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A form with its one button; what belongs to no field stands above it. */
export function SubmitForm(props: SubmitFormProps) {
  const { label, state, action, busy, look = 'primary', onSubmit, className, children } = props;
  return (
    <form
      ref={state.form}
      noValidate
      aria-label={label}
      className={classNames('grid content-start gap-3', className)}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      {state.problem ? (
        <p role="alert" className="text-bad">
          {state.problem}
        </p>
      ) : null}
      {state.fault ? <Problem fault={state.fault} /> : null}
      <Button type="submit" look={look} className="justify-self-start" disabled={state.isBusy}>
        {state.isBusy ? busy : action}
      </Button>
    </form>
  );
}
