'use client';

import { FlaskConical } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useClient } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { Field, Select } from '@/design/field';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { DropZone } from '@/files/drop-zone';
import { MAX_TABLE_CHARACTERS, readFileText } from '@/files/read-file-text';
import { formatCount } from '@/format/numbers';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { CurrencySelect } from '@/forms/currency-select';
import { type DayOrder, ImportMetricsDocument, MetricImportsDocument } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { formatSpan } from '../shared/days';
import { FORMATS } from './formats';
import { ImportReport } from './import-report';
import { sampleMetricsFile } from './sample-metrics';

const PAGE = 20;
const SAFE = 'Nothing was imported and your figures are as they were.';

/** Brings figures in from files of Google Analytics, Google Ads and Search Console. */
export function ImportsPage() {
  const client = useClient();
  const now = useNow();
  const [open, setOpen] = useAddressParameter('import');
  const [currency, setCurrency] = useState('EUR');
  const [dayOrder, setDayOrder] = useState<DayOrder | ''>('');
  const [reading, setReading] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const list = useConnection(MetricImportsDocument, { first: PAGE }, (data) => data.metricImports);

  async function bring(file: File) {
    setFault(null);
    setReading(file.name);
    const content = await readFileText(file);
    if (content.length > MAX_TABLE_CHARACTERS) {
      setReading(null);
      return setFault(refusal(`${file.name} is larger than can be read.`, 'Export fewer days or columns.'));
    }
    const input = { fileName: file.name, content, currency, dayOrder: dayOrder || null };
    const { data, error } = await client.mutation(ImportMetricsDocument, { input }).toPromise();
    setReading(null);
    const payload = data?.importMetrics;
    if (payload?.metricImport) {
      setOpen(payload.metricImport.id);
      return list.reload();
    }
    if (error)
      return setFault({ ...explainFault(error, 'the import'), what: 'The file was not imported.', safe: SAFE });
    const why = payload?.userErrors.map(({ message }) => message).join(' ');
    setFault(refusal(why || 'The file was not imported.', 'Nothing else has to be done.'));
  }

  return (
    <>
      <PageHeader title="Import figures">
        Reports of Google Analytics 4, Google Ads and Search Console. Figures join the campaign that is called as
        theirs.
      </PageHeader>
      <div className="grid gap-9">
        <div className="grid gap-4">
          <DropZone
            title={reading ? `Reading ${reading}…` : 'Drop a report here'}
            hint="CSV or TSV as the tools export it; columns are told by their names. The same file twice counts once."
            label="A report"
            isBusy={reading !== null}
            onFile={(file) => void bring(file)}
          >
            <Button disabled={reading !== null} onClick={() => void bring(sampleMetricsFile(Date.now()))}>
              <FlaskConical aria-hidden /> Try with sample figures
            </Button>
          </DropZone>
          <div className="flex flex-wrap gap-4" data-print="hide">
            <Field label="Currency" hint="For files without a column for it.">
              {(ids) => (
                <CurrencySelect {...ids} value={currency} onChange={(event) => setCurrency(event.target.value)} />
              )}
            </Field>
            <Field label="A date such as 3/4/2026 is" hint="Asked only where the column does not tell.">
              {(ids) => (
                <Select
                  {...ids}
                  value={dayOrder}
                  onChange={(event) => setDayOrder(event.target.value as DayOrder | '')}
                >
                  <option value="">Not decided</option>
                  <option value="DAY_FIRST">3 April</option>
                  <option value="MONTH_FIRST">4 March</option>
                </Select>
              )}
            </Field>
          </div>
          {fault ? <Problem fault={fault} /> : null}
        </div>
        {open ? <ImportReport key={open} id={open} onClose={() => setOpen('')} /> : null}
        <Section title="Imports so far">
          {list.isFirstLoad ? <LoadingRows label="The imports" rows={3} /> : null}
          {list.error && list.nodes.length === 0 ? (
            <Problem fault={explainFault(list.error, 'the imports')} onRetry={list.reload} />
          ) : null}
          {!list.isFirstLoad && !list.error && list.nodes.length === 0 ? (
            <p className="text-muted">None yet. What is imported stands here with what could not be used of it.</p>
          ) : null}
          <ul className="grid">
            {list.nodes.map(({ id, fileName, format, acceptedCount, rejectedCount, firstDay, lastDay, createdAt }) => (
              <li
                key={id}
                data-row
                className="flex flex-wrap justify-between gap-x-6 gap-y-0.5 border-line border-b py-2"
              >
                <span className="min-w-0">
                  <Link href={`/marketing/imports?import=${id}`} className="font-medium hover:underline">
                    {fileName ?? FORMATS[format]}
                  </Link>
                  <span className="block text-muted text-sm">
                    {FORMATS[format]}, {formatSpan(firstDay, lastDay)}
                  </span>
                </span>
                <span className="text-right">
                  {formatCount(acceptedCount)} used
                  {rejectedCount > 0 ? <span className="text-warn">, {formatCount(rejectedCount)} not</span> : null}
                  <time dateTime={createdAt} title={formatDateTime(createdAt)} className="block text-muted text-sm">
                    {formatAgo(createdAt, now)}
                  </time>
                </span>
              </li>
            ))}
          </ul>
          {list.hasNextPage ? (
            <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
              Show {PAGE} more
            </Button>
          ) : null}
        </Section>
      </div>
    </>
  );
}

function refusal(what: string, next: string): Fault {
  return { what, safe: SAFE, next, requestId: null };
}
