'use client';

import { RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { Problem } from '@/design/problem';
import { formatCount } from '@/format/numbers';
import { formatDateTime, formatElapsed } from '@/format/times';
import { RunOutputsDocument, type RunPartsFragment, type TraceLineFragment } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { formatCost } from '../shared/costs';
import { OutputView } from '../shared/output-view';
import { StepState } from '../shared/state-mark';
import { STEP_KINDS } from '../shared/words';
import { RerunDialog } from './rerun-dialog';
import type { Run } from './use-run';

interface StepDetailsProps {
  readonly run: Run;
  readonly step: Run['steps'][number];
  readonly lines: readonly TraceLineFragment[];
  readonly mayWrite: boolean;
  readonly onChanged: (run: RunPartsFragment) => void;
}

const MESSAGES = 20;

/** A step of a run: how it stands and why, what it used, what it gave, what was said, and what it was before. */
export function StepDetails({ run, step, lines, mayWrite, onChanged }: StepDetailsProps) {
  const [isAsked, setAsked] = useState(false);
  const [{ data, error }, execute] = useQuery({ query: RunOutputsDocument, variables: { id: run.id } });
  const stamp = `${step.state} ${step.attempt} ${step.finishedAt ?? ''}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step that stands differently may have given something else.
  useEffect(() => execute({ requestPolicy: 'network-only' }), [stamp, execute]);
  const found = data?.teamTask?.steps.find(({ stepId }) => stepId === step.stepId);
  const messages = lines.filter(({ kind, stepId }) => kind === 'MESSAGE' && stepId === step.stepId).slice(-MESSAGES);
  const definition = run.workflow.steps.find(({ id }) => id === step.stepId);
  const isAsking = step.state === 'WAITING_FOR_APPROVAL';
  const hasBegun = step.state !== 'PENDING' && step.state !== 'READY' && !isAsking;
  return (
    <section aria-label={step.name} data-testid="step-details" className="grid min-w-0 content-start gap-4">
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold text-lg">{step.name}</h3>
        <StepState state={step.state} />
      </header>
      <Facts
        step={step}
        agent={run.team?.agents.find(({ id }) => id === step.agentId)?.name ?? step.agentId ?? null}
        tool={definition?.tool ?? null}
        maxAttempts={definition?.maxAttempts ?? 1}
      />
      {step.error ? (
        <p className="border-bad border-l-2 bg-bad-soft px-3 py-2">
          {step.error.message} <span className="text-muted text-sm">({step.error.code})</span>
        </p>
      ) : null}
      {mayWrite && hasBegun ? (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => setAsked(true)}>
            <RotateCcw aria-hidden /> Run again from here
          </Button>
        </div>
      ) : null}
      {error && !found ? (
        <Problem fault={explainFault(error, 'the output')} onRetry={() => execute({ requestPolicy: 'network-only' })} />
      ) : null}
      {found?.output && !isAsking ? <OutputView output={found.output} label={`Output of ${step.name}`} /> : null}
      {messages.length > 0 ? (
        <details>
          <summary className="text-muted text-sm">Said ({formatCount(messages.length)})</summary>
          <ol className="mt-1 grid gap-2">
            {messages.map((line) => (
              <li key={line.sequence} className="wrap-anywhere border-line border-l-2 pl-3">
                <span className="text-muted text-sm">{line.actor}</span>
                <p className="whitespace-pre-line">{line.message}</p>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      {found && found.history.length > 0 ? (
        <details>
          <summary className="text-muted text-sm">Before ({formatCount(found.history.length)})</summary>
          <ol className="mt-1 grid gap-3">
            {found.history.toReversed().map((past) => (
              <li key={past.attempt} className="grid gap-1">
                <span className="text-sm">
                  Attempt {past.attempt}
                  {past.finishedAt ? `, ${formatDateTime(past.finishedAt)}` : ''}
                </span>
                {past.error ? <span className="text-bad">{past.error.message}</span> : null}
                {past.output ? <OutputView output={past.output} label={`Earlier output of ${step.name}`} /> : null}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      <RerunDialog
        run={run}
        step={step}
        output={found?.output ?? null}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onChanged={onChanged}
      />
    </section>
  );
}

interface FactsProps {
  readonly step: Run['steps'][number];
  readonly agent: string | null;
  readonly tool: string | null;
  readonly maxAttempts: number;
}

function Facts({ step, agent, tool, maxAttempts }: FactsProps) {
  const took =
    step.startedAt && step.finishedAt ? formatElapsed(Date.parse(step.finishedAt) - Date.parse(step.startedAt)) : null;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Kind', STEP_KINDS[step.kind].label],
    ['Tool', tool],
    ['Agent', agent],
    ['Attempt', step.attempt === 0 ? null : `${step.attempt} (at most ${maxAttempts} in a row)`],
    ['Tried again', step.nextAttemptAt ? formatDateTime(step.nextAttemptAt) : null],
    [
      'Asked',
      step.approval
        ? `${formatDateTime(step.approval.askedAt)}, until ${formatDateTime(step.approval.expiresAt)}`
        : null,
    ],
    ['Took', took],
    ['Cost', Number(step.cost) > 0 || step.kind === 'AGENT' ? formatCost(step.cost) : null],
    [
      'Tokens',
      step.inputTokens + step.outputTokens > 0
        ? `${formatCount(step.inputTokens)} read, ${formatCount(step.outputTokens)} written`
        : null,
    ],
    ['Comment', step.approval?.comment ?? null],
  ];
  return (
    <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 gap-y-0.5">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
