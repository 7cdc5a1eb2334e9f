'use client';

import { useEffect, useRef } from 'react';
import { useMutation, useSubscription } from 'urql';
import { Button } from '@/design/button';
import { ProgressBar } from '@/design/progress-bar';
import { useToast } from '@/design/toasts';
import {
  BatchProgressDocument,
  type BatchProgressSubscription,
  type BatchRowFragment,
  CancelBatchDocument,
} from '@/gql/graphql';
import { isUnderWay } from './batch-words';

type Counts = Pick<BatchProgressSubscription['batchProgress'], 'totalCount' | 'failedCount' | 'passedCount'>;

interface LiveProgressProps {
  readonly run: Pick<BatchRowFragment, 'id' | 'status' | 'message' | 'totalCount' | 'succeededCount' | 'failedCount'>;
  /** What the bar stands for. */
  readonly label: string;
  /** How far it is, in a sentence or two. */
  readonly tell: (counts: Counts, finished: number) => string;
  readonly canStop: boolean;
  readonly onEnd: () => void;
}

/** How far an evaluation or a batch is, as it goes on, and a way to end it. */
export function LiveProgress({ run, label, tell, canStop, onEnd }: LiveProgressProps) {
  const toast = useToast();
  const [{ data, error }] = useSubscription({ query: BatchProgressDocument, variables: { batchId: run.id } });
  const [{ fetching: isStopping }, cancel] = useMutation(CancelBatchDocument);
  const now = data?.batchProgress ?? { ...run, passedCount: 0 };
  const hasEnded = !isUnderWay(now.status);
  const latest = useRef(onEnd);
  latest.current = onEnd;
  useEffect(() => {
    if (hasEnded) latest.current();
  }, [hasEnded]);
  const finished = now.succeededCount + now.failedCount;
  const percent = now.totalCount === 0 ? 0 : (finished / now.totalCount) * 100;

  async function stop() {
    const answer = await cancel({ input: { batchId: run.id } });
    const problem = answer.data?.cancelBatchInference?.userErrors[0]?.message;
    if (answer.error || problem) toast({ message: problem ?? 'It was not cancelled. Try again in a moment.' });
    else onEnd();
  }

  return (
    <div className="grid max-w-3xl gap-2">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="font-medium">
          {now.message || 'Waiting for a worker'}
        </p>
        {canStop ? (
          <Button size="sm" disabled={isStopping || hasEnded} onClick={() => void stop()}>
            {isStopping ? 'Cancelling…' : 'Cancel'}
          </Button>
        ) : null}
      </div>
      <ProgressBar percent={percent} label={label} />
      <p className="text-muted text-sm">
        {tell(now, finished)}
        {error ? ' The live connection broke off; what is shown may be a few seconds old.' : ''}
      </p>
    </div>
  );
}
