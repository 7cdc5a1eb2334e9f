'use client';

import { type PointerEvent, useRef } from 'react';
import { formatPercent } from '@/format/numbers';
import { FACTOR_KINDS, FACTORS } from './factors';
import { moveBorder, sharesOf, type Weights } from './weights';

interface WeightStackProps {
  readonly weights: Weights;
  readonly onChange: (weights: Weights) => void;
  /** Whether the fields stand one below the other because there is no room beside. */
  readonly isNarrow?: boolean;
}

/** The weights of the five factors as one stack: its borders can be dragged or moved with the arrow keys, each weight typed. */
export function WeightStack({ weights, onChange, isNarrow = false }: WeightStackProps) {
  const stack = useRef<HTMLDivElement>(null);
  const shares = sharesOf(weights);
  const total = FACTOR_KINDS.reduce((sum, kind) => sum + weights[kind], 0);

  function drag(border: number, event: PointerEvent) {
    const box = stack.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const wanted = ((event.clientX - box.left) / box.width) * total;
    const now = FACTOR_KINDS.slice(0, border + 1).reduce((sum, kind) => sum + weights[kind], 0);
    onChange(moveBorder(weights, border, Math.round(wanted - now)));
  }

  return (
    <div className="grid gap-3">
      <div ref={stack} className="relative flex h-7 overflow-hidden rounded-md bg-line">
        {FACTOR_KINDS.map((kind, index) => (
          <span
            key={kind}
            className="relative h-full"
            style={{ width: `${shares[kind] * 100}%`, backgroundColor: FACTORS[kind].color }}
          >
            {index < FACTOR_KINDS.length - 1 ? (
              <Border
                index={index}
                weights={weights}
                onMove={(points) => onChange(moveBorder(weights, index, points))}
                onDrag={(event) => drag(index, event)}
              />
            ) : null}
          </span>
        ))}
      </div>
      <div className={isNarrow ? 'grid gap-1' : 'grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-5'}>
        {FACTOR_KINDS.map((kind) => (
          <label key={kind} className={isNarrow ? 'flex items-center justify-between text-sm' : 'grid gap-1 text-sm'}>
            <span className="flex items-center gap-1.5">
              <span
                aria-hidden
                className="size-2.5 shrink-0 rounded-[2px]"
                style={{ backgroundColor: FACTORS[kind].color }}
              />
              {FACTORS[kind].label}
            </span>
            <span className="flex items-center gap-2">
              <input
                type="number"
                aria-label={`Weight of ${FACTORS[kind].label}`}
                min={0}
                max={100}
                value={Math.round(weights[kind] * 10) / 10}
                onChange={(event) =>
                  onChange({ ...weights, [kind]: Math.max(0, Math.min(100, Number(event.target.value))) })
                }
                className="h-8 w-16 rounded-md border border-control bg-raised px-2 text-base"
              />
              <span className="w-10 text-right text-muted">{formatPercent(shares[kind])}</span>
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}

interface BorderProps {
  readonly index: number;
  readonly weights: Weights;
  readonly onMove: (points: number) => void;
  readonly onDrag: (event: PointerEvent) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

function Border({ index, weights, onMove, onDrag }: BorderProps) {
  const left = FACTOR_KINDS[index] ?? 'DEMAND';
  const right = FACTOR_KINDS[index + 1] ?? 'RESOURCES';
  return (
    <span
      role="slider"
      tabIndex={0}
      aria-label={`Border between ${FACTORS[left].label} and ${FACTORS[right].label}`}
      aria-valuemin={0}
      aria-valuemax={Math.round(weights[left] + weights[right])}
      aria-valuenow={Math.round(weights[left])}
      aria-valuetext={`${FACTORS[left].label} ${Math.round(weights[left])}, ${FACTORS[right].label} ${Math.round(weights[right])}`}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        onMove(step);
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onDrag}
      className="-right-1.5 absolute inset-y-0 z-10 grid w-3 cursor-ew-resize touch-none place-items-center focus-visible:outline-offset-[-2px]"
    >
      <span aria-hidden className="h-full w-0.5 bg-surface" />
    </span>
  );
}
