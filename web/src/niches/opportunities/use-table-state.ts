'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { parseTableState, type TableState, writeTableState } from './table-state';

/** The table's state as the address has it, and how to change it. A change replaces the address, it does not add to the history. */
export function useTableState(): [TableState, (patch: Partial<TableState>) => void] {
  const params = useSearchParams();
  const state = useMemo(() => parseTableState(new URLSearchParams(params)), [params]);
  const change = useCallback((patch: Partial<TableState>) => {
    const before = parseTableState(new URLSearchParams(window.location.search));
    const query = writeTableState({ ...before, ...patch });
    window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname);
  }, []);
  return [state, change];
}
