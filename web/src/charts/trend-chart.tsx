'use client';

import { useId, useState } from 'react';
import { formatChange, formatCompact, formatCount } from '@/format/numbers';
import { formatMonth } from '@/format/times';
import { linearScale, linePath, niceTicks, round } from './scale';
import { slopeBounds, type TrendLine, theilSenLine } from './trend-line';
import { useWidth } from './use-width';

interface TrendChartProps {
  readonly history: readonly { readonly month: string; readonly searches: number }[];
  /** Change a year as a share of the typical month; null where none can be told. */
  readonly slopePerYear: number | null;
  readonly slopeInterval: { readonly low: number; readonly high: number } | null;
  readonly label: string;
}

const HEIGHT = 260;
const LABEL_WIDTH = 72;
const PAD = { top: 14, right: 16, bottom: 26, left: 46 };

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

type Scale = (value: number) => number;

function Axes({
  ticks,
  months,
  x,
  y,
  width,
}: {
  ticks: readonly number[];
  months: readonly string[];
  x: Scale;
  y: Scale;
  width: number;
}) {
  const labelled = labelledMonths(months, x, width);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
    <g className="text-xs" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={PAD.left} x2={width - PAD.right} y1={round(y(tick))} y2={round(y(tick))} className="stroke-line" />
          <text x={PAD.left - 8} y={round(y(tick)) + 4} textAnchor="end" fontSize="12" className="fill-muted">
            {formatCompact(tick)}
          </text>
        </g>
      ))}
      <text x={PAD.left} y={PAD.top - 4} fontSize="12" className="fill-muted">
        searches a month
      </text>
      {months.map((month, index) =>
        labelled.has(index) ? (
          <text
            key={month}
            x={round(x(index))}
            y={HEIGHT - 8}
            textAnchor={index === 0 ? 'start' : index === months.length - 1 ? 'end' : 'middle'}
            fontSize="12"
            className="fill-muted"
          >
            {formatMonth(month)}
          </text>
        ) : null,
      )}
    </g>
  );
}

/** The first and the last month, and between them each January (July too, if wide) that stands clear of its neighbours. */
function labelledMonths(months: readonly string[], x: Scale, width: number): ReadonlySet<number> {
  const last = months.length - 1;
  const chosen = [0];
  for (const [index, month] of months.entries()) {
    const isWanted = month.endsWith('-01') || (width > 560 && months.length <= 40 && month.endsWith('-07'));
    const isClear =
      x(index) - x(chosen.at(-1) ?? 0) > LABEL_WIDTH * (chosen.length === 1 ? 1.5 : 1) &&
      x(last) - x(index) > LABEL_WIDTH * 1.5;
    if (isWanted && isClear) chosen.push(index);
  }
  return new Set([...chosen, last]);
}

function Band(props: {
  bounds: { low: TrendLine; high: TrendLine };
  x: Scale;
  y: Scale;
  last: number;
  clipId: string;
}) {
  const { bounds, x, y, last, clipId } = props;
  const { low, high } = bounds;
  const middle = last / 2;
  const at = (line: TrendLine) => y((line.first + line.last) / 2);
  const path = `${linePath([
    [x(0), y(low.first)],
    [x(middle), at(low)],
    [x(last), y(low.last)],
    [x(last), y(high.last)],
    [x(middle), at(high)],
    [x(0), y(high.first)],
  ])}Z`;
  return <path d={path} clipPath={`url(#${clipId})`} className="fill-trend" fillOpacity="0.14" />;
}

function Slope(props: { line: TrendLine; slopePerYear: number; searches: readonly number[]; x: Scale; y: Scale }) {
  const { line, slopePerYear, searches, x, y } = props;
  const last = searches.length - 1;
  const ending = searches.slice(-Math.ceil(searches.length / 4));
  const isBusyAbove = ending.reduce((sum, value) => sum + value, 0) / ending.length > line.last;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
    <g aria-hidden="true">
      <line
        x1={x(0)}
        x2={x(last)}
        y1={y(line.first)}
        y2={y(line.last)}
        strokeWidth="1.5"
        strokeDasharray="5 4"
        className="stroke-trend"
      />
      <text
        x={x(last)}
        y={
          isBusyAbove ? Math.min(HEIGHT - PAD.bottom - 6, y(line.last) + 30) : Math.max(PAD.top + 8, y(line.last) - 22)
        }
        textAnchor="end"
        fontSize="12"
        fontWeight="500"
        strokeWidth="4"
        className="fill-text stroke-surface [paint-order:stroke]"
      >
        Theil-Sen {formatChange(slopePerYear)} a year
      </text>
    </g>
  );
}

function HoverTargets({ count, x, onHover }: { count: number; x: Scale; onHover: (index: number) => void }) {
  const step = count > 1 ? x(1) - x(0) : 40;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
    <g data-export="skip" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the months stand in a fixed order.
          key={index}
          x={x(index) - step / 2}
          y={0}
          width={step}
          height={HEIGHT}
          fill="transparent"
          onPointerEnter={() => onHover(index)}
        />
      ))}
    </g>
  );
}

function Readout({
  month,
  left,
  top,
  width,
}: {
  month: { month: string; searches: number };
  left: number;
  top: number;
  width: number;
}) {
  const isRight = left > width / 2;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-10 whitespace-nowrap rounded-md border border-line-strong bg-raised px-2.5 py-1 text-sm shadow-overlay"
      style={{ top: Math.max(0, top - 44), ...(isRight ? { right: width - left + 8 } : { left: left + 8 }) }}
    >
      <span className="text-muted">{formatMonth(month.month)}</span> {formatCount(month.searches)}
    </div>
  );
}
