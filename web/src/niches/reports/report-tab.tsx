'use client';

import { FilePlus } from 'lucide-react';
import { ButtonLink } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { ReportsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { ReportList } from './report-list';
import { newReportAddress } from './report-sections';

/** The newest reports are looked through for those that tell of a case. */
const LOOKED_THROUGH = 100;

/** The reports that tell of a case, and the way to another. */
export function ReportTab({ opportunityId }: { opportunityId: string }) {
  const list = useConnection(ReportsDocument, { first: LOOKED_THROUGH }, (data) => data.reports);
  const own = list.nodes.filter(({ opportunityIds }) => opportunityIds.includes(opportunityId));
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
      {!list.isFirstLoad && !list.error && own.length === 0 ? (
        <p className="max-w-[72ch] text-muted">
          {list.hasNextPage ? `None among the ${LOOKED_THROUGH} newest.` : 'None yet.'} A report keeps this case as it
          is now, with its sources, as a page, as PDF and as JSON, and can be shown to others by a link.
        </p>
      ) : null}
      <ReportList reports={own} onChanged={list.reload} />
    </Section>
  );
}
