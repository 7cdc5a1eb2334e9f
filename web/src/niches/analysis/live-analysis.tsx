'use client';

import { useEffect, useRef } from 'react';
import { useMutation, useSubscription } from 'urql';
import { Button } from '@/design/button';
import { PageHeader } from '@/design/page-header';
import { ProgressBar } from '@/design/progress-bar';
import { useToast } from '@/design/toasts';
import { formatRemaining } from '@/format/times';
import { AnalysisProgressDocument, type AnalysisQuery, CancelAnalysisDocument } from '@/gql/graphql';
import { useLiveConnection } from '@/graphql/live-connection';
import { CountRow } from './count-row';
import { EarlierResult } from './earlier-result';
import { StageList } from './stage-list';

export type AnalysisDetails = NonNullable<AnalysisQuery['analysis']>;

/** An analysis as it happens. It runs on the platform: leaving the page does not stop it, coming back catches up. */
export function LiveAnalysis({ analysis, onEnd }: { analysis: AnalysisDetails; onEnd: () => void }) {
  const toast = useToast();
  const connection = useLiveConnection();
  const [{ data, error }] = useSubscription({
    query: AnalysisProgressDocument,
    variables: { analysisId: analysis.id },
  });
  const [{ fetching: isCancelling }, cancel] = useMutation(CancelAnalysisDocument);
  const now = data?.analysisProgress ?? { ...analysis, remainingSeconds: null };
  const hasEnded = now.status !== 'QUEUED' && now.status !== 'RUNNING';
  useEnd(hasEnded, onEnd);
  const isBehind = error !== undefined || connection === 'reconnecting';

  async function stop() {
    const answer = await cancel({ input: { analysisId: analysis.id } });
    const problem = answer.data?.cancelAnalysis?.userErrors[0]?.message;
    if (answer.error || problem)
      toast({ message: problem ?? 'The cancellation did not reach the platform. Try again.' });
    else onEnd();
  }

  return (
    <>
      <PageHeader
        title={analysis.name}
        action={
          <Button onClick={() => void stop()} disabled={isCancelling || hasEnded}>
            {isCancelling ? 'Cancelling…' : 'Cancel'}
          </Button>
        }
      >
        {analysis.refreshImport
          ? `It is being run again on ${analysis.refreshImport.fileName ?? analysis.refreshImport.name}. `
          : ''}
        You can leave this page; the analysis goes on and will be here when you come back.
        {analysis.version > 0 ? <EarlierResult id={analysis.id} /> : null}
      </PageHeader>
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
        <div className="grid gap-2">
          <div className="flex items-baseline justify-between gap-4">
            <p role="status" className="font-medium">
              {now.message || 'Waiting for a worker'}
            </p>
            <p className="whitespace-nowrap text-muted">
              <span className="font-semibold text-text">
                {Math.round(now.percent)}
                {'\u202f'}%
              </span>
              {now.remainingSeconds == null ? '' : ` · ${formatRemaining(now.remainingSeconds)} left`}
            </p>
          </div>
          <ProgressBar percent={now.percent} label={`Analysis ${analysis.name}`} />
          <p role="status" className="h-5 text-sm text-warn">
            {isBehind ? 'The live connection broke off; what is shown may be a few seconds old. Reconnecting…' : ''}
          </p>
        </div>
        <CountRow counts={now.counts} />
        <StageList stage={now.stage} isRunning />
      </div>
    </>
  );
}

/** Tells once that the analysis has ended. */
function useEnd(hasEnded: boolean, onEnd: () => void) {
  const latest = useRef(onEnd);
  useEffect(() => {
    latest.current = onEnd;
  });
  useEffect(() => {
    if (hasEnded) latest.current();
  }, [hasEnded]);
}
