'use client';

import { useCallback } from 'react';
import { useToast } from '@/design/toasts';
import { leaveOnPurpose } from '@/graphql/sign-in-again';

/** Ends the session and leaves for the sign-in page; without a connection it stays and says so. */
export function useSignOut(): () => void {
  const toast = useToast();
  return useCallback(async () => {
    const stay = leaveOnPurpose();
    try {
      await fetch('/api/session/sign-out', { method: 'POST' });
      window.location.assign('/sign-in');
    } catch {
      stay();
      toast({ message: 'You are still signed in: there is no connection. Try again when the network is back.' });
    }
  }, [toast]);
}
