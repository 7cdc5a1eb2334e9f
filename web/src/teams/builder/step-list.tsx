'use client';

import { ArrowDown, ArrowUp, TriangleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from '@/design/button';
import { classNames } from '@/design/class-names';
import { STEP_KINDS } from '../shared/words';
import type { DraftFault } from './check-draft';
import type { StepDraft } from './team-draft';

interface StepListProps {
  readonly steps: readonly StepDraft[];
  readonly selected: string | null;
  readonly faults: readonly DraftFault[];
  readonly onSelect: (id: string) => void;
  readonly onKey: (event: KeyboardEvent, id: string) => boolean;
  readonly onMove: (id: string, by: number) => void;
}

/** The same workflow as a list: each step with what it waits for. Alt with an arrow moves a step. */
export function StepList({ steps, selected, faults, onSelect, onKey, onMove }: StepListProps) {
  const nameOf = (id: string) => steps.find((step) => step.id === id)?.name ?? `${id} (missing)`;
  function onKeyDown(event: KeyboardEvent, id: string) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.altKey && by !== 0) {
      event.preventDefault();
      onMove(id, by);
    } else if (onKey(event, id)) event.preventDefault();
  }
  return (
    <ol aria-label="Steps as a list" className="grid border-line border-t">
      {steps.map((step, index) => {
        const Kind = STEP_KINDS[step.kind].icon;
        const isFaulty = faults.some(({ stepIds }) => stepIds.includes(step.id));
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: two steps may have one id while it is being corrected.
            key={`${step.id} ${index}`}
            className={classNames(
              'flex items-center gap-2 border-line border-b pr-1',
              step.id === selected && 'bg-hover shadow-[inset_2px_0_0_var(--color-accent)]',
            )}
          >
            <button
              type="button"
              data-step={step.id}
              aria-current={step.id === selected ? 'step' : undefined}
              onClick={() => onSelect(step.id)}
              onKeyDown={(event) => onKeyDown(event, step.id)}
              className="grid min-w-0 flex-1 px-2 py-1.5 text-left hover:bg-hover"
            >
              <span className="flex items-center gap-1.5">
                <Kind className="size-3.5 shrink-0 text-muted" aria-hidden />
                <span className="truncate font-medium">{step.name}</span>
                {isFaulty ? <TriangleAlert className="size-4 shrink-0 text-bad" aria-label="has a fault" /> : null}
              </span>
              <span className="truncate text-muted text-sm">
                {step.dependsOn.length === 0 ? 'begins at once' : `after ${step.dependsOn.map(nameOf).join(', ')}`}
              </span>
            </button>
            <Button
              size="icon"
              look="quiet"
              aria-label={`Move ${step.name} up`}
              disabled={index === 0}
              onClick={() => onMove(step.id, -1)}
            >
              <ArrowUp aria-hidden />
            </Button>
            <Button
              size="icon"
              look="quiet"
              aria-label={`Move ${step.name} down`}
              disabled={index === steps.length - 1}
              onClick={() => onMove(step.id, 1)}
            >
              <ArrowDown aria-hidden />
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
