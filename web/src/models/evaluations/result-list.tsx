'use client';

import { Check, X } from 'lucide-react';
import { Button } from '@/design/button';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatLatency } from '@/format/times';
import { EvaluationResultsDocument, type EvaluationResultsQuery } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { formatCost } from '../shared/usd';
import { ASSERTIONS } from './evaluation-words';

const PAGE = 100;

type Result = NonNullable<EvaluationResultsQuery['evaluationRun']>['results']['nodes'][number];

/** The answers of a run with what came of each thing they must be like. */
export function ResultList({ runId, onlyFailed }: { runId: string; onlyFailed: boolean }) {
  const list = useConnection(
    EvaluationResultsDocument,
    { id: runId, first: PAGE },
    (data) => data.evaluationRun?.results,
  );
  if (list.isFirstLoad) return <LoadingRows label="The cases" rows={4} />;
  if (list.error && list.nodes.length === 0)
    return <Problem fault={explainFault(list.error, 'the cases')} onRetry={list.reload} />;
  const shown = onlyFailed ? list.nodes.filter((result) => !holds(result)) : list.nodes;
  return (
    <div className="grid justify-items-start gap-3">
      {shown.length === 0 ? (
        <p className="text-muted">{onlyFailed ? 'Every case holds.' : 'There are no results.'}</p>
      ) : null}
      <ul aria-label="Cases" className="grid w-full">
        {shown.map((result) => (
          <ResultItem key={result.position} result={result} />
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button size="sm" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </div>
  );
}

function holds({ status, verdicts }: Result): boolean {
  return status === 'SUCCEEDED' && (verdicts ?? []).every(({ isMet }) => isMet);
}

function ResultItem({ result }: { result: Result }) {
  const { key, status, text, failure, verdicts, generation } = result;
  const isHeld = holds(result);
  return (
    <li className="grid gap-1.5 border-line border-b py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="wrap-anywhere font-medium">{key}</span>
        <span className={isHeld ? 'text-good text-sm' : 'text-bad text-sm'}>
          {isHeld ? 'holds' : status === 'CANCELLED' ? 'was not asked' : 'does not hold'}
        </span>
        {generation ? (
          <span className="text-muted text-sm">
            {formatCost(generation.cost)}
            {generation.latencyMs == null ? '' : `, ${formatLatency(generation.latencyMs)}`}
          </span>
        ) : null}
      </p>
      {failure ? <p className="wrap-anywhere text-bad text-sm">{failure}</p> : null}
      <ul className="grid gap-0.5 text-sm">
        {verdicts?.map(({ kind, isMet, detail }, index) => {
          const Icon = isMet ? Check : X;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: assertions have no name but their place.
            <li key={index} className="wrap-anywhere flex items-start gap-1.5">
              <Icon className={`mt-0.5 size-4 shrink-0 ${isMet ? 'text-good' : 'text-bad'}`} aria-hidden />
              <span>
                <span className="sr-only">{isMet ? 'Met: ' : 'Not met: '}</span>
                {ASSERTIONS[kind].label}
                {detail ? `: ${detail}` : ''}
              </span>
            </li>
          );
        })}
      </ul>
      {text ? (
        <details>
          <summary className="text-muted text-sm">The answer</summary>
          <p className="wrap-anywhere max-w-[72ch] whitespace-pre-wrap pt-1">{text}</p>
        </details>
      ) : null}
    </li>
  );
}
