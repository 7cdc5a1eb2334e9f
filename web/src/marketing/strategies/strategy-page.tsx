'use client';

import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Problem } from '@/design/problem';
import { MarketingStrategyDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { Strategy } from './strategy';
import { StrategySkeleton } from './strategy-skeleton';

/** One plan by itself. */
export function StrategyPage({ id }: { id: string }) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: MarketingStrategyDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const strategy = data?.marketingStrategy;
  const refresh = () => reload({ requestPolicy: 'network-only' });
  if (strategy) return <Strategy key={strategy.id} strategy={strategy} onReload={refresh} isPage />;
  if (fetching) return <StrategySkeleton />;
  if (error) return <Problem page="Marketing plan" fault={explainFault(error, 'this plan')} onRetry={refresh} />;
  return (
    <EmptyState
      isPage
      title="This plan does not exist here"
      actions={<ButtonLink href="/marketing">All plans</ButtonLink>}
    >
      It may belong to another workspace.
    </EmptyState>
  );
}
