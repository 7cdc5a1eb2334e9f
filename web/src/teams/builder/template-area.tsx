'use client';

import { type ComponentProps, type KeyboardEvent, useId, useRef, useState } from 'react';
import { classNames } from '@/design/class-names';
import { TextArea } from '@/design/field';
import { completeReference, openReference } from './references';

interface TemplateAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  readonly value: string;
  readonly references: readonly string[];
  readonly onChange: (value: string) => void;
}

const MOST = 8;

/** A text with references in double braces: typing `{{` offers what there is to refer to; arrows choose, Enter or Tab takes, Esc leaves. */
export function TemplateArea({ value, references, onChange, className, ...rest }: TemplateAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const open = caret === null ? null : openReference(value, caret);
  const offered = open ? references.filter((path) => path.includes(open.typed)).slice(0, MOST) : [];
  const isOpen = offered.length > 0;
  const chosen = Math.min(at, offered.length - 1);

  function take(path: string) {
    const done = completeReference(value, caret ?? value.length, path);
    onChange(done.text);
    setCaret(null);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(done.caret, done.caret);
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!isOpen) return;
    const path = offered[chosen];
    if (event.key === 'ArrowDown') setAt((chosen + 1) % offered.length);
    else if (event.key === 'ArrowUp') setAt((chosen + offered.length - 1) % offered.length);
    else if (event.key === 'Escape') setCaret(null);
    else if ((event.key === 'Enter' || event.key === 'Tab') && path) take(path);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="relative">
      <TextArea
        ref={area}
        aria-haspopup="listbox"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${listId}-${chosen}` : undefined}
        spellCheck={false}
        className={classNames('text-sm', className)}
        {...rest}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          setCaret(event.target.selectionStart);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setCaret(null)}
      />
      <ul
        id={listId}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox, reached from its field.
        role="listbox"
        aria-label="What can be referred to"
        hidden={!isOpen}
        className="absolute right-0 left-0 z-20 mt-1 max-h-56 overflow-auto rounded-md border border-line-strong bg-raised p-1 shadow-overlay"
      >
        {offered.map((path, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field.
          <li
            key={path}
            id={`${listId}-${index}`}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an option of a combobox.
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={classNames(
              'cursor-pointer rounded-sm px-2 py-1 font-mono text-xs',
              index === chosen && 'bg-hover',
            )}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(path)}
          >
            {`{{${path}}}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
