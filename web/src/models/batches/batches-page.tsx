'use client';

import Link from 'next/link';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatCount, plural } from '@/format/numbers';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { BatchesDocument, type BatchRowFragment } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { useMay } from '@/shell/use-may';
import { isUnderWay, RUN_STATUSES } from '../shared/batch-words';
import { LiveProgress } from '../shared/live-progress';
import { progressSentence } from './progress-sentence';

const PAGE = 20;

/** Requests that programs handed over to be worked off in the background: those under way as they go on, then all there are. */
export function BatchesPage() {
  const mayWrite = useMay('ai-models:write');
  const list = useConnection(BatchesDocument, { first: PAGE }, (data) => data.batchInferences);
  const open = list.nodes.filter(({ status }) => isUnderWay(status));
  return (
    <>
      <PageHeader title="Batches">
        Many requests that are worked off in the background, within the budgets. Programs start them with the operation
        createBatchInference; here they are followed, ended and read.
      </PageHeader>
      {list.isFirstLoad ? <LoadingRows label="The batches" rows={4} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the batches')} onRetry={list.reload} />
      ) : null}
      {!list.isFirstLoad && !list.error && list.nodes.length === 0 ? (
        <EmptyState
          title="No batch yet"
          actions={<ButtonLink href="/settings/api-keys?new=1">Make an API key for a program</ButtonLink>}
        >
          A program hands over up to 1,000 requests at once and comes back for the answers. The key that it needs has
          the scopes “Models: read” and “Models: write”.
        </EmptyState>
      ) : null}
      <div className="grid gap-9">
        {open.length > 0 ? (
          <Section title="Under way">
            <ul className="grid gap-5">
              {open.map((batch) => (
                <li key={batch.id} className="grid gap-1">
                  <Link href={`/models/batches/${batch.id}`} className="font-medium hover:underline">
                    {batch.name}
                  </Link>
                  <LiveProgress
                    run={batch}
                    label={`Batch ${batch.name}`}
                    tell={progressSentence}
                    canStop={mayWrite}
                    onEnd={list.reload}
                  />
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        {list.nodes.length > 0 ? (
          <Section title="All batches">
            <BatchTable batches={list.nodes} />
            {list.hasNextPage ? (
              <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
                Show {PAGE} more
              </Button>
            ) : null}
          </Section>
        ) : null}
      </div>
    </>
  );
}

function BatchTable({ batches }: { batches: readonly BatchRowFragment[] }) {
  const now = useNow();
  return (
    <div className="@container">
      <table className="w-full">
        <caption className="sr-only">Batches</caption>
        <thead>
          <tr className="h-9 text-left text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
            <th className="pr-4 font-normal">Batch</th>
            <th className="pr-4 font-normal">State</th>
            <th className="pr-4 text-right font-normal">Answered</th>
            <th className="hidden pr-4 text-right font-normal @lg:table-cell">Without an answer</th>
            <th className="hidden text-right font-normal @xl:table-cell">Asked for</th>
          </tr>
        </thead>
        <tbody>
          {batches.map(({ id, name, status, totalCount, succeededCount, failedCount, createdAt }) => (
            <tr key={id} data-row className="h-11 border-line border-b hover:bg-hover">
              <th scope="row" className="wrap-anywhere py-1.5 pr-4 text-left font-medium">
                <Link href={`/models/batches/${id}`} className="hover:underline">
                  {name}
                </Link>
              </th>
              <td className="pr-4">{RUN_STATUSES[status]}</td>
              <td className="pr-4 text-right">
                {formatCount(succeededCount)} of {plural(totalCount, 'request')}
              </td>
              <td className="hidden pr-4 text-right @lg:table-cell">{formatCount(failedCount)}</td>
              <td className="hidden text-right text-muted @xl:table-cell">
                <time dateTime={createdAt} title={formatDateTime(createdAt)}>
                  {formatAgo(createdAt, now)}
                </time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
