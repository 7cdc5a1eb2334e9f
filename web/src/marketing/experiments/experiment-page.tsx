'use client';

import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { formatCount, formatPercent } from '@/format/numbers';
import { formatDateTime } from '@/format/times';
import {
  EvaluateExperimentDocument,
  type EvaluationFragment,
  ExperimentDocument,
  type ExperimentQuery,
} from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { EndExperiment } from './end-experiment';
import { EvaluationView } from './evaluation-view';
import { RecordResults } from './record-results';
import { DESIGNS, VERDICTS } from './words';

type Experiment = NonNullable<ExperimentQuery['experiment']>;

/** One experiment: what was planned, what came in, and what may be concluded. */
export function ExperimentPage({ id }: { id: string }) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: ExperimentDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => reload({ requestPolicy: 'network-only' });
  const experiment = data?.experiment;
  if (experiment) return <OpenExperiment key={experiment.id} experiment={experiment} onReload={refresh} />;
  if (fetching) {
    return (
      <Loading label="The experiment" className="grid gap-6">
        <Bone className="h-7 w-72" />
        <Bone className="h-24" />
        <Bone className="h-64" />
      </Loading>
    );
  }
  if (error) return <Problem page="Experiment" fault={explainFault(error, 'this experiment')} onRetry={refresh} />;
  return (
    <EmptyState
      isPage
      title="This experiment does not exist here"
      actions={<ButtonLink href="/marketing/experiments">All experiments</ButtonLink>}
    >
      It may belong to another workspace.
    </EmptyState>
  );
}

function OpenExperiment({ experiment, onReload }: { experiment: Experiment; onReload: () => void }) {
  const client = useClient();
  const [evaluation, setEvaluation] = useState<EvaluationFragment | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { id, plan, variants, metrics, looks, hypothesis, endedAt, conclusion } = experiment;

  async function evaluate() {
    setBusy(true);
    setFault(null);
    const { data, error } = await client
      .mutation(EvaluateExperimentDocument, { input: { experimentId: id } })
      .toPromise();
    setBusy(false);
    const payload = data?.evaluateExperiment;
    setRefused(payload?.userErrors.map(({ message }) => message).join(' ') || null);
    if (payload?.evaluation) setEvaluation(payload.evaluation);
    if (error) setFault(explainFault(error, 'the evaluation'));
    onReload();
  }

  return (
    <>
      <PageHeader
        title={experiment.name}
        action={
          <>
            {endedAt ? null : <EndExperiment experiment={experiment} onEnded={onReload} />}
            <Button look="primary" disabled={isBusy} onClick={() => void evaluate()}>
              {isBusy ? 'Evaluating…' : plan.design === 'GROUP_SEQUENTIAL' ? 'Take a look' : 'Evaluate'}
            </Button>
          </>
        }
      >
        {hypothesis || 'No hypothesis was written down.'}
      </PageHeader>
      <div className="grid gap-x-10 gap-y-9 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-9">
          {endedAt ? (
            <Section title="Decided">
              <p className="max-w-[72ch]">{conclusion}</p>
              <p className="text-muted text-sm">Ended {formatDateTime(endedAt)}; nothing is counted any more.</p>
            </Section>
          ) : null}
          {fault ? <Problem fault={fault} onRetry={() => void evaluate()} /> : null}
          {refused ? (
            <p role="alert" className="text-bad">
              {refused}
            </p>
          ) : null}
          {evaluation ? (
            <EvaluationView evaluation={evaluation} experiment={experiment} />
          ) : (
            <Section title="Verdict">
              <p className="max-w-[72ch] text-muted">
                {endedAt ? 'Evaluate it to see what its figures say.' : 'Enter what came in and evaluate it.'}{' '}
                {DESIGNS[plan.design].guard}
              </p>
            </Section>
          )}
          {endedAt ? null : <RecordResults experiment={experiment} onRecorded={() => setEvaluation(null)} />}
        </div>
        <aside aria-label="Plan" className="grid content-start gap-9">
          <Section title="Plan">
            <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1.5">
              <dt className="text-muted">Looked at</dt>
              <dd className="text-right">{DESIGNS[plan.design].label.toLowerCase()}</dd>
              <dt className="text-muted">Decides</dt>
              <dd className="text-right">{metrics[0]?.name}</dd>
              <dt className="text-muted">Rate without a change</dt>
              <dd className="text-right">{formatPercent(plan.baselineRate, 1)}</dd>
              <dt className="text-muted">Least difference</dt>
              <dd className="text-right">{formatPercent(plan.minimumEffect, 1)}</dd>
              <dt className="text-muted">Chance of a false finding</dt>
              <dd className="text-right">{formatPercent(plan.alpha)}</dd>
              <dt className="text-muted">Chance of finding it</dt>
              <dd className="text-right">{formatPercent(plan.power)}</dd>
              {variants.map(({ key, name, plannedSize }) => (
                <div key={key} className="contents">
                  <dt className="text-muted">Visitors of “{name}”</dt>
                  <dd className="text-right">{formatCount(plannedSize)}</dd>
                </div>
              ))}
            </dl>
          </Section>
          {looks.length > 0 ? (
            <Section title="Looks so far">
              <ol className="grid gap-1.5">
                {looks.toReversed().map(({ takenAt, fraction, evaluation: { verdict } }) => (
                  <li key={takenAt} className="grid">
                    <span>{VERDICTS[verdict.kind].label}</span>
                    <span className="text-muted text-sm">
                      {formatDateTime(takenAt)}, {formatPercent(fraction)} of the plan
                    </span>
                  </li>
                ))}
              </ol>
            </Section>
          ) : null}
        </aside>
      </div>
    </>
  );
}
