'use client';

import { useCallback } from 'react';
import { type CombinedError, useQuery } from 'urql';
import { StrategiesOfOpportunityDocument, type StrategyFieldsFragment } from '@/gql/graphql';

/** The strategies of an opportunity, newest first; null until they are there. */
export function useStrategiesOf(opportunityId: string): {
  readonly strategies: readonly StrategyFieldsFragment[] | null;
  readonly error: CombinedError | undefined;
  readonly isLoading: boolean;
  readonly reload: () => void;
} {
  const [{ data, error, fetching }, execute] = useQuery({
    query: StrategiesOfOpportunityDocument,
    variables: { id: opportunityId },
    requestPolicy: 'cache-and-network',
  });
  const reload = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  // Null when the service of strategies does not answer: the field crosses services.
  return { strategies: data?.opportunity?.monetizationStrategies?.nodes ?? null, error, isLoading: fetching, reload };
}
