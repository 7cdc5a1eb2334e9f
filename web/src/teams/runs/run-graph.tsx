'use client';

import { useMemo } from 'react';
import { classNames } from '@/design/class-names';
import type { StepRunState } from '@/gql/graphql';
import { GraphView, type NodeLook } from '../graph/graph-view';
import { formatCost } from '../shared/costs';
import { STEP_KINDS, STEP_STATES } from '../shared/words';
import type { RunFrame } from '../trace/step-frames';
import type { Run } from './use-run';

interface RunGraphProps {
  readonly run: Run;
  /** A moment of the past; null for now. */
  readonly frame: RunFrame | null;
  readonly selected: string | null;
  readonly onSelect: (stepId: string) => void;
}

const GROUNDS: Readonly<Partial<Record<StepRunState, string>>> = {
  RUNNING: 'border-accent bg-accent-soft',
  RETRYING: 'border-warn bg-warn-soft',
  WAITING_FOR_APPROVAL: 'border-warn bg-warn-soft',
  FAILED: 'border-bad bg-bad-soft',
  SUCCEEDED: 'bg-good-soft',
};

/** The workflow of a run with the state of each step, now or at a moment that is replayed. */
export function RunGraph({ run, frame, selected, onSelect }: RunGraphProps) {
  const steps = run.workflow.steps;
  const nodes = useMemo(() => steps.map(({ id, dependsOn }) => ({ id, dependsOn })), [steps]);
  const states = new Map(
    run.steps.map(({ stepId, state, attempt }) => [stepId, frame?.steps.get(stepId) ?? { state, attempt }]),
  );

  function lookOf(id: string): NodeLook {
    const step = run.steps.find(({ stepId }) => stepId === id);
    const { state, attempt } = states.get(id) ?? { state: 'PENDING' as const, attempt: 0 };
    const { label, icon: Icon, tone } = STEP_STATES[state];
    const Kind = STEP_KINDS[step?.kind ?? 'TOOL'].icon;
    const name = step?.name ?? id;
    const tries = attempt > 1 ? `, attempt ${attempt}` : '';
    const cost = step && Number(step.cost) > 0 && !frame ? formatCost(step.cost) : '';
    return {
      className: GROUNDS[state] ?? '',
      content: (
        <>
          <span className="flex items-center gap-1.5 font-medium">
            <Kind className="size-3.5 shrink-0 text-muted" aria-hidden />
            <span className="truncate">{name}</span>
          </span>
          <span className={classNames('flex items-center gap-1.5 text-sm', tone)}>
            <Icon
              className={classNames(
                'size-3.5 shrink-0',
                state === 'RUNNING' && 'animate-spin motion-reduce:animate-none',
              )}
              aria-hidden
            />
            <span className="truncate">
              {label}
              {tries}
            </span>
            {cost ? <span className="ml-auto text-muted">{cost}</span> : null}
          </span>
        </>
      ),
    };
  }

  return (
    <GraphView
      label="Steps of the run"
      nodes={nodes}
      lookOf={lookOf}
      selected={selected}
      onSelect={onSelect}
      edgeTone={({ from }) => (states.get(from)?.state === 'SUCCEEDED' ? 'text-good' : 'text-line-strong')}
    />
  );
}
