import type { ReportedFactor, ReportedOpportunity } from '../../report-snapshot.js';
import type { Drawing, Ink, Mark } from '../drawing.js';
import { FACTOR_NAMES, shortened } from '../words.js';

const WIDTH = 500;
const NAMES = 90;
const VALUES = 56;
const BAR = 8;
const GAP = 10;
const LEGEND_ROW = 14;
const MAX_NAME = 36;
/** More cannot be told apart. */
export const MAX_COMPARED = 6;

/** The factors of several opportunities beside each other, 0 to 100; what is unknown has words in place of a bar. */
export function factorComparison(all: readonly ReportedOpportunity[]): Drawing {
  const opportunities = all.slice(0, MAX_COMPARED);
  const kinds = (opportunities[0]?.factors ?? []).map(({ kind }) => kind);
  const bars = WIDTH - NAMES - VALUES;
  const group = opportunities.length * BAR + GAP;
  const marks = kinds.flatMap((kind, index): Mark[] => {
    const top = index * group;
    const label: Mark = {
      kind: 'text',
      x: 0,
      y: top + (group - GAP) / 2 + 3,
      text: FACTOR_NAMES[kind],
      size: 9,
      ink: 'text',
    };
    return [
      label,
      ...opportunities.flatMap((opportunity, row) => bar(factorValue(opportunity, kind), top + row * BAR, row, bars)),
    ];
  });
  const legendTop = kinds.length * group + 4;
  const legend = opportunities.flatMap(({ name }, row): Mark[] => {
    const [x, y] = [NAMES + (row % 2) * 200, legendTop + Math.floor(row / 2) * LEGEND_ROW];
    return [
      { kind: 'rect', x, y, width: 8, height: 8, ink: seriesInk(row) },
      { kind: 'text', x: x + 12, y: y + 7, text: shortened(name, MAX_NAME), size: 8, ink: 'muted' },
    ];
  });
  return {
    width: WIDTH,
    height: legendTop + Math.ceil(opportunities.length / 2) * LEGEND_ROW,
    marks: [...marks, ...legend],
    description: kinds.map((kind) => inWords(kind, opportunities)).join(' '),
  };
}

function bar(value: number | null, y: number, row: number, width: number): Mark[] {
  const baseline = y + BAR - 1.5;
  if (value === null) return [{ kind: 'text', x: NAMES, y: baseline, text: 'unknown', size: 7, ink: 'muted' }];
  const length = (value / 100) * width;
  return [
    { kind: 'rect', x: NAMES, y: y + 1, width: Math.max(length, 1), height: BAR - 2, ink: seriesInk(row) },
    { kind: 'text', x: NAMES + length + 4, y: baseline, text: value.toFixed(0), size: 7, ink: 'muted' },
  ];
}

function seriesInk(row: number): Ink {
  return `series${((row % MAX_COMPARED) + 1) as 1 | 2 | 3 | 4 | 5 | 6}`;
}

function factorValue({ factors }: ReportedOpportunity, kind: ReportedFactor['kind']): number | null {
  return factors?.find((factor) => factor.kind === kind)?.value ?? null;
}

function inWords(kind: ReportedFactor['kind'], opportunities: readonly ReportedOpportunity[]): string {
  const values = opportunities.map((each) => `${each.name} ${factorValue(each, kind)?.toFixed(0) ?? 'unknown'}`);
  return `${FACTOR_NAMES[kind]}: ${values.join(', ')}.`;
}
