'use client';

import { Plus } from 'lucide-react';
import Link from 'next/link';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatCount, formatPercent } from '@/format/numbers';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { ExperimentsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { DESIGNS } from './words';

const PAGE = 30;

/** Every experiment of the workspace. */
export function ExperimentsPage() {
  const now = useNow();
  const list = useConnection(ExperimentsDocument, { first: PAGE }, (data) => data.experiments);
  return (
    <>
      <PageHeader
        title="Experiments"
        action={
          <ButtonLink href="/marketing/experiments/new" look="primary">
            <Plus aria-hidden /> New experiment
          </ButtonLink>
        }
      >
        Two or more ways to do something, shown to visitors by chance, and what may be concluded from it.
      </PageHeader>
      {list.isFirstLoad ? <LoadingRows label="The list of experiments" /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the experiments')} onRetry={list.reload} />
      ) : null}
      {!list.isFirstLoad && !list.error && list.nodes.length === 0 ? (
        <EmptyState
          title="Nothing is tried out yet"
          actions={<ButtonLink href="/marketing/experiments/new">Plan an experiment</ButtonLink>}
        >
          A planner tells how many visitors it takes to see a difference. When they are in, a verdict says in words
          whether it may be acted on. The planner begins with sample figures.
        </EmptyState>
      ) : null}
      {list.nodes.length > 0 ? (
        <div className="@container">
          <table className="w-full">
            <caption className="sr-only">Experiments</caption>
            <thead className="sticky top-12 z-10 bg-surface md:top-0 print:static">
              <tr className="h-9 text-left text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
                <th className="pr-4 font-normal">Experiment</th>
                <th className="hidden pr-4 font-normal @xl:table-cell">Looked at</th>
                <th className="hidden pr-4 text-right font-normal @lg:table-cell">Least difference</th>
                <th className="pr-4 text-right font-normal">Planned visitors</th>
                <th className="hidden text-right font-normal @2xl:table-cell">Changed</th>
              </tr>
            </thead>
            <tbody>
              {list.nodes.map(({ id, name, plan, variants, updatedAt, endedAt }) => (
                <tr key={id} data-row className="h-10 border-line border-b hover:bg-hover">
                  <th scope="row" className="wrap-anywhere py-1 pr-4 text-left font-medium">
                    <Link href={`/marketing/experiments/${id}`} className="hover:underline">
                      {name}
                    </Link>
                    {endedAt ? <span className="font-normal text-muted"> · ended</span> : null}
                  </th>
                  <td className="hidden pr-4 @xl:table-cell">{DESIGNS[plan.design].label}</td>
                  <td className="hidden pr-4 text-right @lg:table-cell">{formatPercent(plan.minimumEffect, 1)}</td>
                  <td className="pr-4 text-right">
                    {formatCount(variants.reduce((sum, { plannedSize }) => sum + plannedSize, 0))}
                  </td>
                  <td className="hidden whitespace-nowrap text-right text-muted @2xl:table-cell">
                    <time dateTime={updatedAt} title={formatDateTime(updatedAt)}>
                      {formatAgo(updatedAt, now)}
                    </time>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {list.hasNextPage ? (
        <Button size="sm" className="mt-3" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </>
  );
}
