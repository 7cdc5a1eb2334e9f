'use client';

import { type Bounds, formatPercent } from '@/format/numbers';
import { Plot } from './plot';
import type { PlotScales } from './plot-geometry';
import { linePath, niceTicks, round } from './scale';

/** How many would buy at a price. */
export interface DemandChartPoint {
  readonly price: number;
  /** Share, 0–1, not rising with the price. */
  readonly demand: number;
  /** Of the observed share; null where there is none. */
  readonly interval: Bounds | null;
  /** As it was observed; null where nobody was asked at this very price. */
  readonly observed: number | null;
  /** What comes in per respondent. */
  readonly value: number;
}

interface DemandChartProps {
  /** How many would buy, or what that brings in. */
  readonly shows: 'demand' | 'value';
  readonly points: readonly DemandChartPoint[];
  /** Where the value is highest. */
  readonly optimum: { readonly price: number; readonly value: number };
  /** The same under a smooth curve. */
  readonly smoothOptimum: { readonly price: number } | null;
  /** What a sale costs. */
  readonly unitCost: number;
  readonly valueName: string;
  readonly formatPrice: (price: number) => string;
  readonly label: string;
}

const HEIGHT = 240;

/** Demand by price, or what it brings in; bands are 95 % intervals. */
export function DemandChart(props: DemandChartProps) {
  const { shows, points, optimum, smoothOptimum, unitCost, valueName, formatPrice, label } = props;
  const highest = Math.max(...points.map(({ price }) => price), optimum.price);
  const lowest = Math.min(...points.map(({ price }) => price));
  const xDomain = [lowest === highest ? 0 : lowest, highest] as const;
  const xTicks = niceTicks(highest, 6)
    .filter((tick) => tick >= xDomain[0] && tick <= highest)
    .map((tick) => ({ x: tick, label: formatPrice(tick) }));
  const worthAt = (price: number, demand: number) => (price - unitCost) * demand;
  const values = points.map(({ price, interval, value }) => (interval ? worthAt(price, interval.high) : value));
  const described = points.map(
    ({ price, demand, interval, value }) =>
      `${formatPrice(price)}: ${formatPercent(demand)} would buy${interval ? ` (95 % interval ${formatPercent(interval.low)} to ${formatPercent(interval.high)})` : ''}, ${valueName} ${formatPrice(value)} per respondent`,
  );
  const readout = (index: number) => {
    const at = points[index];
    if (!at) return null;
    return (
      <div className="grid">
        <span className="font-medium">{formatPrice(at.price)}</span>
        <span>{formatPercent(at.demand)} would buy</span>
        {at.interval ? (
          <span className="text-muted">
            95 % interval {formatPercent(at.interval.low)}–{formatPercent(at.interval.high)}
          </span>
        ) : null}
        <span>
          {formatPrice(at.value)} <span className="text-muted">{valueName} per respondent</span>
        </span>
      </div>
    );
  };
  const common = { label, height: HEIGHT, xDomain, xTicks, xTitle: 'price', readout };
  if (shows === 'demand') {
    return (
      <Plot
        {...common}
        yTicks={[0, 0.25, 0.5, 0.75, 1]}
        formatY={(share) => formatPercent(share)}
        yTitle="would buy"
        points={points.map((point, index) => ({ x: point.price, y: point.demand, label: described[index] ?? '' }))}
      >
        {(scales) => (
          <>
            <Band points={points} scales={scales} value={(_, share) => share} className="fill-series-1" />
            <path
              d={linePath(points.map(({ price, demand }) => [scales.x(price), scales.y(demand)]))}
              fill="none"
              strokeWidth="2"
              className="stroke-series-1"
            />
            {points.map(({ price, observed }) =>
              observed === null ? null : (
                <circle
                  key={price}
                  cx={round(scales.x(price))}
                  cy={round(scales.y(observed))}
                  r="3"
                  strokeWidth="1.5"
                  className="fill-surface stroke-series-1"
                />
              ),
            )}
            <Optimum scales={scales} price={optimum.price} text={`best ${formatPrice(optimum.price)}`} />
          </>
        )}
      </Plot>
    );
  }
  return (
    <Plot
      {...common}
      yTicks={niceTicks(Math.max(...values, optimum.value, 0), 3)}
      formatY={(value) => formatPrice(value)}
      yTitle={`${valueName} per respondent`}
      points={points.map((point, index) => ({
        x: point.price,
        y: Math.max(0, point.value),
        label: described[index] ?? '',
      }))}
    >
      {(scales) => (
        <>
          <Band points={points} scales={scales} value={worthAt} className="fill-series-3" />
          <path
            d={linePath(
              valuePath(points, unitCost).map(([price, value]) => [scales.x(price), scales.y(Math.max(0, value))]),
            )}
            fill="none"
            strokeWidth="2"
            className="stroke-series-3"
          />
          <Optimum scales={scales} price={optimum.price} text={`best ${formatPrice(optimum.price)}`} />
          {smoothOptimum ? (
            <path
              d={`M${round(scales.x(smoothOptimum.price)) - 5},${scales.height - scales.padding.bottom}l5,-8l5,8z`}
              className="fill-muted"
            >
              <title>{`Smooth curve: ${formatPrice(smoothOptimum.price)}`}</title>
            </path>
          ) : null}
        </>
      )}
    </Plot>
  );
}

/** With demand linear between two prices the value is a parabola: drawn with points in between. */
function valuePath(points: readonly DemandChartPoint[], unitCost: number): (readonly [number, number])[] {
  const steps = 12;
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!next) return [[point.price, point.value] as const];
    return Array.from({ length: steps }, (_, step) => {
      const share = step / steps;
      const price = point.price + (next.price - point.price) * share;
      return [price, (price - unitCost) * (point.demand + (next.demand - point.demand) * share)] as const;
    });
  });
}

function Band(props: {
  points: readonly DemandChartPoint[];
  scales: PlotScales;
  value: (price: number, share: number) => number;
  className: string;
}) {
  const { points, scales, value, className } = props;
  const known = points.flatMap(({ price, interval }) => (interval ? [{ price, ...interval }] : []));
  if (known.length < 2) return null;
  const at = (price: number, share: number) => [scales.x(price), scales.y(Math.max(0, value(price, share)))] as const;
  const path = linePath([
    ...known.map(({ price, low }) => at(price, low)),
    ...known.toReversed().map(({ price, high }) => at(price, high)),
  ]);
  return <path d={`${path}Z`} fillOpacity="0.15" className={className} />;
}

function Optimum({ scales, price, text }: { scales: PlotScales; price: number; text: string }) {
  const x = round(scales.x(price));
  const isLeft = x > scales.width / 2;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
    <g aria-hidden="true">
      <line
        x1={x}
        x2={x}
        y1={scales.padding.top}
        y2={scales.height - scales.padding.bottom}
        strokeDasharray="2 3"
        className="stroke-text"
      />
      {text ? (
        <text
          x={x + (isLeft ? -6 : 6)}
          y={scales.padding.top + 12}
          textAnchor={isLeft ? 'end' : 'start'}
          fontSize="12"
          fontWeight="500"
          strokeWidth="4"
          className="fill-text stroke-surface [paint-order:stroke]"
        >
          {text}
        </text>
      ) : null}
    </g>
  );
}
