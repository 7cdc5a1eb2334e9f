'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { isTypingInto } from '@/shell/shortcuts';

/** What the keys of a table do besides moving. */
export interface TableKeys {
  readonly onExport: () => void;
  readonly onCompare: () => void;
  readonly onFilter: () => void;
}

interface TableKeysOptions {
  readonly rows: readonly { readonly id: string }[];
  readonly body: RefObject<HTMLTableSectionElement | null>;
  /** Brings a row that is not in the page into it. */
  readonly reveal: (index: number) => void;
  readonly keys?: TableKeys | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
}

/** `j` and `k` move the focus from row to row, `x` selects, `c`, `e` and `/` act; Enter opens, as the row's link has the focus. */
export function useTableKeys(options: TableKeysOptions): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    if (!latest.current.keys) return;
    let isJump = false;
    function onKeyDown(event: KeyboardEvent) {
      const isPlain = !(event.ctrlKey || event.metaKey || event.altKey) && !isTypingInto(event.target);
      const isSecondKey = isJump;
      isJump = event.key === 'g';
      if (!isPlain || isSecondKey || event.defaultPrevented) return;
      if (act(event.key, latest.current)) event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function act(key: string, { rows, body, reveal, keys, onSelect }: TableKeysOptions): boolean {
  const current = rowOf(document.activeElement, body.current);
  switch (key) {
    case 'j':
      return move(Math.min((current ?? -1) + 1, rows.length - 1), body, reveal);
    case 'k':
      return move(Math.max((current ?? 1) - 1, 0), body, reveal);
    case 'x': {
      const row = current === null ? undefined : rows[current];
      if (row) onSelect?.(row.id);
      return row !== undefined;
    }
    case 'c':
      keys?.onCompare();
      return true;
    case 'e':
      keys?.onExport();
      return true;
    case '/':
      keys?.onFilter();
      return true;
    default:
      return false;
  }
}

function move(
  index: number,
  body: RefObject<HTMLTableSectionElement | null>,
  reveal: (index: number) => void,
): boolean {
  if (index < 0) return false;
  const focus = () => body.current?.querySelector<HTMLElement>(`[data-row="${index}"] a`)?.focus();
  if (body.current?.querySelector(`[data-row="${index}"]`)) focus();
  else {
    reveal(index);
    requestAnimationFrame(() => requestAnimationFrame(focus));
  }
  return true;
}

function rowOf(element: Element | null, body: Element | null): number | null {
  const row = body?.contains(element) ? element?.closest('[data-row]') : null;
  return row ? Number(row.getAttribute('data-row')) : null;
}
