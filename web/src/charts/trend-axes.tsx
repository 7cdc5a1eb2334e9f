import { formatCompact } from '@/format/numbers';
import { formatMonth } from '@/format/times';
import { round } from './scale';
import { HEIGHT, PAD, type Scale } from './trend-geometry';

const LABEL_WIDTH = 72;

/** The grid with searches on the left and months below. */
export function Axes({
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
