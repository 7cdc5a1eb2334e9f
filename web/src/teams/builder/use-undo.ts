'use client';

import { useCallback, useRef, useState } from 'react';

const MOST = 100;
/** Typing into one field within this time is one change. */
const ONE_CHANGE_MS = 1_000;

/** Undo and redo over a value that lives elsewhere. Changes with the same tag that follow each other quickly are taken back together. */
export function useUndo<TValue>(value: TValue, set: (value: TValue) => void) {
  const [past, setPast] = useState<readonly TValue[]>([]);
  const [future, setFuture] = useState<readonly TValue[]>([]);
  const latest = useRef(value);
  latest.current = value;
  const last = useRef({ tag: '', at: 0 });

  const change = useCallback(
    (how: (value: TValue) => TValue, tag = '') => {
      const before = latest.current;
      const next = how(before);
      if (next === before) return;
      const at = performance.now();
      const isSame = tag !== '' && tag === last.current.tag && at - last.current.at < ONE_CHANGE_MS;
      last.current = { tag, at };
      if (!isSame) setPast((known) => [...known.slice(1 - MOST), before]);
      setFuture([]);
      latest.current = next;
      set(next);
    },
    [set],
  );

  function step(from: readonly TValue[], setFrom: (rest: readonly TValue[]) => void, setTo: typeof setPast) {
    const next = from.at(-1);
    if (next === undefined) return;
    const now = latest.current;
    last.current = { tag: '', at: 0 };
    setFrom(from.slice(0, -1));
    setTo((known) => [...known, now]);
    latest.current = next;
    set(next);
  }

  return {
    change,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    undo: () => step(past, setPast, setFuture),
    redo: () => step(future, setFuture, setPast),
  };
}
