'use client';

import { linearScale, niceTicks, round } from './scale';
import { useWidth } from './use-width';

/** Something with a price. */
export interface LadderPrice {
  readonly name: string;
  readonly price: number;
  /** Ours is filled, that of others is not. */
  readonly isOurs: boolean;
}

interface PriceLadderProps {
  /** Ascending. */
  readonly prices: readonly LadderPrice[];
  /** What people call acceptable; null where nobody was asked. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly format: (price: number) => string;
  readonly label: string;
}

const ROW = 26;
const TOP = 20;
const BOTTOM = 24;

/** Prices of a month on one axis, a row each, ours among those of others, over what is acceptable. */
export function PriceLadder({ prices, range, format, label }: PriceLadderProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const height = TOP + prices.length * ROW + BOTTOM;
  const left = width < 520 ? 104 : 160;
  const ticks = niceTicks(Math.max(...prices.map(({ price }) => price), range?.high ?? 0), width < 520 ? 2 : 5);
  const x = linearScale([0, ticks.at(-1) ?? 1], [left, width - 72]);
  return (
    <div ref={frame} style={{ height }}>
      {width > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset.
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
          {range ? (
            <>
              <rect
                x={round(x(range.low))}
                y={TOP}
                width={Math.max(1, round(x(range.high) - x(range.low)))}
                height={prices.length * ROW}
                className="fill-good"
                fillOpacity="0.12"
              />
              <text x={round(x(range.low))} y={13} fontSize="12" className="fill-good">
                acceptable {format(range.low)}–{format(range.high)}
              </text>
            </>
          ) : null}
          {ticks.map((tick) => (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
            <g key={tick} aria-hidden="true">
              <line x1={round(x(tick))} x2={round(x(tick))} y1={TOP} y2={height - BOTTOM} className="stroke-line" />
              <text x={round(x(tick))} y={height - 6} textAnchor="middle" fontSize="12" className="fill-muted">
                {format(tick)}
              </text>
            </g>
          ))}
          {prices.map((each, index) => (
            <Rung
              key={`${each.name} ${each.price}`}
              each={each}
              x={x}
              left={left}
              y={TOP + index * ROW + ROW / 2}
              format={format}
            />
          ))}
        </svg>
      ) : null}
    </div>
  );
}

function Rung(props: {
  each: LadderPrice;
  x: (price: number) => number;
  left: number;
  y: number;
  format: (price: number) => string;
}) {
  const { each, x, left, y, format } = props;
  const at = round(x(each.price));
  const room = Math.floor(left / 7.4);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a price is read as a picture with its value.
    <g
      tabIndex={0}
      role="img"
      aria-label={`${each.name}${each.isOurs ? '' : ', a competitor'}: ${format(each.price)} a month`}
    >
      <title>{each.name}</title>
      <text
        x={0}
        y={y + 4}
        fontSize="13"
        fontWeight={each.isOurs ? 600 : 400}
        className={each.isOurs ? 'fill-text' : 'fill-muted'}
      >
        {each.name.length > room ? `${each.name.slice(0, room - 1)}…` : each.name}
      </text>
      <line x1={left} x2={at} y1={y} y2={y} strokeWidth="1" className="stroke-line-strong" />
      <circle
        cx={at}
        cy={y}
        r="5"
        strokeWidth="1.75"
        className={each.isOurs ? 'fill-series-1 stroke-series-1' : 'fill-surface stroke-series-2'}
      />
      <text
        x={at + 10}
        y={y + 4}
        fontSize="12"
        strokeWidth="4"
        className="fill-text stroke-surface [paint-order:stroke]"
      >
        {format(each.price)}
      </text>
    </g>
  );
}
