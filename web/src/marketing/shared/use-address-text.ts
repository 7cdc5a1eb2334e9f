'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';

/**
 * A typed text that the address carries. What is typed is the truth and the address follows it, so that an address that comes a moment
 * later never takes a letter back; going back and forth in the history reads it anew.
 */
export function useAddressText(name: string): [string, (text: string) => void] {
  const [text, setText] = useState(useSearchParams().get(name) ?? '');
  useEffect(() => {
    const read = () => setText(new URLSearchParams(window.location.search).get(name) ?? '');
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [name]);
  const change = useCallback(
    (typed: string) => {
      setText(typed);
      const next = new URLSearchParams(window.location.search);
      if (typed === '') next.delete(name);
      else next.set(name, typed);
      const query = next.toString();
      window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname);
    },
    [name],
  );
  return [text, change];
}
