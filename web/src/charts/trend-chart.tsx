'use client';

import { useId, useState } from 'react';
import { formatCount } from '@/format/numbers';
import { formatMonth } from '@/format/times';
import { linearScale, linePath, niceTicks, round } from './scale';
import { Axes } from './trend-axes';
import { HEIGHT, PAD } from './trend-geometry';
import { slopeBounds, theilSenLine } from './trend-line';
import { Band, HoverTargets, Readout, Slope } from './trend-marks';
import { useWidth } from './use-width';

interface TrendChartProps {
  readonly history: readonly { readonly month: string; readonly searches: number }[];
  /** Change a year as a share of the typical month; null where none can be told. */
  readonly slopePerYear: number | null;
  readonly slopeInterval: { readonly low: number; readonly high: number } | null;
  readonly label: string;
}

/** Searches by month with the Theil-Sen line and the band of its slope's 95 % interval. Arrow keys walk the months. */
export function TrendChart({ history, slopePerYear, slopeInterval, label }: TrendChartProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const [active, setActive] = useState<number | null>(null);
  const clipId = useId();
  const searches = history.map((month) => month.searches);
  const line = slopePerYear === null ? null : theilSenLine(searches, slopePerYear);
  const ticks = niceTicks(Math.max(...searches, line?.first ?? 0, line?.last ?? 0));
  const x = linearScale([0, history.length - 1], [PAD.left, width - PAD.right]);
  const y = linearScale([0, ticks.at(-1) ?? 1], [HEIGHT - PAD.bottom, PAD.top]);
  const walk = (event: React.KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -history.length, End: history.length }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(history.length - 1, (active ?? 0) + step));
    event.currentTarget.querySelector<SVGElement>(`[data-point="${next}"]`)?.focus();
  };

  return (
    <div ref={frame} className="relative" style={{ height: HEIGHT }}>
      {width > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset; the keys walk between its points.
        <svg
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="group"
          aria-label={label}
          onKeyDown={walk}
          onPointerLeave={() => setActive(null)}
        >
          <clipPath id={clipId}>
            <rect
              x={PAD.left}
              y={PAD.top}
              width={width - PAD.left - PAD.right}
              height={HEIGHT - PAD.top - PAD.bottom}
            />
          </clipPath>
          <Axes ticks={ticks} months={history.map((month) => month.month)} x={x} y={y} width={width} />
          {line && slopeInterval ? (
            <Band
              bounds={slopeBounds(searches, line, slopeInterval)}
              x={x}
              y={y}
              last={history.length - 1}
              clipId={clipId}
            />
          ) : null}
          <path
            d={linePath(searches.map((value, index) => [x(index), y(value)]))}
            fill="none"
            strokeWidth="1.75"
            className="stroke-demand"
            strokeLinejoin="round"
          />
          {line && slopePerYear !== null ? (
            <Slope line={line} slopePerYear={slopePerYear} searches={searches} x={x} y={y} />
          ) : null}
          {history.map((month, index) => (
            // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a point is read as a picture with its value.
            <circle
              key={month.month}
              data-point={index}
              cx={round(x(index))}
              cy={round(y(month.searches))}
              r={index === active ? 4 : 2}
              className="fill-demand outline-offset-2"
              tabIndex={index === (active ?? history.length - 1) ? 0 : -1}
              role="img"
              aria-label={`${formatMonth(month.month)}: ${formatCount(month.searches)} searches`}
              onFocus={() => setActive(index)}
              onBlur={() => setActive(null)}
            />
          ))}
          <HoverTargets count={history.length} x={x} onHover={setActive} />
        </svg>
      ) : null}
      {active !== null && history[active] ? (
        <Readout month={history[active]} left={x(active)} width={width} top={y(history[active].searches)} />
      ) : null}
    </div>
  );
}
