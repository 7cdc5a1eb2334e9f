'use client';

import { Plus } from 'lucide-react';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { StrategiesDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { StrategyTable } from './strategy-table';

const PAGE = 30;

/** Every strategy of the workspace. */
export function StrategiesPage() {
  const list = useConnection(StrategiesDocument, { first: PAGE }, (data) => data.monetizationStrategies);
  return (
    <>
      <PageHeader
        title="Strategies"
        action={
          <ButtonLink href="/money/strategies/new" look="primary">
            <Plus aria-hidden /> New strategy
          </ButtonLink>
        }
      >
        How each opportunity is to earn money: prices, what they rest on, and what they could bring in.
      </PageHeader>
      {list.isFirstLoad ? <LoadingRows label="The list of strategies" /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the strategies')} onRetry={list.reload} />
      ) : null}
      {!list.isFirstLoad && !list.error && list.nodes.length === 0 ? (
        <EmptyState
          title="Nothing earns yet"
          actions={
            <>
              <ButtonLink href="/money/strategies/new">Plan how an opportunity earns</ButtonLink>
              <ButtonLink href="/money/research/import?sample=VAN_WESTENDORP" look="quiet">
                Try the price lab with sample data
              </ButtonLink>
            </>
          }
        >
          A strategy holds the prices of an opportunity and compares them with competitors and with what people say it
          is worth. It is what a projection rests on. You can start from sample prices.
        </EmptyState>
      ) : null}
      {list.nodes.length > 0 ? <StrategyTable strategies={list.nodes} /> : null}
      {list.hasNextPage ? (
        <Button size="sm" className="mt-3" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </>
  );
}
