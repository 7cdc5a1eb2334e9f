import { Check, Circle, LoaderCircle } from 'lucide-react';
import { classNames } from '@/design/class-names';
import type { AnalysisStage } from '@/gql/graphql';
import { STAGES, type StageState, stageStates } from './stages';

const SIGNS: Readonly<Record<StageState, { icon: typeof Check; tone: string; word: string }>> = {
  done: { icon: Check, tone: 'text-good', word: 'done' },
  current: { icon: LoaderCircle, tone: 'animate-spin text-accent motion-reduce:animate-none', word: 'running' },
  waiting: { icon: Circle, tone: 'text-line-strong', word: 'waiting' },
};

/** The steps of an analysis with where each stands. */
export function StageList({ stage, isRunning }: { stage: AnalysisStage; isRunning: boolean }) {
  const states = stageStates(stage, isRunning);
  return (
    <ol aria-label="Steps" className="grid min-w-0">
      {STAGES.map(({ label, what }, index) => {
        const state = states[index] ?? 'waiting';
        const { icon: Icon, tone, word } = SIGNS[state];
        return (
          <li
            key={label}
            aria-current={state === 'current' ? 'step' : undefined}
            className="flex h-9 min-w-0 items-center gap-3 border-line border-b"
          >
            <Icon className={classNames('size-4 shrink-0', tone)} aria-hidden />
            <span
              className={classNames(
                'w-40 shrink-0',
                state === 'current' && 'font-medium',
                state === 'waiting' && 'text-muted',
              )}
            >
              {label}
              <span className="sr-only">, {word}</span>
            </span>
            <span className="min-w-0 truncate text-muted text-sm">{what}</span>
          </li>
        );
      })}
    </ol>
  );
}
