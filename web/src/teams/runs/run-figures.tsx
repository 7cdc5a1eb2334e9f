'use client';

import { useEffect, useState } from 'react';
import { type KeyFigure, KeyFigures } from '@/design/key-figures';
import { formatCount } from '@/format/numbers';
import { formatElapsed } from '@/format/times';
import { formatCost } from '../shared/costs';
import { isEnded } from '../shared/words';
import type { Run } from './use-run';

const SECOND_MS = 1_000;

/** What a run has used: money against its budget, time, tokens, steps. */
export function RunFigures({ run }: { run: Run }) {
  const now = useSecond(!isEnded(run.status) && run.startedAt !== null);
  return <KeyFigures label="What the run has used" figures={figuresOf(run, now)} />;
}

function figuresOf(run: Run, now: number): KeyFigure[] {
  const done = run.steps.filter(({ state }) => state === 'SUCCEEDED').length;
  const rests = 'What the workers of this run reported, step by step; the trace has each line.';
  const end = run.finishedAt ? Date.parse(run.finishedAt) : now;
  const attempts = run.steps.reduce((sum, { attempt }) => sum + attempt, 0);
  return [
    {
      name: 'Steps done',
      value: `${done} of ${run.steps.length}`,
      note: `${formatCount(attempts)} ${attempts === 1 ? 'attempt' : 'attempts'}`,
      source: { meaning: 'Steps that gave their output.', formula: 'count of steps that succeeded', source: rests },
    },
    {
      name: 'Cost',
      value: formatCost(run.cost),
      note: run.budget ? `of ${formatCost(run.budget)}` : 'no limit',
      source: {
        meaning: 'What calls of models have cost. Tools of the platform cost nothing.',
        formula: 'Σ cost of all steps, earlier attempts included',
        inputs: run.steps.filter(({ cost }) => Number(cost) > 0).map(({ name, cost }) => [name, formatCost(cost)]),
        source: rests,
      },
    },
    {
      name: 'Held back',
      value: formatCost(run.reserved),
      source: {
        meaning: 'The most that steps under way can still cost. It is given back when they end.',
        formula: 'Σ worst case of steps under way',
        source: 'Prices of the models and the size of their prompts.',
      },
    },
    {
      name: 'Time',
      value: run.startedAt ? formatElapsed(Math.max(0, end - Date.parse(run.startedAt))) : null,
      unknown: 'it has not begun',
      source: {
        meaning: 'From the first step to the end, or until now; waiting for people included.',
        formula: 'end − begin',
        source: 'The clock of the platform.',
      },
    },
    {
      name: 'Tokens',
      value: formatCount(run.inputTokens + run.outputTokens),
      note: `${formatCount(run.inputTokens)} read, ${formatCount(run.outputTokens)} written`,
      source: {
        meaning: 'What models read and wrote for this run.',
        formula: 'Σ tokens read + Σ tokens written',
        source: rests,
      },
    },
  ];
}

/** The time, moved on every second while it matters. */
function useSecond(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
