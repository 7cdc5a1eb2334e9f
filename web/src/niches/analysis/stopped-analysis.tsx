'use client';

import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Button } from '@/design/button';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { ResumeAnalysisDocument } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { CountRow } from './count-row';
import { EarlierResult } from './earlier-result';
import type { AnalysisDetails } from './live-analysis';
import { StageList } from './stage-list';

/** An analysis that failed or was cancelled: why, what is kept, and how to go on. */
export function StoppedAnalysis({ analysis, onResumed }: { analysis: AnalysisDetails; onResumed: () => void }) {
  const [{ fetching }, resume] = useMutation(ResumeAnalysisDocument);
  const [fault, setFault] = useState<Fault | null>(null);
  const isFailed = analysis.status === 'FAILED';

  async function goOn() {
    setFault(null);
    const { data, error } = await resume({ input: { analysisId: analysis.id } });
    const problem = data?.resumeAnalysis?.userErrors[0]?.message;
    if (error) setFault(explainFault(error, 'the analysis'));
    else if (problem)
      setFault({
        what: problem,
        safe: 'What was done so far is kept.',
        next: 'Start a new analysis of the same import if this stays.',
        requestId: null,
      });
    else onResumed();
  }

  return (
    <>
      <PageHeader
        title={analysis.name}
        action={
          <Button look="primary" onClick={() => void goOn()} disabled={fetching}>
            <RotateCcw aria-hidden /> {fetching ? 'Resuming…' : 'Resume'}
          </Button>
        }
      >
        <span className={isFailed ? 'text-bad' : 'text-warn'}>
          {isFailed ? 'This analysis failed.' : 'This analysis was cancelled.'}
        </span>{' '}
        {analysis.message}
        {analysis.version > 0 ? <EarlierResult id={analysis.id} /> : null}
      </PageHeader>
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
        {fault ? <Problem fault={fault} /> : null}
        <p className="max-w-[72ch] text-muted">
          The import and the finished steps are kept. Resuming goes on after the last of them; nothing is counted twice.
        </p>
        <CountRow counts={analysis.counts} />
        <StageList stage={analysis.stage} isRunning={false} />
      </div>
    </>
  );
}
