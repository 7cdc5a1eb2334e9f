'use client';

import { FilePlus } from 'lucide-react';
import { Button, ButtonLink } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { ReportsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { ReportList } from './report-list';
import { newReportAddress } from './report-sections';

const PAGE = 20;

/** The reports that tell of a case, and the way to another. */
export function ReportTab({ opportunityId }: { opportunityId: string }) {
  const list = useConnection(ReportsDocument, { first: PAGE, opportunityId }, (data) => data.reports);
  return (
    <Section
      title="Reports that tell of it"
      aside={
        <ButtonLink href={newReportAddress([opportunityId])} size="sm" data-print="hide">
          <FilePlus aria-hidden /> New report
        </ButtonLink>
      }
    >
      {list.isFirstLoad ? <LoadingRows label="The reports" rows={3} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the reports')} onRetry={list.reload} />
      ) : null}
      {!list.isFirstLoad && !list.error && list.nodes.length === 0 ? (
        <p className="max-w-[72ch] text-muted">
          None yet. A report keeps this case as it is now, with its sources, as a page, as PDF and as JSON, and can be
          shown to others by a link.
        </p>
      ) : null}
      <ReportList reports={list.nodes} onChanged={list.reload} />
      {list.hasNextPage ? (
        <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </Section>
  );
}
