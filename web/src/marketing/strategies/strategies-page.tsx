'use client';

import { Plus } from 'lucide-react';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { FilterChoice } from '@/design/filter-choice';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { MarketingStrategiesDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { StrategyTable } from './strategy-table';

const PAGE = 30;
const VIEWS = [
  { value: '', label: 'In use' },
  { value: 'archived', label: 'Put aside' },
] as const;

/** How each opportunity of the workspace is marketed. */
export function StrategiesPage() {
  const [view, setView] = useAddressParameter('view');
  const isArchived = view === 'archived';
  const list = useConnection(
    MarketingStrategiesDocument,
    { first: PAGE, isArchived },
    (data) => data.marketingStrategies,
  );
  const isEmpty = !list.isFirstLoad && !list.isLoading && !list.error && list.nodes.length === 0;
  return (
    <>
      <PageHeader
        title="Marketing plans"
        action={
          <ButtonLink href="/marketing/strategies/new" look="primary">
            <Plus aria-hidden /> New plan
          </ButtonLink>
        }
      >
        Who each opportunity is for, where they are reached, what is said, and what it may cost.
      </PageHeader>
      <FilterChoice label="Which plans" choices={VIEWS} value={view} onChange={setView} />
      {list.isFirstLoad ? <LoadingRows label="The list of plans" /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the marketing plans')} onRetry={list.reload} />
      ) : null}
      {isEmpty && isArchived ? <p className="text-muted">No plan was put aside.</p> : null}
      {isEmpty && !isArchived ? (
        <EmptyState
          title="Nothing is planned yet"
          actions={<ButtonLink href="/marketing/strategies/new">Plan how an opportunity is marketed</ButtonLink>}
        >
          A plan names the people, the channels with their fit, the message, goals that can be checked, and a budget
          that is split to the last cent. Campaigns carry it out. You can start from a sample plan.
        </EmptyState>
      ) : null}
      {list.nodes.length > 0 ? <StrategyTable strategies={list.nodes} onChanged={list.reload} /> : null}
      {list.hasNextPage ? (
        <Button size="sm" className="mt-3" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </>
  );
}
