import { formatScore, UNKNOWN } from '@/format/numbers';
import { type RadarSeries, radarEdges, radarPoint } from './radar-geometry';
import { round } from './scale';

interface RadarChartProps {
  readonly axes: readonly string[];
  readonly series: readonly RadarSeries[];
  readonly label: string;
  /** The series that stands out; all alike if left out. */
  readonly highlighted?: string | null;
}

const WIDTH = 460;
const HEIGHT = 312;
const RADIUS = 132;
const RINGS = [25, 50, 75, 100];
const DASHES = ['', '6 3', '2 3', '9 3 2 3', '4 2', '1 3'];

/** The look of a series by its place: colour, dash pattern and letter. */
export function seriesLook(index: number): { color: string; dash: string; letter: string } {
  return {
    color: `var(--color-series-${index + 1})`,
    dash: DASHES[index] ?? '',
    letter: String.fromCharCode(65 + index),
  };
}

/** Things side by side on axes of 0–100. What is unknown on an axis is said there and bridged, never drawn as 0. */
export function RadarChart({ axes, series, label, highlighted }: RadarChartProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset.
    <svg
      viewBox={`${-WIDTH / 2} ${-HEIGHT / 2 - 8} ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-label={label}
      className="mx-auto w-full max-w-[29rem]"
    >
      {RINGS.map((ring) => (
        <polygon
          key={ring}
          points={axes.map((_, axis) => radarPoint(axis, axes.length, ring, RADIUS).map(round).join(',')).join(' ')}
          fill="none"
          className="stroke-line"
        />
      ))}
      {axes.map((name, axis) => (
        <Axis key={name} name={name} axis={axis} count={axes.length} unknown={lettersOfUnknown(series, axis)} />
      ))}
      {series.map((each, index) => (
        <Outline
          key={each.id}
          series={each}
          axes={axes}
          index={index}
          isFaint={highlighted != null && highlighted !== each.id}
        />
      ))}
    </svg>
  );
}

function Axis({ name, axis, count, unknown }: { name: string; axis: number; count: number; unknown: string }) {
  const [endX, endY] = radarPoint(axis, count, 100, RADIUS);
  const [x, y] = radarPoint(axis, count, 115, RADIUS);
  const anchor = Math.abs(x) < 8 ? 'middle' : x > 0 ? 'start' : 'end';
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
    <g aria-hidden="true">
      <line x1={0} y1={0} x2={round(endX)} y2={round(endY)} className="stroke-line" />
      <text x={round(x)} y={round(y)} textAnchor={anchor} fontSize="12" fontWeight="500" className="fill-text">
        {name}
      </text>
      {unknown ? (
        <text x={round(x)} y={round(y) + 15} textAnchor={anchor} fontSize="12" className="fill-unknown">
          {UNKNOWN}: {unknown}
        </text>
      ) : null}
    </g>
  );
}

function Outline({
  series,
  axes,
  index,
  isFaint,
}: {
  series: RadarSeries;
  axes: readonly string[];
  index: number;
  isFaint: boolean;
}) {
  const { color, dash, letter } = seriesLook(index);
  return (
    <g opacity={isFaint ? 0.22 : 1} className="transition-opacity duration-120">
      {radarEdges(series.values, RADIUS).map(({ from, to, isAcross }) => (
        <line
          key={`${from.join()} ${to.join()}`}
          x1={round(from[0])}
          y1={round(from[1])}
          x2={round(to[0])}
          y2={round(to[1])}
          stroke={color}
          strokeWidth={isAcross ? 0.75 : 2}
          strokeDasharray={isAcross ? '2 4' : dash}
        />
      ))}
      {series.values.map((value, axis) => {
        if (value === null) return null;
        const [x, y] = radarPoint(axis, axes.length, value, RADIUS);
        const name = axes[axis] ?? '';
        return (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a point is read as a picture with its value.
          <circle
            key={name}
            cx={round(x)}
            cy={round(y)}
            r="3.5"
            fill={color}
            tabIndex={0}
            role="img"
            aria-label={`${letter} ${series.label}, ${name}: ${formatScore(value)}`}
          >
            <title>{`${series.label}: ${name} ${formatScore(value)}`}</title>
          </circle>
        );
      })}
    </g>
  );
}

function lettersOfUnknown(series: readonly RadarSeries[], axis: number): string {
  return series.flatMap((each, index) => (each.values[axis] === null ? [seriesLook(index).letter] : [])).join(', ');
}
