'use client';

import { useEffect, useRef } from 'react';
import { useMutation, useQuery, useSubscription } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { ProgressBar } from '@/design/progress-bar';
import { Bone, Loading } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { plural } from '@/format/numbers';
import {
  CancelEvaluationDocument,
  EvaluationProgressDocument,
  EvaluationRunDocument,
  type EvaluationRunRowFragment,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useMay } from '@/shell/use-may';
import { isUnderWay, passSentence, RUN_STATUSES } from './evaluation-words';
import { ResultList } from './result-list';

/** One evaluation: as it runs, then what holds, case by case. */
export function RunPage({ id }: { id: string }) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: EvaluationRunDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => reload({ requestPolicy: 'network-only' });
  if (data?.evaluationRun) return <OpenRun run={data.evaluationRun} onEnd={refresh} />;
  if (fetching) {
    return (
      <Loading label="The evaluation" className="grid gap-6">
        <Bone className="h-7 w-72" />
        <Bone className="h-64" />
      </Loading>
    );
  }
  if (error) return <Problem page="Evaluation" fault={explainFault(error, 'this evaluation')} onRetry={refresh} />;
  return (
    <EmptyState
      isPage
      title="This evaluation does not exist here"
      actions={<ButtonLink href="/models/evaluations">All evaluations</ButtonLink>}
    >
      It may belong to another workspace.
    </EmptyState>
  );
}

function OpenRun({ run, onEnd }: { run: EvaluationRunRowFragment; onEnd: () => void }) {
  const mayWrite = useMay('ai-models:write');
  const [only, setOnly] = useAddressParameter('only');
  const { id, name, status, message, passRate, prompt, promptVersion, evaluationSet } = run;
  const underWay = isUnderWay(status);
  return (
    <>
      <PageHeader
        title={name}
        action={
          underWay ? undefined : (
            <ButtonLink href={`/models/evaluations?baseline=${id}`} look="primary">
              Compare it with another run
            </ButtonLink>
          )
        }
      >
        {prompt?.name ?? 'A prompt that is gone'}
        {promptVersion == null ? '' : `, version ${promptVersion}`}, held against {evaluationSet?.name ?? 'its cases'}.{' '}
        {passRate ? `${passSentence(passRate)}.` : underWay ? '' : `It ${RUN_STATUSES[status]}. ${message}`}
      </PageHeader>
      <div className="grid gap-9">
        {underWay ? <LiveProgress run={run} canStop={mayWrite} onEnd={onEnd} /> : null}
        {underWay ? null : (
          <Section
            title="Cases"
            aside={
              <Button
                size="sm"
                aria-pressed={only === 'failed'}
                onClick={() => setOnly(only === 'failed' ? '' : 'failed')}
              >
                Only what does not hold
              </Button>
            }
          >
            <ResultList runId={id} onlyFailed={only === 'failed'} />
          </Section>
        )}
      </div>
    </>
  );
}

interface LiveProgressProps {
  readonly run: EvaluationRunRowFragment;
  readonly canStop: boolean;
  readonly onEnd: () => void;
}

function LiveProgress({ run, canStop, onEnd }: LiveProgressProps) {
  const toast = useToast();
  const [{ data, error }] = useSubscription({ query: EvaluationProgressDocument, variables: { batchId: run.id } });
  const [{ fetching: isStopping }, cancel] = useMutation(CancelEvaluationDocument);
  const progress = data?.batchProgress;
  const now = progress ?? { ...run, passedCount: 0 };
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
      <ProgressBar percent={percent} label={`Evaluation ${run.name}`} />
      <p className="text-muted text-sm">
        {finished} of {plural(now.totalCount, 'case')} answered, {now.passedCount} hold. You can leave this page; the
        evaluation goes on.
        {error ? ' The live connection broke off; what is shown may be a few seconds old.' : ''}
      </p>
    </div>
  );
}
