'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import type { AssumptionKey, Assumptions } from './assumption-fields';
import { parseAssumptions, writeAssumptions } from './assumptions';

/** Browsers refuse addresses that change with every step of a slider. */
const WRITE_AFTER_MS = 300;

/** The assumptions that the address holds; the address follows once a slider rests. */
export function useAssumptions(): [Assumptions, (key: AssumptionKey, value: string) => void, () => void] {
  const params = useSearchParams();
  const [assumptions, setAssumptions] = useState(() => parseAssumptions(params));
  useEffect(() => {
    const timer = setTimeout(() => {
      const next = new URLSearchParams(window.location.search);
      writeAssumptions(assumptions, next);
      const query = next.toString();
      if (query !== window.location.search.slice(1))
        window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname);
    }, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [assumptions]);
  const change = useCallback(
    (key: AssumptionKey, value: string) => setAssumptions((before) => ({ ...before, [key]: value })),
    [],
  );
  const reset = useCallback(() => setAssumptions(parseAssumptions(new URLSearchParams())), []);
  return [assumptions, change, reset];
}
