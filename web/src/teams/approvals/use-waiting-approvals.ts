'use client';

import { useCallback, useEffect } from 'react';
import { useQuery } from 'urql';
import { WaitingApprovalsDocument } from '@/gql/graphql';
import { useMay } from '@/shell/use-may';

const LOOK_EVERY_MS = 30_000;

/** How many questions wait for a person, looked up again while the page is looked at; null while unknown. */
export function useWaitingApprovals(): {
  readonly count: number | null;
  readonly isMore: boolean;
  readonly reload: () => void;
} {
  const mayRead = useMay('agent-teams:read');
  const [{ data }, execute] = useQuery({ query: WaitingApprovalsDocument, pause: !mayRead });
  const reload = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  useEffect(() => {
    if (!mayRead) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') reload();
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [mayRead, reload]);
  const waiting = data?.pendingApprovals;
  return { count: waiting?.nodes.length ?? null, isMore: waiting?.pageInfo.hasNextPage ?? false, reload };
}
