'use client';

import { ListChecks } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button, ButtonLink } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { EmptyState } from '@/design/empty-state';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { Unknown } from '@/design/unknown';
import { formatPercent, plural } from '@/format/numbers';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { type EvaluationRunRowFragment, EvaluationRunsDocument, EvaluationSetsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { type ConnectionState, useConnection } from '@/graphql/use-connection';
import { useMay } from '@/shell/use-may';
import { RUN_STATUSES } from '../shared/batch-words';

import { RunComparison } from './run-comparison';
import { StartForm } from './start-form';

const PAGE = 20;

/** How well prompts and models answer cases, and which of two runs is better. */
export function EvaluationsPage() {
  const router = useRouter();
  const mayWrite = useMay('ai-models:write');
  const [isStarting, setStarting] = useAddressParameter('start');
  const [promptId] = useAddressParameter('prompt');
  const runs = useConnection(EvaluationRunsDocument, { first: PAGE }, (data) => data.evaluationRuns);
  const sets = useConnection(EvaluationSetsDocument, { first: PAGE }, (data) => data.evaluationSets);
  const isEmpty = [runs, sets].every((list) => !list.isFirstLoad && !list.error && list.nodes.length === 0);
  return (
    <>
      <PageHeader
        title="Evaluations"
        action={
          mayWrite ? (
            <>
              <ButtonLink href="/models/evaluations/new">New set</ButtonLink>
              <Button look="primary" onClick={() => setStarting('1')}>
                <ListChecks aria-hidden /> Start an evaluation
              </Button>
            </>
          ) : undefined
        }
      >
        A prompt held against cases whose answers must be like something, and whether another version or model does
        better than chance.
      </PageHeader>
      {isEmpty ? (
        <EmptyState
          title="Nothing is evaluated yet"
          actions={mayWrite ? <ButtonLink href="/models/evaluations/new">Make a set of cases</ButtonLink> : undefined}
        >
          Write down a few cases once, with sample ones to begin with. Then every version of a prompt and every model
          can be held against them, and a difference is only called one when chance does not explain it.
        </EmptyState>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-9">
          <Section title="Runs">
            <RunList list={runs} />
          </Section>
          {runs.nodes.length > 1 ? <RunComparison runs={runs.nodes} /> : null}
          <Section title="Sets of cases">
            {sets.isFirstLoad ? <LoadingRows label="The sets" rows={2} /> : null}
            {sets.error && sets.nodes.length === 0 ? (
              <Problem fault={explainFault(sets.error, 'the sets')} onRetry={sets.reload} />
            ) : null}
            <ul className="grid">
              {sets.nodes.map(({ id, name, cases }) => (
                <li key={id} className="flex flex-wrap justify-between gap-x-6 border-line border-b py-2">
                  <span className="wrap-anywhere font-medium">{name}</span>
                  <span className="text-muted">{plural(cases.length, 'case')}</span>
                </li>
              ))}
            </ul>
            {sets.hasNextPage ? (
              <Button size="sm" className="justify-self-start" onClick={sets.loadMore} disabled={sets.isLoading}>
                Show {PAGE} more
              </Button>
            ) : null}
          </Section>
        </div>
      )}
      <Dialog isOpen={isStarting !== '' && mayWrite} onClose={() => setStarting('')} title="Start an evaluation">
        <StartForm promptId={promptId} onStarted={(id) => router.push(`/models/evaluations/${id}`)} />
      </Dialog>
    </>
  );
}

function RunList({ list }: { list: ConnectionState<EvaluationRunRowFragment> }) {
  const now = useNow();
  if (list.isFirstLoad) return <LoadingRows label="The runs" rows={4} />;
  if (list.error && list.nodes.length === 0)
    return <Problem fault={explainFault(list.error, 'the runs')} onRetry={list.reload} />;
  if (list.nodes.length === 0) return <p className="text-muted">No evaluation has run yet.</p>;
  return (
    <div className="@container grid justify-items-start gap-3">
      <table className="w-full">
        <caption className="sr-only">Runs</caption>
        <thead className="text-left text-muted text-sm">
          <tr className="h-9 border-line-strong border-b">
            <th className="pr-4 font-normal">Run</th>
            <th className="hidden pr-4 font-normal @lg:table-cell">Prompt</th>
            <th className="pr-4 text-right font-normal">Hold</th>
            <th className="hidden text-right font-normal @xl:table-cell">Started</th>
          </tr>
        </thead>
        <tbody>
          {list.nodes.map(({ id, name, prompt, promptVersion, status, passRate, createdAt }) => (
            <tr key={id} data-row className="h-10 border-line border-b hover:bg-hover">
              <th scope="row" className="wrap-anywhere py-1.5 pr-4 text-left font-medium">
                <Link href={`/models/evaluations/${id}`} className="hover:underline">
                  {name}
                </Link>
              </th>
              <td className="wrap-anywhere hidden pr-4 @lg:table-cell">
                {prompt?.name ?? 'A prompt that is gone'}
                {promptVersion == null ? '' : `, version ${promptVersion}`}
              </td>
              <td className="pr-4 text-right">
                {passRate ? (
                  `${formatPercent(passRate.rate)} of ${passRate.totalCount}`
                ) : status === 'COMPLETED' ? (
                  <Unknown reason="There is no result" />
                ) : (
                  RUN_STATUSES[status]
                )}
              </td>
              <td className="hidden whitespace-nowrap text-right text-muted @xl:table-cell">
                <time dateTime={createdAt} title={formatDateTime(createdAt)}>
                  {formatAgo(createdAt, now)}
                </time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.hasNextPage ? (
        <Button size="sm" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </div>
  );
}
