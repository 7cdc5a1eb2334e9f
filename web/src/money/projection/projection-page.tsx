'use client';

import { Coins } from 'lucide-react';
import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { StrategyDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { StrategySkeleton } from '../strategies/strategy-skeleton';
import { OpportunityLink } from '../strategies/strategy-table';
import { ProjectionStudio } from './projection-studio';

/** What a strategy could bring in, by itself. */
export function ProjectionPage({ id }: { id: string }) {
  const [{ data, error, fetching }, reload] = useQuery({ query: StrategyDocument, variables: { id } });
  const strategy = data?.monetizationStrategy;
  if (!strategy) {
    if (fetching) return <StrategySkeleton />;
    if (error)
      return (
        <Problem
          page="Projection"
          fault={explainFault(error, 'this strategy')}
          onRetry={() => reload({ requestPolicy: 'network-only' })}
        />
      );
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
        title={`${strategy.name}: projection`}
        action={
          <ButtonLink href={`/money/strategies/${strategy.id}`}>
            <Coins aria-hidden /> Its prices
          </ButtonLink>
        }
      >
        For <OpportunityLink strategy={strategy} />. Move an assumption and see what becomes of it.
      </PageHeader>
      <ProjectionStudio key={strategy.id} strategy={strategy} />
    </>
  );
}
