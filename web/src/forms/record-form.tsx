'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/design/button';
import { Problem } from '@/design/problem';
import { focusField } from '@/forms/focus-field';
import type { RecordForm as FormState } from './use-record-form';

interface RecordFormProps<TDraft> {
  readonly label: string;
  readonly form: FormState<TDraft>;
  readonly version: number;
  /** Shows what somebody else saved meanwhile. */
  readonly onReload: () => void;
  readonly onSaved?: () => void;
  /** Leaves without saving; the button is left out without it. */
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}

/** A form of a record: what is wrong stands at its field, which gets the focus; the bar below tells what is saved. */
export function RecordForm<TDraft>(props: RecordFormProps<TDraft>) {
  const { label, form, version, onReload, onSaved, onCancel, children } = props;
  const { errors, problem, refusals, isDirty } = form;
  const element = useRef<HTMLFormElement>(null);
  const latest = useRef(errors);
  latest.current = errors;
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);
  useEffect(() => {
    const paths = Object.keys(latest.current);
    const lost = paths.filter((path) => !hasField(element.current, path));
    setUnplaced(lost.flatMap((path) => latest.current[path] ?? []));
    const placed = paths.find((path) => !lost.includes(path));
    if (refusals > 0 && placed) focusField(element.current, placed);
  }, [refusals]);
  useLeaveWarning(isDirty);
  const save = async () => {
    if (await form.save()) onSaved?.();
  };
  return (
    <form
      ref={element}
      aria-label={label}
      noValidate
      className="grid min-w-0 content-start gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {children}
      {problem?.kind === 'fault' ? <Problem fault={problem.fault} onRetry={() => void save()} /> : null}
      {problem?.kind === 'refused' ? (
        <div role="alert" className="flex flex-wrap items-center gap-3 border-bad border-l-2 bg-bad-soft px-4 py-2">
          <p>{problem.message}</p>
          {problem.isOvertaken ? (
            <Button size="sm" onClick={onReload}>
              Show the newer version
            </Button>
          ) : null}
        </div>
      ) : null}
      {unplaced.length > 0 ? (
        <ul role="alert" className="text-bad">
          {unplaced.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      ) : null}
      <div
        data-print="hide"
        className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center gap-3 border-line border-t bg-surface px-1 py-3"
      >
        <Button type="submit" look="primary" disabled={!isDirty || form.isSaving}>
          Save
        </Button>
        {onCancel ? (
          <Button
            look="quiet"
            onClick={() => {
              form.reset();
              onCancel();
            }}
          >
            Cancel
          </Button>
        ) : null}
        <p role="status" className="text-muted text-sm">
          {form.isSaving ? 'Saving…' : isDirty ? 'Not saved yet' : `Saved, version ${version}`}
        </p>
      </div>
    </form>
  );
}

function hasField(form: HTMLElement | null, path: string): boolean {
  const parts = path.split('.');
  return parts.some((_, index) =>
    form?.querySelector(`[name="${CSS.escape(parts.slice(0, parts.length - index).join('.'))}"]`),
  );
}

/** Asks before the window closes over changes that are not saved. */
function useLeaveWarning(isDirty: boolean) {
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
}
