'use client';

import { ChevronLeft, ChevronRight, History, Pause, Play } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/design/button';
import { formatDateTime } from '@/format/times';
import type { TraceLineFragment } from '@/gql/graphql';

interface ReplayBarProps {
  readonly lines: readonly TraceLineFragment[];
  /** The line that is shown; null for now. */
  readonly at: number | null;
  readonly onChange: (at: number | null) => void;
}

const FRAME_MS = 600;

/** Steps through what happened: by the slider, its arrow keys, one line at a time, or by itself. */
export function ReplayBar({ lines, at, onChange }: ReplayBarProps) {
  const [isPlaying, setPlaying] = useState(false);
  const last = lines.at(-1)?.sequence ?? 0;
  const latest = useRef({ at, last, onChange });
  latest.current = { at, last, onChange };
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const { at: now, last: end, onChange: move } = latest.current;
      if ((now ?? 0) >= end) setPlaying(false);
      else move((now ?? 0) + 1);
    }, FRAME_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);

  if (last === 0) return null;
  if (at === null)
    return (
      <Button size="sm" look="quiet" onClick={() => onChange(1)} data-print="hide">
        <History aria-hidden /> Replay
      </Button>
    );
  const line = lines.find(({ sequence }) => sequence === at);
  const move = (to: number) => {
    setPlaying(false);
    onChange(Math.min(last, Math.max(1, to)));
  };
  return (
    <section aria-label="Replay" className="flex min-w-0 flex-wrap items-center gap-2" data-print="hide">
      <Button size="icon" look="quiet" aria-label="One line back" disabled={at <= 1} onClick={() => move(at - 1)}>
        <ChevronLeft aria-hidden />
      </Button>
      <Button
        size="icon"
        look="quiet"
        aria-label={isPlaying ? 'Hold' : 'Play'}
        onClick={() => {
          if (!isPlaying && at >= last) onChange(1);
          setPlaying(!isPlaying);
        }}
      >
        {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
      </Button>
      <Button size="icon" look="quiet" aria-label="One line on" disabled={at >= last} onClick={() => move(at + 1)}>
        <ChevronRight aria-hidden />
      </Button>
      <input
        type="range"
        min={1}
        max={last}
        value={at}
        aria-label="Moment of the run"
        aria-valuetext={line ? `Line ${at} of ${last}: ${line.message}` : `Line ${at} of ${last}`}
        className="w-40 accent-accent-solid sm:w-56"
        onChange={(event) => move(Number(event.target.value))}
      />
      <span className="text-muted text-sm" data-testid="replay-at">
        {at} of {last}
        {line ? `, ${formatDateTime(line.at)}` : ''}
      </span>
      <Button
        size="sm"
        onClick={() => {
          setPlaying(false);
          onChange(null);
        }}
      >
        Back to now
      </Button>
    </section>
  );
}
