'use client';

import { Plot } from './plot';
import { type PlotScales, signedTicks } from './plot-geometry';
import { round } from './scale';
import { stackSigned } from './stack-signed';

/** One reason for a change. */
export interface MovementSeries {
  readonly label: string;
  readonly color: string;
  /** By month; what is lost is negative. */
  readonly values: readonly number[];
}

interface MovementChartProps {
  readonly labels: readonly string[];
  readonly series: readonly MovementSeries[];
  readonly yTitle: string;
  readonly format: (value: number) => string;
  readonly label: string;
  /** What the mark for all together is called. */
  readonly totalName?: string;
  /** Opens what a month is made of; without it there is nothing to open. */
  readonly onChoose?: (index: number) => void;
}

const HEIGHT = 320;

/** What was won above the line, what was lost below it, month by month, with the net change as a mark. */
export function MovementChart(props: MovementChartProps) {
  const { labels, series, yTitle, format, label, totalName = 'Net', onChoose } = props;
  const stacks = labels.map((_, index) => stackSigned(series.map(({ values }) => values[index] ?? 0)));
  const net = labels.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  const yTicks = signedTicks(
    Math.min(0, ...stacks.flat().map(({ from, to }) => Math.min(from, to))),
    Math.max(0, ...stacks.flat().map(({ from, to }) => Math.max(from, to))),
    5,
  );
  const parts = (index: number) =>
    series
      .filter(({ values }) => values[index])
      .map(({ label: name, values }) => ({ name, value: values[index] ?? 0 }));
  return (
    <div>
      <Plot
        label={label}
        height={HEIGHT}
        xDomain={[-0.5, labels.length - 0.5]}
        yTicks={yTicks}
        formatY={format}
        yTitle={yTitle}
        xTicks={labels.map((name, index) => ({ x: index, label: name }))}
        points={labels.map((name, index) => ({
          x: index,
          y: net[index] ?? 0,
          label: `${name}: ${totalName.toLowerCase()} ${format(net[index] ?? 0)}${parts(index)
            .map((part) => `, ${part.name.toLowerCase()} ${format(part.value)}`)
            .join('')}`,
        }))}
        {...(onChoose ? { onChoose } : {})}
        readout={(index) => (
          <dl className="grid grid-cols-[auto_auto] gap-x-3">
            <dt className="col-span-2 font-medium">{labels[index]}</dt>
            {parts(index).map(({ name, value }) => (
              <div key={name} className="contents">
                <dt className="text-muted">{name}</dt>
                <dd className="text-right">{format(value)}</dd>
              </div>
            ))}
            <dt className="font-medium">{totalName}</dt>
            <dd className="text-right font-medium">{format(net[index] ?? 0)}</dd>
          </dl>
        )}
      >
        {(scales, active) => (
          <>
            {stacks.map((stack, month) => (
              <g key={labels[month]} opacity={active === null || active === month ? 1 : 0.55}>
                {stack.map((part, index) => (
                  <Segment
                    key={series[index]?.label}
                    part={part}
                    color={series[index]?.color ?? ''}
                    month={month}
                    count={labels.length}
                    scales={scales}
                  />
                ))}
              </g>
            ))}
            {net.map((value, month) => (
              <NetMark key={labels[month]} value={value} month={month} count={labels.length} scales={scales} />
            ))}
          </>
        )}
      </Plot>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-1 text-muted text-sm">
        {series.map(({ label: name, color }) => (
          <li key={name} className="flex items-center gap-1.5">
            <span aria-hidden className="size-2.5 rounded-[2px]" style={{ backgroundColor: color }} />
            {name}
          </li>
        ))}
        <li className="flex items-center gap-1.5">
          <span aria-hidden className="h-0.5 w-3.5 bg-text" />
          {totalName}
        </li>
      </ul>
    </div>
  );
}

/** As wide as months leave room, and no wider than looks like a bar. */
function barWidth(scales: PlotScales, count: number): number {
  return Math.min(38, ((scales.width - scales.padding.left - scales.padding.right) / Math.max(1, count)) * 0.68);
}

function Segment(props: {
  part: { from: number; to: number };
  color: string;
  month: number;
  count: number;
  scales: PlotScales;
}) {
  const { part, color, month, count, scales } = props;
  if (part.from === part.to) return null;
  const [top, bottom] = [scales.y(Math.max(part.from, part.to)), scales.y(Math.min(part.from, part.to))];
  const width = barWidth(scales, count);
  return (
    <rect
      x={round(scales.x(month) - width / 2)}
      y={round(top)}
      width={round(width)}
      height={Math.max(0.5, round(bottom - top - 0.75))}
      fill={color}
    />
  );
}

function NetMark(props: { value: number; month: number; count: number; scales: PlotScales }) {
  const { value, month, count, scales } = props;
  const half = barWidth(scales, count) / 2 + 3;
  const [x, y] = [scales.x(month), round(scales.y(value))];
  return <line x1={round(x - half)} x2={round(x + half)} y1={y} y2={y} strokeWidth="2" className="stroke-text" />;
}
