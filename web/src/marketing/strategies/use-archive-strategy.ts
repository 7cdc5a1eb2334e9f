'use client';

import { useCallback } from 'react';
import { useClient } from 'urql';
import { useToast } from '@/design/toasts';
import { ArchiveMarketingStrategyDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';

const UNDO_MS = 10_000;

/** Puts a plan aside, with ten seconds to take that back, or takes it up again. */
export function useArchiveStrategy(onChanged: () => void) {
  const client = useClient();
  const toast = useToast();
  return useCallback(
    async ({ id, name }: { readonly id: string; readonly name: string }, isArchived: boolean) => {
      const move = async (to: boolean): Promise<boolean> => {
        const input = { id, isArchived: to };
        const { data, error } = await client.mutation(ArchiveMarketingStrategyDocument, { input }).toPromise();
        const payload = data?.archiveMarketingStrategy;
        if (payload?.strategy) {
          onChanged();
          return true;
        }
        const refused = payload?.userErrors.map(({ message }) => message).join(' ');
        toast({ message: refused || (error ? explainFault(error, 'the plan').what : 'The plan was not changed.') });
        return false;
      };
      if (!(await move(isArchived))) return;
      toast({
        message: isArchived ? `${name} was put aside.` : `${name} is in use again.`,
        durationMs: UNDO_MS,
        action: { label: 'Undo', run: () => void move(!isArchived) },
      });
    },
    [client, onChanged, toast],
  );
}
