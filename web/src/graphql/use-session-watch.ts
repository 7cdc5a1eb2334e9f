'use client';

import { useEffect } from 'react';
import { fetchAgain } from './client';

const EVERY_MS = 5_000;
/** The router answers this by itself, after it has looked at the session. */
const QUESTION = JSON.stringify({ query: '{ __typename }' });

/**
 * Notices within seconds that this session was ended elsewhere, also on a page that asks for nothing: a page that is looked at asks every few
 * seconds whether it still may, one that comes back into sight at once. The answer 401 leads to the sign-in page.
 */
export function useSessionWatch(): void {
  useEffect(() => {
    let isAsking = false;
    async function ask() {
      if (isAsking || document.visibilityState !== 'visible') return;
      isAsking = true;
      // Without a network there is nothing to learn; the offline bar says so already.
      await fetchAgain('/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: QUESTION,
      }).catch(() => undefined);
      isAsking = false;
    }
    const timer = setInterval(() => void ask(), EVERY_MS);
    const onVisible = () => void ask();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);
}
