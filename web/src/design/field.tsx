import type { ComponentProps, ReactNode } from 'react';
import { useId, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { classNames } from './class-names';

/** Looks of everything that is filled in. */
export const inputLook =
  'h-8 w-full min-w-0 rounded-md border border-control bg-raised px-2.5 text-base text-text placeholder:text-muted disabled:opacity-55 aria-invalid:border-bad';

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly className?: string;
  /** Draws the control with the ids that tie label, hint and error to it. */
  readonly children: (ids: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** A control with its label above, a hint below and, where it is at fault, the reason in place of the hint. */
export function Field({ label, hint, error, className, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? hint;
  return (
    <div className={classNames('grid content-start gap-1', className)}>
      <label htmlFor={id} className="font-medium text-sm">
        {label}
      </label>
      {children({ id, 'aria-describedby': note ? noteId : undefined, 'aria-invalid': error ? true : undefined })}
      {note ? (
        <p id={noteId} className={classNames('text-sm', error ? 'text-bad' : 'text-muted')}>
          {note}
        </p>
      ) : null}
    </div>
  );
}

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={classNames(inputLook, className)} {...rest} />;
}

/** A choice of one. What was chosen on the page before its program ran counts as well. */
export function Select({ className, ...rest }: Omit<ComponentProps<'select'>, 'ref' | 'multiple'>) {
  const element = useRef<HTMLSelectElement>(null);
  const isTakenOver = useIsTakenOver();
  useLayoutEffect(() => {
    // React hears of no change from before it took over the page: it would put its own value back with the next drawing.
    if (isTakenOver && element.current && wasChosenBefore(element.current))
      element.current.dispatchEvent(new Event('change', { bubbles: true }));
  }, [isTakenOver]);
  return <select ref={element} className={classNames(inputLook, 'pr-1', className)} {...rest} />;
}

/** Whether this part of the page came from the server and is drawn for the first time here. */
function useIsTakenOver(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
}

/** Whether another option is chosen than the page came with: the one that is marked, or else the first. */
function wasChosenBefore({ options }: HTMLSelectElement): boolean {
  const all = [...options];
  const original = all.find(({ defaultSelected }) => defaultSelected) ?? all.find(({ disabled }) => !disabled);
  return original !== undefined && !original.selected;
}

/** Several lines of text; grows by hand. */
export function TextArea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return <textarea rows={rows} className={classNames(inputLook, 'h-auto resize-y py-1.5', className)} {...rest} />;
}
