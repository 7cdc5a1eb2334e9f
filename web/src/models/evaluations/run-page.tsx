'use client';

import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { plural } from '@/format/numbers';
import { EvaluationRunDocument, type EvaluationRunRowFragment } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useMay } from '@/shell/use-may';
import { isUnderWay, RUN_STATUSES } from '../shared/batch-words';
import { LiveProgress } from '../shared/live-progress';
import { passSentence } from './evaluation-words';
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
        {underWay ? (
          <LiveProgress
            run={run}
            label={`Evaluation ${name}`}
            tell={({ totalCount, passedCount }, finished) =>
              `${finished} of ${plural(totalCount, 'case')} answered, ${passedCount} hold. You can leave this page; the evaluation goes on.`
            }
            canStop={mayWrite}
            onEnd={onEnd}
          />
        ) : null}
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
