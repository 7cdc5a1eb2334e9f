'use client';

import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { RejectedRows } from '@/files/rejected-rows';
import { formatCount } from '@/format/numbers';
import { MetricImportDocument, RejectedMetricRowsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { formatSpan } from '../shared/days';
import { FORMATS } from './formats';

const PAGE = 20;

/** What was read out of a file: every row is accounted for. */
export function ImportReport({ id, onClose }: { id: string; onClose: () => void }) {
  const [{ data, error, fetching }, reload] = useQuery({ query: MetricImportDocument, variables: { id } });
  const found = data?.metricImport;
  const close = (
    <Button size="sm" look="quiet" onClick={onClose}>
      Close
    </Button>
  );
  if (!found) {
    return (
      <Section title="Report" aside={close}>
        {fetching ? <LoadingRows label="The report" rows={3} /> : null}
        {error ? (
          <Problem
            fault={explainFault(error, 'the report')}
            onRetry={() => reload({ requestPolicy: 'network-only' })}
          />
        ) : null}
        {!fetching && !error ? <p className="text-muted">There is no such import here.</p> : null}
      </Section>
    );
  }
  const counts = [
    ['Rows', found.rowCount],
    ['used', found.acceptedCount],
    ['not used', found.rejectedCount],
    ['twice in the file', found.duplicateCount],
    ['totals, left out', found.skippedCount],
    ['new figures', found.inserted],
    ['figures replaced', found.replaced],
  ] as const;
  return (
    <div className="grid gap-9">
      <Section title={found.fileName ?? 'Report'} aside={close}>
        <p>
          {FORMATS[found.format]}, {formatSpan(found.firstDay, found.lastDay)}
          {found.currency ? `, amounts in ${found.currency}` : ''}.
        </p>
        <dl className="flex flex-wrap gap-x-8 gap-y-2" data-testid="import-counts">
          {counts.map(([name, count]) => (
            <div key={name}>
              <dt className="text-muted text-sm">{name}</dt>
              <dd className="font-semibold text-lg">{formatCount(count)}</dd>
            </div>
          ))}
        </dl>
        {found.notices.map((notice) => (
          <p key={notice} className="border-warn border-l-2 bg-warn-soft px-4 py-2">
            {notice}
          </p>
        ))}
      </Section>
      {found.rejectedCount > 0 ? <Rejected id={id} count={found.rejectedCount} /> : null}
    </div>
  );
}

function Rejected({ id, count }: { id: string; count: number }) {
  const list = useConnection(
    RejectedMetricRowsDocument,
    { id, first: PAGE },
    (data) => data.metricImport?.rejectedRows,
  );
  return <RejectedRows list={list} count={count} />;
}
