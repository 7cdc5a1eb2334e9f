'use client';

import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { useToast } from '@/design/toasts';
import { UnwatchOpportunityDocument, WatchOpportunityDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';

/** Whether an opportunity is watched, and how to change that: shown at once, taken back when the platform did not take it. */
export function useWatch(opportunity: { readonly id: string; readonly name: string }, isWatchedNow: boolean) {
  const client = useClient();
  const toast = useToast();
  const [isWatched, setWatched] = useState(isWatchedNow);
  useEffect(() => setWatched(isWatchedNow), [isWatchedNow]);

  async function toggle() {
    const wanted = !isWatched;
    setWatched(wanted);
    const input = { opportunityId: opportunity.id };
    const { data, error } = wanted
      ? await client.mutation(WatchOpportunityDocument, { input }).toPromise()
      : await client.mutation(UnwatchOpportunityDocument, { input }).toPromise();
    const payload = data && ('watchOpportunity' in data ? data.watchOpportunity : data.unwatchOpportunity);
    if (payload && payload.userErrors.length === 0) {
      if (wanted) toast({ message: `You are told when ${opportunity.name} changes.` });
      return;
    }
    setWatched(!wanted);
    const refused = payload?.userErrors.map(({ message }) => message).join(' ');
    toast({
      message: refused || (error ? explainFault(error, 'the watchlist').what : 'The watchlist was not changed.'),
    });
  }

  return { isWatched, toggle };
}
