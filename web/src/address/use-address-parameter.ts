'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';

/**
 * One parameter of the address as state; at its initial value it is left out. A change replaces the address, it does not add to the
 * history. The state shows a change at once and is read from where the window is *now* whenever Next tells of another address: what Next
 * tells comes a moment later, and would take back letters that were typed since.
 */
export function useAddressParameter(name: string, initial = ''): [string, (value: string) => void] {
  const told = useSearchParams().get(name) ?? initial;
  const [value, setValue] = useState(told);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told says when to look, not what is there
  useEffect(() => setValue(currentAddress().get(name) ?? initial), [told, name, initial]);
  const change = useCallback(
    (value: string) => {
      setValue(value);
      const next = currentAddress();
      if (value === initial) next.delete(name);
      else next.set(name, value);
      const query = next.toString();
      window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname);
    },
    [initial, name],
  );
  return [value, change];
}

function currentAddress(): URLSearchParams {
  return new URLSearchParams(window.location.search);
}
