'use client';

import { Play } from 'lucide-react';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { FilterChoice } from '@/design/filter-choice';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { RunsDocument, type TeamTaskStatus } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { useMay } from '@/shell/use-may';
import { ENDED, OPEN } from '../shared/words';
import { RunTable } from './run-table';

const PAGE = 30;
const FILTERS: Readonly<Record<string, { label: string; statuses: readonly TeamTaskStatus[] | null }>> = {
  '': { label: 'All', statuses: null },
  open: { label: 'Under way', statuses: OPEN },
  ended: { label: 'Ended', statuses: ENDED },
  failed: { label: 'Failed', statuses: ['FAILED', 'PARTIALLY_COMPLETED'] },
};

/** Every run of the workspace. */
export function RunsPage() {
  const mayWrite = useMay('agent-teams:write');
  const [filter, setFilter] = useAddressParameter('show');
  const statuses = FILTERS[filter]?.statuses ?? null;
  const list = useConnection(
    RunsDocument,
    { first: PAGE, filter: statuses ? { statuses: [...statuses] } : null },
    (data) => data.teamTasks,
  );
  const isEmpty = !list.isFirstLoad && !list.isLoading && !list.error && list.nodes.length === 0;
  return (
    <>
      <PageHeader
        title="Runs"
        action={
          mayWrite ? (
            <ButtonLink href="/teams/runs/new" look="primary">
              <Play aria-hidden /> Start a run
            </ButtonLink>
          ) : null
        }
      >
        What teams did and do: each run works towards one goal, within its budget.
      </PageHeader>
      <FilterChoice
        label="Which runs"
        choices={Object.entries(FILTERS).map(([value, { label }]) => ({ value, label }))}
        value={filter}
        onChange={setFilter}
      />
      {list.isFirstLoad ? <LoadingRows label="The list of runs" /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the runs')} onRetry={list.reload} />
      ) : null}
      {isEmpty && statuses ? (
        <p className="text-muted">
          No run is like that.{' '}
          <button type="button" className="link" onClick={() => setFilter('')}>
            Show all
          </button>
        </p>
      ) : null}
      {isEmpty && !statuses ? (
        <EmptyState title="No run yet" actions={mayWrite ? <ButtonLink href="/teams">Choose a team</ButtonLink> : null}>
          A run carries a team’s workflow out: you see each step live, answer what it asks, and get a report with the
          source of each number. The demo keyword file is enough to try one.
        </EmptyState>
      ) : null}
      {list.nodes.length > 0 ? <RunTable runs={list.nodes} caption="Runs" /> : null}
      {list.hasNextPage ? (
        <Button size="sm" className="mt-3" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </>
  );
}
