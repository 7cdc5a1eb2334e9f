'use client';

import { Plot } from './plot';
import { type PlotScales, signedTicks } from './plot-geometry';
import { linePath, round } from './scale';

/** What lies ahead at a month: nine of ten paths between the outer bounds. */
export interface FanPoint {
  readonly label: string;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Something that happens at a month, from 1. */
export interface FanMark {
  readonly month: number;
  readonly label: string;
}

interface FanChartProps {
  /** By month; empty before there is a result. */
  readonly fan: readonly FanPoint[];
  /** The expected course by month; may be ahead of the fan. */
  readonly expected: readonly number[];
  /** Names of the months of the expected course. */
  readonly labels: readonly string[];
  /** Whether the fan belongs to other assumptions than the expected course. */
  readonly isFanOld: boolean;
  readonly marks: readonly FanMark[];
  readonly yTitle: string;
  readonly format: (value: number) => string;
  readonly label: string;
}

const HEIGHT = 360;
const PADDING = { top: 54, right: 16, bottom: 40, left: 64 };

/** A band from P10 to P90 with its median, the expected course, and what is to happen when. */
export function FanChart({ fan, expected, labels, isFanOld, marks, yTitle, format, label }: FanChartProps) {
  const months = Math.max(fan.length, expected.length, 2);
  const values = [...fan.flatMap(({ p10, p90 }) => [p10, p90]), ...expected];
  const yTicks = signedTicks(Math.min(0, ...values), Math.max(0, ...values), 5);
  const name = (index: number) => labels[index] ?? fan[index]?.label ?? '';
  return (
    <Plot
      label={label}
      height={HEIGHT}
      padding={PADDING}
      xDomain={[1, months]}
      yTicks={yTicks}
      formatY={format}
      yTitle={yTitle}
      xTicks={Array.from({ length: months }, (_, index) => ({ x: index + 1, label: name(index) }))}
      points={expected.map((value, index) => {
        const at = fan[index];
        return {
          x: index + 1,
          y: at && !isFanOld ? at.p50 : value,
          label: `${name(index)}: expected ${format(value)}${at && !isFanOld ? `, median ${format(at.p50)}, P10 ${format(at.p10)}, P90 ${format(at.p90)}` : ''}`,
        };
      })}
      readout={(index) => {
        const at = fan[index];
        const value = expected[index];
        return (
          <dl className="grid grid-cols-[auto_auto] gap-x-3">
            <dt className="col-span-2 font-medium">{name(index)}</dt>
            {at && !isFanOld ? (
              <>
                <dt className="text-muted">P90</dt>
                <dd className="text-right">{format(at.p90)}</dd>
                <dt className="text-muted">Median</dt>
                <dd className="text-right font-medium">{format(at.p50)}</dd>
                <dt className="text-muted">P10</dt>
                <dd className="text-right">{format(at.p10)}</dd>
              </>
            ) : null}
            {value === undefined ? null : (
              <>
                <dt className="text-muted">Expected</dt>
                <dd className="text-right">{format(value)}</dd>
              </>
            )}
          </dl>
        );
      }}
    >
      {(scales) => (
        <>
          <g opacity={isFanOld ? 0.35 : 1} className="transition-opacity duration-120">
            <Fan fan={fan} scales={scales} />
          </g>
          <path
            d={linePath(expected.map((value, index) => [scales.x(index + 1), scales.y(value)]))}
            fill="none"
            strokeWidth="1.5"
            strokeDasharray="5 4"
            className="stroke-text"
          />
          {marks.map((mark, row) => (
            <Mark key={mark.label} mark={mark} row={row} scales={scales} />
          ))}
        </>
      )}
    </Plot>
  );
}

function Fan({ fan, scales }: { fan: readonly FanPoint[]; scales: PlotScales }) {
  if (fan.length < 2) return null;
  const line = (of: (point: FanPoint) => number) =>
    fan.map((point, index) => [scales.x(index + 1), scales.y(of(point))] as const);
  const last = fan.at(-1);
  return (
    <>
      <path
        d={`${linePath([...line(({ p10 }) => p10), ...line(({ p90 }) => p90).toReversed()])}Z`}
        fillOpacity="0.16"
        className="fill-series-1"
      />
      {[({ p10 }: FanPoint) => p10, ({ p90 }: FanPoint) => p90].map((of, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: the two bounds stand in a fixed order.
          key={index}
          d={linePath(line(of))}
          fill="none"
          strokeWidth="1"
          strokeOpacity="0.6"
          className="stroke-series-1"
        />
      ))}
      <path d={linePath(line(({ p50 }) => p50))} fill="none" strokeWidth="2.25" className="stroke-series-1" />
      {last
        ? (
            [
              ['P90', last.p90],
              ['P50', last.p50],
              ['P10', last.p10],
            ] as const
          ).map(([name, value]) => (
            <text
              key={name}
              x={scales.width - scales.padding.right - 4}
              y={round(scales.y(value)) - 5}
              textAnchor="end"
              fontSize="12"
              fontWeight="500"
              strokeWidth="4"
              className="fill-series-1 stroke-surface [paint-order:stroke]"
            >
              {name}
            </text>
          ))
        : null}
    </>
  );
}

function Mark({ mark, row, scales }: { mark: FanMark; row: number; scales: PlotScales }) {
  const x = round(scales.x(mark.month));
  const y = 30 + row * 15;
  // About as wide as the text is at 12 pixels.
  const isLeft = x + mark.label.length * 6.6 > scales.width;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
    <g aria-hidden="true">
      <line
        x1={x}
        x2={x}
        y1={y - 8}
        y2={scales.height - scales.padding.bottom}
        strokeDasharray="2 3"
        className="stroke-text"
      />
      <text
        x={x + (isLeft ? -6 : 6)}
        y={y}
        textAnchor={isLeft ? 'end' : 'start'}
        fontSize="12"
        fontWeight="500"
        strokeWidth="4"
        className="fill-text stroke-surface [paint-order:stroke]"
      >
        {mark.label}
      </text>
    </g>
  );
}
