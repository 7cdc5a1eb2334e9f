'use client';

import { useEffect, useRef } from 'react';
import { isTypingInto } from '@/shell/shortcuts';

interface InboxKeys {
  readonly ids: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onEdit: () => void;
  readonly onReject: () => void;
  /** Esc, from a field too. */
  readonly onLeave: () => void;
}

/** `j` and `k` move, `e` edits, `x` rejects, Esc goes back to reading. A yes has no key: it is not to be given by accident. */
export function useInboxKeys(options: InboxKeys): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    let isJump = false;
    function onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Escape' && !event.defaultPrevented) return latest.current.onLeave();
      const isSecondKey = isJump;
      isJump = event.key === 'g';
      if (event.ctrlKey || event.metaKey || event.altKey || isSecondKey || isTypingInto(event.target)) return;
      if (act(event.key, latest.current)) event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function act(key: string, { ids, chosen, onChoose, onEdit, onReject }: InboxKeys): boolean {
  const at = chosen === null ? -1 : ids.indexOf(chosen);
  switch (key) {
    case 'j':
    case 'k': {
      const next = ids[at + (key === 'j' ? 1 : -1)];
      if (next !== undefined) onChoose(next);
      return true;
    }
    case 'e':
      onEdit();
      return chosen !== null;
    case 'x':
      onReject();
      return chosen !== null;
    default:
      return false;
  }
}
