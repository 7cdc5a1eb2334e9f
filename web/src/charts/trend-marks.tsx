import { formatChange, formatCount } from '@/format/numbers';
import { formatMonth } from '@/format/times';
import { linePath } from './scale';
import { HEIGHT, PAD, type Scale } from './trend-geometry';
import type { TrendLine } from './trend-line';

/** The interval of the slope, through the middle of the line. */
export function Band(props: {
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

/** The Theil-Sen line with its size written where the history leaves room. */
export function Slope(props: {
  line: TrendLine;
  slopePerYear: number;
  searches: readonly number[];
  x: Scale;
  y: Scale;
}) {
  const { line, slopePerYear, searches, x, y } = props;
  const last = searches.length - 1;
  const ending = searches.slice(-Math.ceil(searches.length / 4));
  // Clear of both the line and the history it runs beside: above them, or below where there is no room.
  const above = Math.min(y(line.last), ...ending.map(y)) - 12;
  const below = Math.max(y(line.last), ...ending.map(y)) + 22;
  const labelY = above >= PAD.top + 8 ? above : Math.min(HEIGHT - PAD.bottom - 6, below);
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
        y={labelY}
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

/** Upright strips over the months, so that pointing near a month is enough. */
export function HoverTargets({ count, x, onHover }: { count: number; x: Scale; onHover: (index: number) => void }) {
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

/** The month that is pointed at or has the focus. */
export function Readout({
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
