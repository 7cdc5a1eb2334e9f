'use client';

import { toCsv } from '@/format/csv';
import { ChartFrame } from './chart-frame';
import { signedTicks } from './plot-geometry';
import { linearScale, round } from './scale';
import { useWidth } from './use-width';
import { ValueTable } from './value-table';

/** A share with the interval that it lies in. */
export interface IntervalRow {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly note: string;
}

interface IntervalChartProps {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly note: string;
  readonly rows: readonly IntervalRow[];
  /** What the axis counts. */
  readonly unit: string;
  readonly format: (share: number) => string;
  /** Whether the place of no difference is drawn. */
  readonly hasZero?: boolean;
}

const ROW = 44;
const PAD = { top: 8, bottom: 40, left: 12, right: 12 };
const LEAST_SPAN = 0.001;

/** Shares with their intervals, one a row: a point for the value, a bar for where it may lie. */
export function IntervalChart({ title, note, rows, unit, format, hasZero = false }: IntervalChartProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const height = PAD.top + rows.length * ROW + PAD.bottom;
  const lowest = Math.min(...rows.map(({ low }) => low));
  const highest = Math.max(...rows.map(({ high }) => high), lowest + LEAST_SPAN);
  const ticks = signedTicks(lowest, highest);
  const x = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [PAD.left, Math.max(width - PAD.right, PAD.left + 1)]);
  return (
    <ChartFrame
      title={title}
      note={note}
      table={
        <ValueTable
          label={unit}
          header={['Variant', 'Value', 'From', 'To', 'Note']}
          rows={rows.map((row) => [row.name, format(row.value), format(row.low), format(row.high), row.note])}
        />
      }
      csv={() =>
        toCsv(
          ['variant', 'value', 'low', 'high', 'note'],
          rows.map((row) => [row.name, row.value, row.low, row.high, row.note]),
        )
      }
    >
      <div ref={frame} style={{ height }}>
        {width > 0 ? (
          // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset.
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={`${title}.`}>
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus. */}
            <g aria-hidden="true">
              {ticks.map((tick) => (
                <g key={tick}>
                  <line
                    x1={round(x(tick))}
                    x2={round(x(tick))}
                    y1={PAD.top}
                    y2={height - PAD.bottom}
                    className={hasZero && tick === 0 ? 'stroke-text' : 'stroke-line'}
                  />
                  <text
                    x={round(x(tick))}
                    y={height - PAD.bottom + 16}
                    textAnchor={tick === ticks[0] ? 'start' : tick === ticks.at(-1) ? 'end' : 'middle'}
                    fontSize="12"
                    className="fill-muted"
                  >
                    {format(tick)}
                  </text>
                </g>
              ))}
              <text x={width - PAD.right} y={height - 6} textAnchor="end" fontSize="12" className="fill-muted">
                {unit}
              </text>
            </g>
            {rows.map((row, index) => {
              const y = PAD.top + index * ROW + ROW - 12;
              return (
                <g key={row.name}>
                  <text
                    x={PAD.left}
                    y={y - 12}
                    fontSize="12"
                    strokeWidth="4"
                    className="fill-text stroke-surface [paint-order:stroke]"
                  >
                    {row.name}
                    <tspan className="fill-muted"> · {row.note}</tspan>
                  </text>
                  <line
                    x1={round(x(row.low))}
                    x2={round(x(row.high))}
                    y1={y}
                    y2={y}
                    strokeWidth="6"
                    strokeOpacity="0.3"
                    strokeLinecap="round"
                    className="stroke-series-1"
                  />
                  {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a point is read as a picture with its value. */}
                  <circle
                    data-point={index}
                    cx={round(x(row.value))}
                    cy={y}
                    r="5"
                    className="fill-series-1 outline-offset-2"
                    tabIndex={0}
                    role="img"
                    aria-label={`${row.name}: ${format(row.value)}, between ${format(row.low)} and ${format(row.high)}, ${row.note}`}
                  />
                </g>
              );
            })}
          </svg>
        ) : null}
      </div>
    </ChartFrame>
  );
}
