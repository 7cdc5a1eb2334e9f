'use client';

import { FilePlus } from 'lucide-react';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { ReportsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { ReportList } from './report-list';

const PAGE = 30;

/** Snapshots to send: the numbers as they were, with their sources. */
export function ReportsPage() {
  const list = useConnection(ReportsDocument, { first: PAGE }, (data) => data.reports);
  const isEmpty = !list.isFirstLoad && !list.error && list.nodes.length === 0;
  return (
    <>
      <PageHeader
        title="Reports"
        action={
          <ButtonLink href="/niches/reports/new" look="primary">
            <FilePlus aria-hidden /> New report
          </ButtonLink>
        }
      >
        Snapshots to read, print and send. A report never changes: it keeps the numbers as they were, with their
        sources.
      </PageHeader>
      {list.isFirstLoad ? <LoadingRows label="The reports" rows={5} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the reports')} onRetry={list.reload} />
      ) : null}
      {isEmpty ? (
        <EmptyState title="No report yet" actions={<ButtonLink href="/niches/reports/new">Make a report</ButtonLink>}>
          A report tells of the best of an analysis, or of those you choose, as a page, as PDF and as JSON. A link shows
          it to somebody without an account until you take it back.
        </EmptyState>
      ) : null}
      <ReportList reports={list.nodes} onChanged={list.reload} />
      {list.hasNextPage ? (
        <Button size="sm" className="mt-3" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </>
  );
}
