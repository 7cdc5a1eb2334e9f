'use client';

import { type ReactNode, useState } from 'react';
import { type PlotPadding, type PlotScales, plotScales, spacedIndices } from './plot-geometry';
import { round } from './scale';
import { useWidth } from './use-width';

/** A place on the horizontal axis that can be pointed at or reached with the arrow keys. */
export interface PlotPoint {
  readonly x: number;
  /** Where the mark of the focus is drawn. */
  readonly y: number;
  /** Read out by assistive technology. */
  readonly label: string;
}

interface PlotProps {
  readonly label: string;
  readonly height: number;
  readonly xDomain: readonly [number, number];
  readonly yTicks: readonly number[];
  readonly formatY: (value: number) => string;
  readonly yTitle: string;
  readonly xTicks: readonly { readonly x: number; readonly label: string }[];
  readonly xTitle?: string;
  readonly points: readonly PlotPoint[];
  /** What is shown beside the point that is pointed at. */
  readonly readout: (index: number) => ReactNode;
  readonly padding?: PlotPadding;
  /** Opens what a point is made of; points are then pressed rather than only read. */
  readonly onChoose?: (index: number) => void;
  readonly children: (scales: PlotScales, active: number | null) => ReactNode;
}

/** Width of a label below the horizontal axis, in pixels. */
const LABEL_ROOM = 72;

/** What plots share: axes with units, a drawing that fits its place, points that keys walk and the pointer finds. */
export function Plot(props: PlotProps) {
  const { label, height, xDomain, yTicks, points, readout, padding, onChoose, children } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const [active, setActive] = useState<number | null>(null);
  const yDomain = [yTicks[0] ?? 0, yTicks.at(-1) ?? 1] as const;
  const scales = plotScales({ width, height, xDomain, yDomain, ...(padding ? { padding } : {}) });
  const current = active === null ? undefined : points[active];
  const walk = (event: React.KeyboardEvent) => {
    if (onChoose && active !== null && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onChoose(active);
      return;
    }
    const step = { ArrowRight: 1, ArrowLeft: -1, PageUp: 10, PageDown: -10, Home: -points.length, End: points.length }[
      event.key
    ];
    if (!step) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(points.length - 1, (active ?? 0) + step));
    event.currentTarget.querySelector<SVGElement>(`[data-point="${next}"]`)?.focus();
  };
  return (
    <div ref={frame} className="relative" style={{ height }}>
      {width > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset; the keys walk between its points.
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={`${label} Arrow keys walk the points${onChoose ? ', Enter opens one' : ''}.`}
          onKeyDown={walk}
          onClick={() => active !== null && onChoose?.(active)}
          onPointerLeave={() => setActive(null)}
        >
          <PlotAxes {...props} scales={scales} />
          {children(scales, active)}
          {points.map((point, index) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: a point is read as a picture with its value, or pressed to open.
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: the points stand in a fixed order.
              key={index}
              data-point={index}
              cx={round(scales.x(point.x))}
              cy={round(scales.y(point.y))}
              r={index === active ? 4 : 2.5}
              className={index === active ? 'fill-text outline-offset-2' : 'fill-transparent'}
              tabIndex={index === (active ?? points.length - 1) ? 0 : -1}
              role={onChoose ? 'button' : 'img'}
              aria-label={point.label}
              onFocus={() => setActive(index)}
              onBlur={() => setActive(null)}
            />
          ))}
          <HoverStrips points={points} scales={scales} onHover={setActive} isPressed={onChoose !== undefined} />
        </svg>
      ) : null}
      {active !== null && current ? (
        <Readout x={scales.x(current.x)} width={width}>
          {readout(active)}
        </Readout>
      ) : null}
    </div>
  );
}

function PlotAxes({ scales, yTicks, xTicks, formatY, yTitle, xTitle }: PlotProps & { scales: PlotScales }) {
  const { x, y, width, height, padding } = scales;
  const labelled = new Set(
    spacedIndices(
      xTicks.map((tick) => x(tick.x)),
      LABEL_ROOM,
    ),
  );
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
    <g aria-hidden="true">
      {yTicks.map((tick) => (
        <g key={tick}>
          <line
            x1={padding.left}
            x2={width - padding.right}
            y1={round(y(tick))}
            y2={round(y(tick))}
            className={tick === 0 ? 'stroke-line-strong' : 'stroke-line'}
          />
          <text x={padding.left - 8} y={round(y(tick)) + 4} textAnchor="end" fontSize="12" className="fill-muted">
            {formatY(tick)}
          </text>
        </g>
      ))}
      <text x={0} y={12} fontSize="12" className="fill-muted">
        {yTitle}
      </text>
      {xTicks.map((tick, index) =>
        labelled.has(index) ? (
          <text
            key={tick.label}
            x={round(x(tick.x))}
            y={height - padding.bottom + 18}
            textAnchor={x(tick.x) < LABEL_ROOM / 2 ? 'start' : x(tick.x) > width - LABEL_ROOM / 2 ? 'end' : 'middle'}
            fontSize="12"
            className="fill-muted"
          >
            {tick.label}
          </text>
        ) : null,
      )}
      {xTitle ? (
        <text x={width - padding.right} y={height - 4} textAnchor="end" fontSize="12" className="fill-muted">
          {xTitle}
        </text>
      ) : null}
    </g>
  );
}

/** Upright strips around the points, so that pointing near one is enough. */
function HoverStrips(props: {
  points: readonly PlotPoint[];
  scales: PlotScales;
  onHover: (index: number) => void;
  isPressed: boolean;
}) {
  const { points, scales, onHover, isPressed } = props;
  const at = points.map((point) => scales.x(point.x));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
    <g data-export="skip" aria-hidden="true">
      {at.map((x, index) => {
        const from = index === 0 ? scales.padding.left - 8 : (x + (at[index - 1] ?? x)) / 2;
        const to = index === at.length - 1 ? scales.width : (x + (at[index + 1] ?? x)) / 2;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the points stand in a fixed order.
            key={index}
            x={round(from)}
            y={scales.padding.top}
            width={Math.max(0, round(to - from))}
            height={scales.height - scales.padding.top - scales.padding.bottom}
            fill="transparent"
            onPointerEnter={() => onHover(index)}
            className={isPressed ? 'cursor-pointer' : undefined}
          />
        );
      })}
    </g>
  );
}

function Readout({ x, width, children }: { x: number; width: number; children: ReactNode }) {
  const isRight = x > width / 2;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute top-2 z-10 rounded-md border border-line-strong bg-raised px-2.5 py-1.5 text-sm shadow-overlay"
      style={isRight ? { right: width - x + 12 } : { left: x + 12 }}
    >
      {children}
    </div>
  );
}
