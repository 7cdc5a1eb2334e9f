'use client';

import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { useToast } from '@/design/toasts';

const UNDO_MS = 10_000;

interface RowListProps<Row extends { readonly key: string; readonly name: string }> {
  readonly title: string;
  /** One of them, in the middle of a sentence. */
  readonly noun: string;
  readonly rows: readonly Row[];
  readonly maximum: number;
  /** What stands here without any. */
  readonly nothing: string;
  readonly empty: (key: string) => Row;
  readonly onChange: (change: (rows: readonly Row[]) => readonly Row[]) => void;
  readonly children: (row: Row, index: number, change: (part: Partial<Row>) => void) => ReactNode;
}

/** Rows of a form that can be added, and removed with ten seconds to take it back. */
export function RowList<Row extends { readonly key: string; readonly name: string }>({
  title,
  noun,
  rows,
  maximum,
  nothing,
  empty,
  onChange,
  children,
}: RowListProps<Row>) {
  const toast = useToast();
  const list = useRef<HTMLUListElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const added = useRef(0);

  function add() {
    added.current += 1;
    const key = `new-${noun}-${added.current}`;
    onChange((before) => [...before, empty(key)]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus());
  }

  function remove(row: Row, index: number) {
    onChange((before) => before.filter(({ key }) => key !== row.key));
    adding.current?.focus();
    toast({
      message: `${row.name.trim() || `The ${noun}`} was removed.`,
      durationMs: UNDO_MS,
      action: {
        label: 'Undo',
        run: () =>
          onChange((before) =>
            before.some(({ key }) => key === row.key)
              ? before
              : before.toSpliced(Math.min(index, before.length), 0, row),
          ),
      },
    });
  }

  return (
    <Section
      title={title}
      aside={
        <Button ref={adding} size="sm" onClick={add} disabled={rows.length >= maximum} data-print="hide">
          <Plus aria-hidden /> Add a {noun}
        </Button>
      }
    >
      {rows.length === 0 ? <p className="text-muted">{nothing}</p> : null}
      <ul ref={list} className="@container grid">
        {rows.map((row, index) => (
          <li key={row.key} className="border-line border-b py-3 first:pt-0 last:border-b-0">
            <fieldset className="relative grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] items-start gap-x-3 gap-y-2 pr-10">
              <legend className="sr-only">{row.name || `New ${noun}`}</legend>
              {children(row, index, (part) =>
                onChange((before) => before.map((each) => (each.key === row.key ? { ...each, ...part } : each))),
              )}
              <Button
                look="quiet"
                size="icon"
                className="absolute top-6 right-0"
                aria-label={`Remove ${row.name || `the ${noun}`}`}
                onClick={() => remove(row, index)}
                data-print="hide"
              >
                <Trash2 aria-hidden />
              </Button>
            </fieldset>
          </li>
        ))}
      </ul>
    </Section>
  );
}
