'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChartFrame } from '@/charts/chart-frame';
import { RadarChart } from '@/charts/radar-chart';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { toCsv } from '@/format/csv';
import { formatScore } from '@/format/numbers';
import { CompareDocument, type CompareQuery } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { FACTOR_KINDS, FACTORS } from '../shared/factors';
import { compareAddress, comparedIds, MAXIMUM_COMPARED } from './compare-address';
import { CompareTable } from './compare-table';
import { FactorTable } from './factor-table';

export type Compared = NonNullable<CompareQuery['compareOpportunities']>['opportunities'][number];

/** Two to six opportunities side by side: a radar of their factors, what sets them apart, and the values. */
export function ComparePage() {
  const router = useRouter();
  const ids = comparedIds(new URLSearchParams(useSearchParams()));
  const [{ data, error, fetching }, reload] = useQuery({
    query: CompareDocument,
    variables: { ids },
    pause: ids.length < 2,
  });
  const comparison = data?.compareOpportunities;

  if (!comparison) {
    if (fetching) return <CompareSkeleton />;
    if (error)
      return (
        <Problem
          page="Comparison"
          fault={explainFault(error, 'the comparison')}
          onRetry={() => reload({ requestPolicy: 'network-only' })}
        />
      );
    return (
      <EmptyState
        isPage
        title={`Choose 2 to ${MAXIMUM_COMPARED} opportunities to compare`}
        actions={<ButtonLink href="/niches">All opportunities</ButtonLink>}
      >
        Select rows in the table of opportunities, then press Compare. The comparison has an address of its own that can
        be kept and shared.
      </EmptyState>
    );
  }
  const without = (id: string) =>
    router.replace(compareAddress(comparison.opportunities.map((each) => each.id).filter((each) => each !== id)));
  return (
    <>
      <PageHeader title="Comparison" action={<ButtonLink href="/niches">Choose others</ButtonLink>}>
        {comparison.opportunities.length} opportunities side by side. Higher is better on every axis.
      </PageHeader>
      <Comparison
        opportunities={comparison.opportunities}
        differences={comparison.differences}
        onRemove={comparison.opportunities.length > 2 ? without : null}
      />
    </>
  );
}

interface ComparisonProps {
  readonly opportunities: readonly Compared[];
  readonly differences: readonly string[];
  readonly onRemove: ((id: string) => void) | null;
}

function Comparison({ opportunities, differences, onRemove }: ComparisonProps) {
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const series = opportunities.map((each) => ({
    id: each.id,
    label: each.name,
    values: FACTOR_KINDS.map((kind) => each.factors.find((factor) => factor.kind === kind)?.value ?? null),
  }));
  const best = opportunities.toSorted((a, b) => b.score - a.score)[0];
  return (
    <div className="grid gap-9">
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <ChartFrame
          title={best ? `${best.name} scores highest, ${formatScore(best.score)} of 100` : 'Factors'}
          note="The five factors of the score, 0–100. A thin dotted line bridges what is unknown."
          table={<FactorTable opportunities={opportunities} />}
          csv={() =>
            toCsv(
              ['Opportunity', ...FACTOR_KINDS.map((kind) => FACTORS[kind].label)],
              series.map((each) => [each.label, ...each.values]),
            )
          }
        >
          <RadarChart
            axes={FACTOR_KINDS.map((kind) => FACTORS[kind].label)}
            series={series}
            label="Factors of the compared opportunities"
            highlighted={highlighted}
          />
        </ChartFrame>
        <Section title="What sets them apart">
          <ul className="grid gap-2.5">
            {differences.map((difference) => (
              <li key={difference} className="max-w-[72ch] border-line-strong border-l-2 pl-3">
                {difference}
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <CompareTable opportunities={opportunities} onRemove={onRemove} onHighlight={setHighlighted} />
    </div>
  );
}

function CompareSkeleton() {
  return (
    <Loading label="The comparison" className="grid gap-6">
      <Bone className="h-7 w-48" />
      <div className="grid gap-10 lg:grid-cols-2">
        <Bone className="h-80" />
        <Bone className="h-40" />
      </div>
      <Bone className="h-72" />
    </Loading>
  );
}
