'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';

/** One parameter of the address as state; at its initial value it is left out. A change replaces the address, it does not add to the history. */
export function useAddressParameter(name: string, initial = ''): [string, (value: string) => void] {
  const inAddress = useSearchParams().get(name) ?? initial;
  // The address follows a moment later; what was chosen shows at once.
  const [value, setValue] = useState(inAddress);
  useEffect(() => setValue(inAddress), [inAddress]);
  const change = useCallback(
    (value: string) => {
      setValue(value);
      const next = new URLSearchParams(window.location.search);
      if (value === initial) next.delete(name);
      else next.set(name, value);
      const query = next.toString();
      window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname);
    },
    [initial, name],
  );
  return [value, change];
}
