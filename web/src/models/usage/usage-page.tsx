'use client';

import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Field, Select } from '@/design/field';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { type AiUsageDimension, ModelUsageDocument, type ModelUsageQuery } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useMay } from '@/shell/use-may';
import { BudgetSection } from './budget-section';
import type { SubjectNames } from './subjects';
import { UsageChart } from './usage-chart';
import { UsageFigures } from './usage-figures';
import { DIMENSIONS, daysUntil, MEASURES, type Measure, seriesByDay } from './usage-groups';
import { UsageTable } from './usage-table';
import { useSubjects } from './use-subjects';

const SPANS = ['7', '30', '90', '365'] as const;

/** What models were used for, what they cost, what the month will come to, and what may be spent. */
export function UsagePage() {
  const mayWrite = useMay('ai-models:write');
  const [isAdding, setAdding] = useAddressParameter('budget');
  const [span, setSpan] = useAddressParameter('days', '30');
  const [by, setBy] = useAddressParameter('by', 'MODEL');
  const names = useSubjects();
  const count = (SPANS as readonly string[]).includes(span) ? Number(span) : 30;
  const dimension = by in DIMENSIONS ? (by as AiUsageDimension) : 'MODEL';
  const { days, from, until } = useMemo(() => daysUntil(new Date(), count), [count]);
  const variables = useMemo(
    () => ({
      byDay: { from, until, groupBy: ['DAY', 'MODEL'] as AiUsageDimension[] },
      byGroup: { from, until, groupBy: [dimension] },
    }),
    [from, until, dimension],
  );
  const [{ data, error, fetching }, reload] = useQuery({
    query: ModelUsageDocument,
    variables,
    requestPolicy: 'cache-and-network',
  });
  return (
    <>
      <PageHeader
        title="Usage and budgets"
        action={
          mayWrite ? (
            <Button look="primary" onClick={() => setAdding('1')}>
              Set a budget
            </Button>
          ) : undefined
        }
      >
        Every call to a model, with what it cost and how long it took, and the limits that no call gets past.
      </PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-9">
        {error && !data ? (
          <Problem fault={explainFault(error, 'the usage')} onRetry={() => reload({ requestPolicy: 'network-only' })} />
        ) : null}
        {!data && fetching ? (
          <Loading label="The usage" className="grid gap-6">
            <Bone className="h-16" />
            <Bone className="h-72" />
          </Loading>
        ) : null}
        {data?.byDay ? (
          <>
            <UsageFigures usage={data} dayCount={count} />
            <Field label="Time" className="w-40">
              {(ids) => (
                <Select {...ids} value={String(count)} onChange={(event) => setSpan(event.target.value)}>
                  {SPANS.map((each) => (
                    <option key={each} value={each}>
                      {each} days
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <Report usage={data} days={days} dimension={dimension} names={names} onDimension={setBy} />
          </>
        ) : null}
        <BudgetSection
          names={names}
          isAdding={isAdding !== '' && mayWrite}
          onAdd={(isOpen) => setAdding(isOpen ? '1' : '')}
        />
      </div>
    </>
  );
}

interface ReportProps {
  readonly usage: ModelUsageQuery;
  readonly days: readonly string[];
  readonly dimension: AiUsageDimension;
  readonly names: SubjectNames;
  readonly onDimension: (dimension: string) => void;
}

function Report({ usage: { byDay, byGroup }, days, dimension, names, onDimension }: ReportProps) {
  // Where nothing costs anything, calls say more.
  const isFree = Number(byDay?.total.cost.amount ?? 0) === 0;
  const [wanted, setMeasure] = useAddressParameter('measure');
  const measure: Measure = wanted in MEASURES ? (wanted as Measure) : isFree ? 'calls' : 'cost';
  const series = useMemo(() => seriesByDay(byDay?.groups ?? [], days, measure), [byDay, days, measure]);
  if (!byDay || byDay.total.callCount === 0) {
    return (
      <EmptyState
        title="No model was used in this time"
        actions={<ButtonLink href="/models/playground">Try one in the playground</ButtonLink>}
      >
        Texts, comparisons of meaning and runs of agents are counted here from their first call on, also those that cost
        nothing.
      </EmptyState>
    );
  }
  return (
    <>
      <div className="grid min-w-0 gap-3">
        <Field label="Chart of" className="w-40">
          {(ids) => (
            <Select {...ids} value={measure} onChange={(event) => setMeasure(event.target.value)} data-print="hide">
              {Object.entries(MEASURES).map(([value, { label }]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <UsageChart days={days} series={series} measure={measure} />
        {byDay.isCut ? <p className="text-muted text-sm">Only the 1,000 dearest days of models are shown.</p> : null}
      </div>
      <Section
        title="Added up"
        aside={
          <Field label={<span className="sr-only">Added up by</span>} className="w-40">
            {(ids) => (
              <Select {...ids} value={dimension} onChange={(event) => onDimension(event.target.value)}>
                {Object.entries(DIMENSIONS).map(([value, label]) => (
                  <option key={value} value={value}>
                    By {label.toLowerCase()}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        }
      >
        <UsageTable groups={byGroup?.groups ?? []} dimension={dimension} names={names} />
        {byGroup?.isCut ? <p className="text-muted text-sm">Only the 1,000 dearest are shown.</p> : null}
      </Section>
    </>
  );
}
