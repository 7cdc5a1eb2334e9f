'use client';

import { formatPercent } from '@/format/numbers';
import { Plot } from './plot';
import { crossingAt, type PlotPadding, type PlotScales } from './plot-geometry';
import { seriesLook } from './radar-chart';
import { linePath, niceTicks, round } from './scale';

/** Shares of respondents at a price, 0–1. */
export interface PriceSharesPoint {
  readonly price: number;
  readonly tooCheap: number;
  readonly cheap: number;
  readonly expensive: number;
  readonly tooExpensive: number;
}

/** A price that is marked, or a range of them. */
export interface PriceMark {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

interface PriceCurvesChartProps {
  readonly shares: readonly PriceSharesPoint[];
  readonly prices: readonly PriceMark[];
  readonly ranges: readonly PriceMark[];
  readonly formatPrice: (price: number) => string;
  readonly label: string;
}

type CurveKey = 'tooCheap' | 'cheap' | 'expensive' | 'tooExpensive';

/** The curves; each is written beside at a height where nothing else is near, and told apart by dashes too. */
const CURVES: readonly { key: CurveKey; label: string; level: number; side: 'start' | 'end' }[] = [
  { key: 'tooCheap', label: 'Too cheap', level: 0.3, side: 'end' },
  { key: 'cheap', label: 'Cheap', level: 0.85, side: 'start' },
  { key: 'expensive', label: 'Expensive', level: 0.85, side: 'end' },
  { key: 'tooExpensive', label: 'Too expensive', level: 0.3, side: 'start' },
];
/** From this width on, in pixels, names stand beside their curves; it is that of the container query below. */
const ROOMY = 576;
const RANGE_ROW = 16;
const HEIGHT = 340;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Van Westendorp's four cumulative curves, with the prices where they cross and both acceptable ranges. */
export function PriceCurvesChart(props: PriceCurvesChartProps) {
  return (
    <div className="@container">
      <Curves {...props} />
      <Legend />
    </div>
  );
}

function Curves({ shares, prices, ranges, formatPrice, label }: PriceCurvesChartProps) {
  const highest = shares.at(-1)?.price ?? 1;
  const xTicks = niceTicks(highest, 6);
  const padding: PlotPadding = { top: 26 + ranges.length * RANGE_ROW, right: 16, bottom: 40, left: 48 };
  return (
    <Plot
      label={label}
      height={HEIGHT}
      padding={padding}
      xDomain={[0, Math.max(highest, 1e-9)]}
      yTicks={TICKS}
      formatY={(share) => formatPercent(share)}
      yTitle="share of respondents"
      xTicks={xTicks.filter((tick) => tick <= highest).map((tick) => ({ x: tick, label: formatPrice(tick) }))}
      xTitle="price"
      points={shares.map((at) => ({
        x: at.price,
        y: at.cheap,
        label: `${formatPrice(at.price)}: ${CURVES.map(({ key, label: name }) => `${name.toLowerCase()} ${formatPercent(at[key])}`).join(', ')}`,
      }))}
      readout={(index) => {
        const at = shares[index];
        if (!at) return null;
        return (
          <dl className="grid grid-cols-[auto_auto] gap-x-3">
            <dt className="col-span-2 font-medium">{formatPrice(at.price)}</dt>
            {CURVES.map(({ key, label: name }) => (
              <div key={key} className="contents">
                <dt className="text-muted">{name}</dt>
                <dd className="text-right">{formatPercent(at[key])}</dd>
              </div>
            ))}
          </dl>
        );
      }}
    >
      {(scales) => (
        <>
          {ranges.map((range, row) => (
            <Range key={range.label} range={range} row={row} scales={scales} formatPrice={formatPrice} />
          ))}
          {CURVES.map((curve, index) => (
            <Curve key={curve.key} curve={curve} index={index} shares={shares} scales={scales} />
          ))}
          {prices.map((price, index) => (
            <Price key={price.label} price={price} index={index} scales={scales} formatPrice={formatPrice} />
          ))}
        </>
      )}
    </Plot>
  );
}

/** Names of the curves where there is no room beside them. */
function Legend() {
  return (
    <ul aria-hidden className="flex flex-wrap gap-x-5 gap-y-1 pt-1 text-muted text-sm @xl:hidden">
      {CURVES.map(({ key, label }, index) => {
        const { color, dash } = seriesLook(index);
        return (
          <li key={key} className="flex items-center gap-2">
            <svg width="24" height="4" aria-hidden="true">
              <line x2="24" y1="2" y2="2" stroke={color} strokeWidth="2" strokeDasharray={dash} />
            </svg>
            {label}
          </li>
        );
      })}
    </ul>
  );
}

function Curve(props: {
  curve: (typeof CURVES)[number];
  index: number;
  shares: readonly PriceSharesPoint[];
  scales: PlotScales;
}) {
  const { curve, index, shares, scales } = props;
  const { color, dash } = seriesLook(index);
  const points = shares.map((at) => ({ x: at.price, y: at[curve.key] }));
  const crossing = crossingAt(points, curve.level) ?? points[0]?.x ?? 0;
  const [x, y] = [scales.x(crossing), scales.y(curve.level)];
  // Where a label would leave the drawing on its side, it stands on the other.
  const needed = curve.label.length * 7 + 12;
  const isAtEnd =
    curve.side === 'end' ? x - needed > scales.padding.left : x + needed > scales.width - scales.padding.right;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
    <g aria-hidden="true">
      <path
        d={linePath(points.map((point) => [scales.x(point.x), scales.y(point.y)]))}
        fill="none"
        stroke={color}
        strokeWidth="2"
        strokeDasharray={dash}
        strokeLinejoin="round"
      />
      <text
        display={scales.width < ROOMY ? 'none' : undefined}
        x={round(x) + (isAtEnd ? -8 : 8)}
        y={round(y) + 4}
        textAnchor={isAtEnd ? 'end' : 'start'}
        fontSize="12"
        fontWeight="500"
        strokeWidth="4"
        className="fill-text stroke-surface [paint-order:stroke]"
      >
        {curve.label}
      </text>
    </g>
  );
}

/** A range of prices as a bracket above the curves. */
function Range(props: { range: PriceMark; row: number; scales: PlotScales; formatPrice: (price: number) => string }) {
  const { range, row, scales, formatPrice } = props;
  const [from, to] = [scales.x(range.low), scales.x(range.high)];
  const y = 26 + row * RANGE_ROW;
  const text =
    scales.width < ROOMY ? range.label : `${range.label} ${formatPrice(range.low)}–${formatPrice(range.high)}`;
  const isRight = to + text.length * 6.5 + 8 < scales.width;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
    <g aria-hidden="true">
      <rect
        x={round(from)}
        y={scales.padding.top}
        width={Math.max(1, round(to - from))}
        height={scales.height - scales.padding.top - scales.padding.bottom}
        className="fill-accent"
        fillOpacity={row === 0 ? 0.07 : 0.05}
      />
      <path
        d={`M${round(from)},${y + 4}V${y - 4}M${round(from)},${y}H${round(to)}M${round(to)},${y - 4}V${y + 4}`}
        fill="none"
        strokeWidth="1.5"
        className="stroke-text"
      />
      <text
        x={isRight ? round(to) + 8 : round(from) - 8}
        y={y + 4}
        textAnchor={isRight ? 'start' : 'end'}
        fontSize="12"
        className="fill-muted"
      >
        {text}
      </text>
    </g>
  );
}

/** A price where two curves cross. */
function Price(props: { price: PriceMark; index: number; scales: PlotScales; formatPrice: (price: number) => string }) {
  const { price, index, scales, formatPrice } = props;
  const x = round(scales.x(price.low));
  const bottom = scales.height - scales.padding.bottom;
  const isLeft = index === 0;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
    <g aria-hidden="true">
      <line
        x1={x}
        x2={x}
        y1={scales.padding.top}
        y2={bottom}
        strokeWidth="1"
        strokeDasharray="2 3"
        className="stroke-text"
      />
      <text
        x={x + (isLeft ? -5 : 5)}
        y={bottom - 8 - index * 16}
        textAnchor={isLeft ? 'end' : 'start'}
        fontSize="12"
        fontWeight="500"
        strokeWidth="4"
        className="fill-text stroke-surface [paint-order:stroke]"
      >
        {price.label} {scales.width < ROOMY ? '' : formatPrice(price.low)}
      </text>
    </g>
  );
}
