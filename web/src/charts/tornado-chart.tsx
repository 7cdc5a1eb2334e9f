'use client';

import { signedTicks } from './plot-geometry';
import { linearScale, round } from './scale';
import { useWidth } from './use-width';

/** What comes out when one assumption is lower or higher. */
export interface TornadoRow {
  readonly label: string;
  readonly whenLower: number;
  readonly whenHigher: number;
}

interface TornadoChartProps {
  readonly rows: readonly TornadoRow[];
  /** What comes out when nothing is changed. */
  readonly middle: number;
  readonly format: (value: number) => string;
  readonly label: string;
}

const ROW = 30;
const TOP = 22;

/** Assumptions by how much they matter: a bar from what comes out when it is lower to when it is higher. */
export function TornadoChart({ rows, middle, format, label }: TornadoChartProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const isNarrow = width < 520;
  const left = isNarrow ? 8 : 150;
  const height = TOP + rows.length * ROW * (isNarrow ? 1.6 : 1) + 24;
  const step = ROW * (isNarrow ? 1.6 : 1);
  const values = rows.flatMap(({ whenLower, whenHigher }) => [whenLower, whenHigher]);
  const [low, high] = [Math.min(middle, ...values), Math.max(middle, ...values)];
  const x = linearScale([low, high === low ? low + 1 : high], [left + 70, width - 78]);
  const ticks = signedTicks(low, high, 4).filter((tick) => tick >= low && tick <= high);
  const bottom = height - 24;
  return (
    <div ref={frame} style={{ height }}>
      {width > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset.
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
          {ticks.map((tick) => (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
            <g key={tick} aria-hidden="true">
              <line x1={round(x(tick))} x2={round(x(tick))} y1={TOP} y2={bottom} className="stroke-line" />
              {isNarrow && tick !== ticks[0] && tick !== ticks.at(-1) ? null : (
                <text x={round(x(tick))} y={height - 6} textAnchor="middle" fontSize="12" className="fill-muted">
                  {format(tick)}
                </text>
              )}
            </g>
          ))}
          <line
            x1={round(x(middle))}
            x2={round(x(middle))}
            y1={TOP - 6}
            y2={bottom}
            strokeWidth="1.5"
            className="stroke-text"
          />
          <text x={round(x(middle))} y={12} textAnchor="middle" fontSize="12" fontWeight="500" className="fill-text">
            expected {format(middle)}
          </text>
          {rows.map((row, index) => (
            <Bar
              key={row.label}
              row={row}
              x={x}
              y={TOP + index * step}
              isNarrow={isNarrow}
              step={step}
              format={format}
              middle={middle}
            />
          ))}
        </svg>
      ) : null}
    </div>
  );
}

function Bar(props: {
  row: TornadoRow;
  x: (value: number) => number;
  y: number;
  step: number;
  isNarrow: boolean;
  middle: number;
  format: (value: number) => string;
}) {
  const { row, x, y, step, isNarrow, middle, format } = props;
  const barY = y + (isNarrow ? step - 22 : 5);
  const ends = [
    { value: row.whenLower, text: '\u221220\u202f%', className: 'fill-series-2' },
    { value: row.whenHigher, text: '+20\u202f%', className: 'fill-series-1' },
  ];
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a bar is read as a picture with its values.
    <g
      tabIndex={0}
      role="img"
      aria-label={`${row.label}: ${format(row.whenLower)} when 20 % lower, ${format(row.whenHigher)} when 20 % higher`}
    >
      <text x={isNarrow ? 8 : 0} y={isNarrow ? y + 14 : barY + 14} fontSize="13" className="fill-text">
        {row.label}
      </text>
      {ends.map(({ value, text, className }) => {
        const [from, to] = [Math.min(x(value), x(middle)), Math.max(x(value), x(middle))];
        const isLeft = value < middle;
        return (
          <g key={text}>
            <rect
              x={round(from)}
              y={barY}
              width={round(to - from)}
              height="18"
              className={className}
              fillOpacity="0.85"
            />
            <text
              x={round(isLeft ? from - 6 : to + 6)}
              y={barY + 13}
              textAnchor={isLeft ? 'end' : 'start'}
              fontSize="12"
              className="fill-muted"
            >
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
