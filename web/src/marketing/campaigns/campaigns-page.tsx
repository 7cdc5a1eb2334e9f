'use client';

import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { CampaignsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { CampaignTable } from './campaign-table';
import { readStatuses, writeStatuses } from './status-filter';
import { StatusFilter } from './status-filter-bar';

const PAGE = 30;

/** Every campaign of the workspace. */
export function CampaignsPage() {
  const [typed, setTyped] = useAddressParameter('status');
  const statuses = useMemo(() => readStatuses(typed), [typed]);
  const list = useConnection(
    CampaignsDocument,
    { first: PAGE, statuses: statuses.length > 0 ? [...statuses] : null },
    (data) => data.campaigns,
  );
  const isEmpty = !list.isFirstLoad && !list.isLoading && !list.error && list.nodes.length === 0;
  return (
    <>
      <PageHeader
        title="Campaigns"
        action={
          <ButtonLink href="/marketing/campaigns/new" look="primary">
            <Plus aria-hidden /> New campaign
          </ButtonLink>
        }
      >
        Content over channels in some weeks, with a budget and targets, and what became of them.
      </PageHeader>
      <StatusFilter chosen={statuses} onChange={(chosen) => setTyped(writeStatuses(chosen))} />
      {list.isFirstLoad ? <LoadingRows label="The list of campaigns" /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the campaigns')} onRetry={list.reload} />
      ) : null}
      {isEmpty && statuses.length > 0 ? (
        <p className="text-muted">
          No campaign is at these.{' '}
          <button type="button" className="link" onClick={() => setTyped('')}>
            Show all
          </button>
        </p>
      ) : null}
      {isEmpty && statuses.length === 0 ? (
        <EmptyState
          title="No campaign yet"
          actions={<ButtonLink href="/marketing/campaigns/new">Plan a campaign</ButtonLink>}
        >
          A campaign carries a plan out: days, channels, a budget and what it should bring. Its figures come from
          imports or are recorded by hand, and stand beside the targets. Sample figures show how that looks.
        </EmptyState>
      ) : null}
      {list.nodes.length > 0 ? <CampaignTable campaigns={list.nodes} /> : null}
      {list.hasNextPage ? (
        <Button size="sm" className="mt-3" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </>
  );
}
