'use client';

import { Dices, RotateCcw } from 'lucide-react';
import { Button } from '@/design/button';
import { Problem } from '@/design/problem';
import { ProgressBar } from '@/design/progress-bar';
import { formatCount } from '@/format/numbers';
import type { RunState } from './use-projection';

interface RunBarProps {
  readonly state: RunState;
  readonly seed: string;
  readonly paths: string;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
  readonly onSeed: () => void;
}

/** How the run stands, what it was seeded with, and how to end or repeat it. */
export function RunBar({ state, seed, paths, onCancel, onAgain, onSeed }: RunBarProps) {
  if (state.kind === 'fault') return <Problem fault={state.fault} onRetry={onAgain} />;
  const isRunning = state.kind === 'running' || state.kind === 'waiting';
  const percent = state.kind === 'running' ? state.percent : state.kind === 'settled' ? 100 : 0;
  return (
    <div className="grid gap-1.5" data-print="hide">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p role="status" className={state.kind === 'refused' ? 'text-bad' : 'text-muted'}>
          {describe(state, paths)}
        </p>
        <div className="flex items-center gap-2">
          {isRunning ? (
            <Button size="sm" onClick={onCancel}>
              Cancel
            </Button>
          ) : null}
          {state.kind === 'cancelled' || state.kind === 'refused' ? (
            <Button size="sm" onClick={onAgain}>
              <RotateCcw aria-hidden /> Run it
            </Button>
          ) : null}
          <Button size="sm" look="quiet" onClick={onSeed} title="Draw other paths under the same assumptions">
            <Dices aria-hidden /> Seed {seed}
          </Button>
        </div>
      </div>
      <div className={isRunning ? undefined : 'invisible'}>
        <ProgressBar percent={percent} label="Simulation" />
      </div>
    </div>
  );
}

function describe(state: Exclude<RunState, { kind: 'fault' }>, paths: string): string {
  switch (state.kind) {
    case 'settled':
      return `${formatCount(Number(paths))} paths simulated.`;
    case 'waiting':
      return 'Dashed: the expected course as you set it. The paths follow.';
    case 'running':
      return `Simulating ${formatCount(Number(paths))} paths, ${state.percent}\u202f%.`;
    case 'cancelled':
      return 'Cancelled. What is shown belongs to earlier assumptions; the dashed line is as you set it.';
    case 'refused':
      return state.message;
    default:
      return state satisfies never;
  }
}
