'use client';

import { TrendingUp } from 'lucide-react';
import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { StrategyDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { StrategyEditor } from './strategy-editor';
import { StrategySkeleton } from './strategy-skeleton';
import { OpportunityLink } from './strategy-table';

/** One strategy by itself. */
export function StrategyPage({ id }: { id: string }) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: StrategyDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const strategy = data?.monetizationStrategy;
  const refresh = () => reload({ requestPolicy: 'network-only' });
  if (!strategy) {
    if (fetching) return <StrategySkeleton />;
    if (error) return <Problem page="Strategy" fault={explainFault(error, 'this strategy')} onRetry={refresh} />;
    return (
      <EmptyState
        isPage
        title="This strategy does not exist here"
        actions={<ButtonLink href="/money">All strategies</ButtonLink>}
      >
        It may belong to another workspace.
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader
        title={strategy.name}
        action={
          <ButtonLink href={`/money/strategies/${strategy.id}/projection`}>
            <TrendingUp aria-hidden /> Project what it brings in
          </ButtonLink>
        }
      >
        For <OpportunityLink strategy={strategy} />
      </PageHeader>
      <StrategyEditor key={strategy.id} strategy={strategy} onReload={refresh} />
    </>
  );
}
