import { formatCount } from '../../../analysis-engine/describe/format.js';
import type { MonthlySearches, TrendDraft } from '../../../analysis-engine/opportunity-draft.js';
import type { Drawing, Mark, Point } from '../drawing.js';
import { monthLabel } from '../words.js';

const WIDTH = 500;
const HEIGHT = 150;
const LEFT = 44;
const RIGHT = 6;
const TOP = 8;
const BOTTOM = 20;
const TICKS = 4;
const LABELS = 6;

/** Searches by month with the Theil-Sen line through them; months that are missing leave a gap. */
export function historyChart(history: readonly MonthlySearches[], trend: TrendDraft | null): Drawing {
  const first = monthIndex(history[0]?.month ?? '2000-01');
  const span = Math.max(monthIndex(history.at(-1)?.month ?? '2000-01') - first, 1);
  const top = niceCeiling(Math.max(...history.map(({ searches }) => searches), 1));
  const xOf = (month: number) => LEFT + ((month - first) / span) * (WIDTH - LEFT - RIGHT);
  const yOf = (searches: number) => TOP + (1 - searches / top) * (HEIGHT - TOP - BOTTOM);
  const points = history.map(({ month, searches }) => ({ month: monthIndex(month), searches }));
  const lines = runs(points).map(
    (run): Mark => ({
      kind: 'line',
      points: run.map(({ month, searches }) => ({ x: xOf(month), y: yOf(searches) })),
      ink: 'demand',
      width: 1.5,
    }),
  );
  const slope = trend?.slopePerYear ?? null;
  const trendLine = slope === null ? [] : [trendMark(points, slope, { xOf, yOf, top })];
  return {
    width: WIDTH,
    height: HEIGHT,
    marks: [...axes(top, yOf), ...monthMarks(first, span, xOf), ...trendLine, ...lines],
    description: inWords(history, slope),
  };
}

interface MonthPoint {
  readonly month: number;
  readonly searches: number;
}

/** Neighbouring months; a line over a gap would tell of months that nobody measured. */
function runs(points: readonly MonthPoint[]): MonthPoint[][] {
  const found: MonthPoint[][] = [];
  for (const point of points) {
    const current = found.at(-1);
    const last = current?.at(-1);
    if (current && last && point.month === last.month + 1) current.push(point);
    else found.push([point]);
  }
  return found;
}

/** The slope is a share of the typical month a year; the intercept is the median of what remains (Sen 1968). */
function trendMark(
  points: readonly MonthPoint[],
  slopePerYear: number,
  { xOf, yOf, top }: { xOf: (month: number) => number; yOf: (searches: number) => number; top: number },
): Mark {
  const perMonth = (slopePerYear * median(points.map(({ searches }) => searches))) / 12;
  const intercept = median(points.map(({ month, searches }) => searches - perMonth * month));
  const at = (month: number): Point => {
    const value = Math.min(Math.max(intercept + perMonth * month, 0), top);
    return { x: xOf(month), y: yOf(value) };
  };
  const ends = [points[0]?.month ?? 0, points.at(-1)?.month ?? 0];
  return { kind: 'line', points: ends.map(at), ink: 'muted', width: 1, isDashed: true };
}

function axes(top: number, yOf: (searches: number) => number): Mark[] {
  return Array.from({ length: TICKS + 1 }, (_, tick) => (top / TICKS) * tick).flatMap((value): Mark[] => [
    {
      kind: 'line',
      points: [
        { x: LEFT, y: yOf(value) },
        { x: WIDTH - RIGHT, y: yOf(value) },
      ],
      ink: 'line',
      width: 0.5,
    },
    { kind: 'text', x: LEFT - 6, y: yOf(value) + 3, text: formatCount(value), size: 8, ink: 'muted', anchor: 'end' },
  ]);
}

function monthMarks(first: number, span: number, xOf: (month: number) => number): Mark[] {
  const step = Math.max(1, Math.ceil(span / LABELS));
  const labels = Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => first + index * step);
  return labels.map((month, index): Mark => {
    const anchor = index === 0 ? 'start' : month === first + span ? 'end' : 'middle';
    return { kind: 'text', x: xOf(month), y: HEIGHT - 4, text: monthLabel(month), size: 8, ink: 'muted', anchor };
  });
}

function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 5, 8, 10].find((step) => step * power >= value) ?? 10) * power;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function inWords(history: readonly MonthlySearches[], slope: number | null): string {
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return 'No history.';
  const line = slope === null ? '' : ' The dashed line is the Theil-Sen trend.';
  return `Searches by month from ${formatCount(first.searches)} in ${first.month} to ${formatCount(last.searches)} in ${last.month}.${line}`;
}
