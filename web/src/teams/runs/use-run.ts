'use client';

import { useCallback, useEffect, useState } from 'react';
import { useQuery, useSubscription } from 'urql';
import { RunDocument, type RunPartsFragment, RunProgressDocument, type RunQuery } from '@/gql/graphql';
import { useLiveConnection } from '@/graphql/live-connection';
import { isEnded } from '../shared/words';
import { useTrace } from './use-trace';

export type Run = NonNullable<RunQuery['teamTask']>;

/** A run as it is now. It is followed until it ends; a connection that breaks off is opened again, however long that takes. */
export function useRun(id: string) {
  const [{ data, error, fetching }, execute] = useQuery({
    query: RunDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const [now, setNow] = useState<RunPartsFragment | null>(null);
  const run = data?.teamTask ?? null;
  // While the run is followed, what is told counts: an answer that was asked for earlier may be older.
  useEffect(() => setNow((known) => (known === null || isEnded(known.status) ? (run ?? known) : known)), [run]);
  const latest = now ?? run;
  const isOver = latest !== null && isEnded(latest.status);
  const connection = useLiveConnection();
  const [live] = useSubscription({
    query: RunProgressDocument,
    variables: { id },
    pause: latest === null || isOver,
  });
  const told = live.data?.teamTaskProgress;
  useEffect(() => {
    if (told) setNow(told.task);
  }, [told]);
  const trace = useTrace(id, told?.trace);
  const reload = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return {
    run: run && latest ? { ...run, ...latest } : null,
    trace,
    error,
    isLoading: fetching,
    isBehind: !isOver && (live.error !== undefined || connection === 'reconnecting'),
    /** Shows at once what an action answered. */
    show: setNow,
    reload,
  };
}
