'use client';

import { Upload } from 'lucide-react';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { classNames } from '@/design/class-names';
import { EmptyState } from '@/design/empty-state';
import { Field, Select } from '@/design/field';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { formatMonth } from '@/format/times';
import { RevenueOverviewDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { CohortHeatmap } from './cohort-heatmap';
import { ImportList } from './import-list';
import { monthBefore, monthsUntil } from './months';
import { MovementList } from './movement-list';
import { MovementView } from './movement-view';
import { RevenueDrop } from './revenue-drop';
import { RevenueFigures } from './revenue-figures';

const SPANS = ['6', '12', '24', '36', '60'] as const;

/** Recurring revenue as it was: what moved it, how much stays, who stays. */
export function RevenuePage() {
  const [span, setSpan] = useAddressParameter('months', '12');
  const [currency, setCurrency] = useAddressParameter('currency');
  const [wanted, setMonth] = useAddressParameter('month');
  const [kind, setKind] = useAddressParameter('kind');
  const [isImporting, setImporting] = useAddressParameter('import');
  const count = (SPANS as readonly string[]).includes(span) ? Number(span) : 12;
  const range = useMemo(() => monthsUntil(new Date(), count), [count]);
  const input = useMemo(() => ({ ...range, currency: currency || null }), [range, currency]);
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: RevenueOverviewDocument,
    variables: { input },
    requestPolicy: 'cache-and-network',
  });
  const metrics = data?.revenueMetrics;
  const header = (
    <PageHeader
      title="Revenue"
      action={
        metrics ? (
          <Button
            look="primary"
            onClick={() => setImporting(isImporting ? '' : '1')}
            aria-expanded={Boolean(isImporting)}
          >
            <Upload aria-hidden /> Import a Stripe export
          </Button>
        ) : undefined
      }
    >
      Recurring revenue from your own files: what moved it, how much of it stays, and the rows behind every number.
    </PageHeader>
  );
  if (!data) {
    return (
      <>
        {header}
        {error ? (
          <Problem
            fault={explainFault(error, 'the revenue')}
            onRetry={() => reload({ requestPolicy: 'network-only' })}
          />
        ) : fetching ? (
          <Loading label="The revenue" className="grid gap-6">
            <Bone className="h-16 w-full" />
            <Bone className="h-80 w-full" />
            <Bone className="h-48 w-full" />
          </Loading>
        ) : null}
      </>
    );
  }
  if (!metrics) {
    return (
      <>
        {header}
        <div className="grid gap-6">
          <EmptyState title="No revenue yet">
            Drop Stripe’s export of subscriptions, and each month shows what was won and lost, how much revenue stays
            and which customers leave. Nothing is sent anywhere else.
          </EmptyState>
          <RevenueDrop hasSample />
          {data.revenueImports.nodes.length > 0 ? <ImportList imports={data.revenueImports.nodes} /> : null}
        </div>
      </>
    );
  }
  const months = metrics.months.map(({ month }) => month);
  // The current month is not over: its ratios would mislead.
  const month = months.includes(wanted) ? wanted : months.length > 1 ? monthBefore(range.toMonth) : range.toMonth;
  const chosen = metrics.months.find((each) => each.month === month);
  const open = (which: string) => {
    setMonth(which);
    document.getElementById('movements')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      {header}
      {isImporting ? (
        <div className="pb-8">
          <RevenueDrop hasSample={false} />
        </div>
      ) : null}
      <div
        className={classNames(
          'grid grid-cols-[minmax(0,1fr)] gap-8',
          (stale || fetching) && 'opacity-80 transition-opacity delay-300',
        )}
      >
        <div className="grid gap-4">
          <div className="flex flex-wrap gap-3" data-print="hide">
            <Field label="Figures of" className="w-40">
              {(ids) => (
                <Select {...ids} value={month} onChange={(event) => setMonth(event.target.value)}>
                  {months.toReversed().map((each) => (
                    <MonthOption key={each} month={each} isOver={each !== range.toMonth} />
                  ))}
                </Select>
              )}
            </Field>
            <Field label="Time" className="w-40">
              {(ids) => (
                <Select {...ids} value={String(count)} onChange={(event) => setSpan(event.target.value)}>
                  {SPANS.map((each) => (
                    <option key={each} value={each}>
                      {each} months
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <Field
              label="Currency"
              hint={data.revenueCurrencies.length > 1 ? 'Never mixed.' : undefined}
              className="w-40"
            >
              {(ids) => (
                <Select {...ids} value={metrics.currency} onChange={(event) => setCurrency(event.target.value)}>
                  {data.revenueCurrencies.map((each) => (
                    <option key={each} value={each}>
                      {each}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
          {chosen ? <RevenueFigures month={chosen} currency={metrics.currency} /> : null}
        </div>
        <MovementView months={metrics.months} currency={metrics.currency} onChoose={open} />
        <MovementList
          months={months}
          month={month}
          kind={kind}
          currency={metrics.currency}
          imports={data.revenueImports.nodes}
          onMonth={setMonth}
          onKind={setKind}
        />
        <CohortHeatmap cohorts={metrics.cohorts} />
        <ImportList imports={data.revenueImports.nodes} />
      </div>
    </>
  );
}

function MonthOption({ month, isOver }: { month: string; isOver: boolean }) {
  return (
    <option value={month}>
      {formatMonth(month)}
      {isOver ? '' : ', so far'}
    </option>
  );
}
