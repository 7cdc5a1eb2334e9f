'use client';

import Link from 'next/link';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { PageHeader, Section } from '@/design/page-header';
import { ProgressBar } from '@/design/progress-bar';
import { RunOpportunityDocument, type RunPartsFragment } from '@/gql/graphql';
import { useMay } from '@/shell/use-may';
import { PendingApprovals } from '../approvals/pending-approvals';
import { RunStatus } from '../shared/state-mark';
import { isEnded } from '../shared/words';
import { frameAt } from '../trace/step-frames';
import { BudgetForm } from './budget-form';
import { ReplayBar } from './replay-bar';
import { RunActions } from './run-actions';
import { RunFigures } from './run-figures';
import { RunGraph } from './run-graph';
import { RunReport } from './run-report';
import { StepDetails } from './step-details';
import { TraceList } from './trace-list';
import type { Run } from './use-run';
import type { useTrace } from './use-trace';
import { Waterfall } from './waterfall';

interface RunViewProps {
  readonly run: Run;
  readonly trace: ReturnType<typeof useTrace>;
  readonly isBehind: boolean;
  readonly onChanged: (run: RunPartsFragment) => void;
}

/** A run with its steps, its time, its story and its report. */
export function RunView({ run, trace, isBehind, onChanged }: RunViewProps) {
  const mayWrite = useMay('agent-teams:write');
  const [step, setStep] = useAddressParameter('step');
  const [replay, setReplay] = useState<number | null>(null);
  const steps = run.workflow.steps;
  const frame = useMemo(
    () => (replay === null ? null : frameAt(trace.lines, steps, replay)),
    [replay, trace.lines, steps],
  );
  const chosen = run.steps.find(({ stepId }) => stepId === step) ?? focusOf(run);
  const ended = isEnded(run.status);
  return (
    <>
      <PageHeader title={run.goal} action={mayWrite ? <RunActions run={run} onChanged={onChanged} /> : null}>
        <RunPlace run={run} />
      </PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-7">
        <div className="grid gap-2">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <p role="status" data-testid="run-status" className="flex min-w-0 flex-wrap items-center gap-x-3">
              <span className="font-semibold">
                <RunStatus status={run.status} />
              </span>
              <span className="wrap-anywhere">{run.message}</span>
            </p>
            <p className="whitespace-nowrap font-semibold">
              {Math.round(run.percent)}
              {'\u202f'}%
            </p>
          </div>
          <ProgressBar percent={run.percent} label="Progress of the run" />
          <p role="status" className="min-h-5 text-sm text-warn">
            {isBehind ? 'The live connection broke off; what is shown may be old. Reconnecting…' : ''}
          </p>
          <RunFigures run={run} />
        </div>
        {run.status === 'BUDGET_EXHAUSTED' && mayWrite ? <BudgetForm run={run} onChanged={onChanged} /> : null}
        <PendingApprovals run={run} onChanged={onChanged} />
        {ended ? <RunReport id={run.id} stamp={run.finishedAt ?? ''} /> : null}
        <Section title="Steps" aside={<ReplayBar lines={trace.lines} at={replay} onChange={setReplay} />}>
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(22rem,26rem)]">
            <RunGraph run={run} frame={frame} selected={chosen?.stepId ?? null} onSelect={setStep} />
            {chosen ? (
              <StepDetails
                key={chosen.stepId}
                run={run}
                step={chosen}
                lines={trace.lines}
                mayWrite={mayWrite && frame === null}
                onChanged={onChanged}
              />
            ) : null}
          </div>
        </Section>
        <Waterfall run={run} lines={trace.lines} at={frame?.line?.at ?? null} onSelect={setStep} />
        <TraceList run={run} trace={trace} at={replay} onReplay={setReplay} />
      </div>
    </>
  );
}

/** The step to look at first: what asks, works or failed, else the last that is done. */
function focusOf({ steps }: Run) {
  const first = (...states: readonly string[]) => steps.find(({ state }) => states.includes(state));
  return (
    first('WAITING_FOR_APPROVAL') ??
    first('FAILED') ??
    first('RUNNING', 'RETRYING') ??
    steps.findLast(({ state }) => state === 'SUCCEEDED') ??
    steps[0]
  );
}

function RunPlace({ run }: { run: Run }) {
  const id = run.opportunity?.id;
  const [{ data }] = useQuery({ query: RunOpportunityDocument, variables: { id: id ?? '' }, pause: !id });
  return (
    <p className="flex flex-wrap gap-x-1.5">
      {run.team ? (
        <Link className="link inline-block min-h-6" href={`/teams/${run.team.id}`}>
          {run.team.name}
        </Link>
      ) : (
        <span>A team that is gone</span>
      )}
      {id ? (
        <span>
          · about{' '}
          <Link className="link inline-block min-h-6" href={`/niches/opportunities/${id}/team`}>
            {data?.opportunity?.name ?? 'an opportunity'}
          </Link>
        </span>
      ) : null}
      {isEnded(run.status) ? null : <span>· You can leave this page; the run goes on.</span>}
    </p>
  );
}
