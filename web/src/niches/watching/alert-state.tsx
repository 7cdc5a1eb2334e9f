'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useSubscription } from 'urql';
import { useToast } from '@/design/toasts';
import { type AlertRowFragment, WatchAlertStateDocument } from '@/gql/graphql';

interface AlertState {
  readonly unreadCount: number;
  readonly latest: AlertRowFragment | null;
}

const NONE: AlertState = { unreadCount: 0, latest: null };
const Context = createContext<AlertState>(NONE);

/** What there is to read of watched opportunities, live. */
export function useAlertState(): AlertState {
  return useContext(Context);
}

/** Listens for alerts once for the whole page, and tells of each new one. */
export function AlertStateProvider({ children }: { children: ReactNode }) {
  const router = useRouter();
  const toast = useToast();
  const [{ data }] = useSubscription({ query: WatchAlertStateDocument });
  const state = data ? { ...data.watchAlerts, latest: data.watchAlerts.latest ?? null } : NONE;
  const known = useRef<string | null | undefined>(undefined);
  const { latest } = state;
  const hasState = data !== undefined;
  useEffect(() => {
    if (!hasState) return;
    const before = known.current;
    known.current = latest?.id ?? null;
    // What was there when the page was opened is no news.
    if (before === undefined || !latest || latest.id === before || latest.readAt) return;
    toast({
      message: `${latest.opportunity?.name ?? 'A watched opportunity'}: ${latest.changes[0]?.message ?? 'it changed.'}`,
      action: { label: 'Show', run: () => router.push('/niches/watchlist') },
    });
  }, [hasState, latest, router, toast]);
  return <Context.Provider value={state}>{children}</Context.Provider>;
}
