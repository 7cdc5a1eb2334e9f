'use client';

import { useMemo } from 'react';
import { classNames } from '@/design/class-names';
import { Section } from '@/design/page-header';
import { formatDateTime, formatElapsed } from '@/format/times';
import { useNow } from '@/format/use-now';
import type { TraceLineFragment } from '@/gql/graphql';
import { type Span, spansOf, workAxis } from '../trace/spans';
import type { Run } from './use-run';

interface WaterfallProps {
  readonly run: Run;
  readonly lines: readonly TraceLineFragment[];
  /** The moment that is replayed. */
  readonly at: string | null;
  readonly onSelect: (stepId: string) => void;
}

const BARS: Readonly<Record<Span['outcome'], string>> = {
  open: 'bg-accent-solid',
  done: 'bg-good',
  failed: 'bg-bad',
  lost: 'bg-warn',
  cancelled: 'bg-muted',
};
const OUTCOMES: Readonly<Record<Span['outcome'], string>> = {
  open: 'under way',
  done: 'done',
  failed: 'failed',
  lost: 'its worker was lost',
  cancelled: 'broken off',
};

/** When each attempt of each step ran, and how long people were waited for. */
export function Waterfall({ run, lines, at, onSelect }: WaterfallProps) {
  const minute = useNow();
  const spans = useMemo(() => spansOf(lines), [lines]);
  if (spans.length === 0) return null;
  // Between two minutes the newest line is later than the clock of the page.
  const now = Math.max(minute, ...spans.map(({ startMs, endMs }) => endMs ?? startMs));
  const axis = workAxis(spans, now);
  const begun = run.workflow.steps.filter(({ id }) => spans.some(({ stepId }) => stepId === id));
  const cursor = at === null ? null : axis.at(Date.parse(at));
  return (
    <Section
      title="Timeline"
      aside={
        <span className="text-muted text-sm">
          {axis.gaps.length > 0 ? 'Waits are drawn short, hatched. ' : ''}Bars: attempts; thin: waits for a person.
        </span>
      }
    >
      <ul className="grid gap-1" aria-label="Attempts by step">
        {begun.map(({ id, name }) => {
          const own = spans.filter(({ stepId }) => stepId === id);
          return (
            <li
              key={id}
              className="grid grid-cols-[minmax(0,7rem)_minmax(0,1fr)] items-center gap-3 sm:grid-cols-[minmax(0,13rem)_minmax(0,1fr)_5rem]"
            >
              <button type="button" className="truncate text-left hover:underline" onClick={() => onSelect(id)}>
                {name}
              </button>
              <span className="relative block h-5 bg-sunken" aria-hidden>
                {axis.gaps.map(({ startMs, endMs }) => (
                  <span
                    key={startMs}
                    className="hatched absolute inset-y-0"
                    style={{ left: percent(axis.at(startMs)), width: percent(axis.at(endMs) - axis.at(startMs)) }}
                  />
                ))}
                {own.map((span) => (
                  <span
                    key={`${span.startMs} ${span.kind} ${span.attempt}`}
                    title={describe(span, now)}
                    className={classNames(
                      'absolute min-w-0.5 rounded-[2px]',
                      span.kind === 'work' ? `inset-y-0.5 ${BARS[span.outcome]}` : 'top-2 h-1 bg-warn',
                    )}
                    style={{
                      left: percent(axis.at(span.startMs)),
                      width: percent(axis.at(span.endMs ?? now) - axis.at(span.startMs)),
                    }}
                  />
                ))}
                {cursor === null ? null : (
                  <span className="absolute inset-y-0 w-px bg-accent" style={{ left: percent(cursor) }} />
                )}
              </span>
              <span className="hidden text-right text-muted text-sm sm:block">{workedOf(own, now)}</span>
              <ul className="sr-only">
                {own.map((span) => (
                  <li key={`${span.startMs} ${span.kind} ${span.attempt}`}>{describe(span, now)}</li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function describe({ kind, attempt, startMs, endMs, outcome }: Span, now: number): string {
  const took = formatElapsed((endMs ?? now) - startMs);
  const begun = formatDateTime(new Date(startMs).toISOString());
  return kind === 'wait'
    ? `Waited ${took} for a person, from ${begun}`
    : `Attempt ${attempt}: ${took}, from ${begun}, ${OUTCOMES[outcome]}`;
}

function workedOf(spans: readonly Span[], now: number): string {
  const worked = spans.filter(({ kind }) => kind === 'work');
  return formatElapsed(worked.reduce((sum, { startMs, endMs }) => sum + (endMs ?? now) - startMs, 0));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
