import type { ReportedFactor, ReportedOpportunity } from '../../report-snapshot.js';
import type { Drawing, Ink, Mark } from '../drawing.js';
import { FACTOR_NAMES, shortened } from '../words.js';

export const FACTOR_INKS: Readonly<Record<ReportedFactor['kind'], Ink>> = {
  DEMAND: 'demand',
  COMPETITION: 'competition',
  TREND: 'trend',
  MONETIZATION: 'monetization',
  RESOURCES: 'resources',
};

const WIDTH = 500;
const ROW = 22;
const BAR = 12;
const NAMES = 150;
const SCORES = 40;
const LEGEND = 28;
const MAX_NAME = 27;

type Scored = Pick<ReportedOpportunity, 'name' | 'score' | 'factors'>;

/** What each factor adds to the score of each opportunity, on a scale from 0 to 100. */
export function scoreStack(opportunities: readonly Scored[]): Drawing {
  const bars = WIDTH - NAMES - SCORES;
  const marks = opportunities.flatMap(({ name, score, factors }, row): Mark[] => {
    const top = row * ROW + (ROW - BAR) / 2;
    let x = NAMES;
    const parts = (factors ?? []).flatMap(({ kind, contribution }): Mark[] => {
      const width = (Math.max(contribution, 0) / 100) * bars;
      const part: Mark = { kind: 'rect', x, y: top, width, height: BAR, ink: FACTOR_INKS[kind] };
      x += width;
      return width > 0 ? [part] : [];
    });
    const baseline = top + BAR - 2;
    return [
      { kind: 'text', x: 0, y: baseline, text: shortened(name, MAX_NAME), size: 9, ink: 'text' },
      { kind: 'rect', x: NAMES, y: top, width: bars, height: BAR, ink: 'empty' },
      ...parts,
      {
        kind: 'text',
        x: WIDTH,
        y: baseline,
        text: score.toFixed(1),
        size: 9,
        ink: 'text',
        anchor: 'end',
        isStrong: true,
      },
    ];
  });
  const height = opportunities.length * ROW + LEGEND;
  return {
    width: WIDTH,
    height,
    marks: [...marks, ...legend(height - 6)],
    description: `Bars from 0 to 100. ${opportunities.map(inWords).join(' ')}`,
  };
}

function legend(baseline: number): Mark[] {
  const kinds = Object.keys(FACTOR_INKS) as ReportedFactor['kind'][];
  return kinds.flatMap((kind, index): Mark[] => {
    const x = NAMES + index * 68 - (index === 0 ? 0 : 0);
    return [
      { kind: 'rect', x, y: baseline - 7, width: 8, height: 8, ink: FACTOR_INKS[kind] },
      { kind: 'text', x: x + 11, y: baseline, text: FACTOR_NAMES[kind], size: 8, ink: 'muted' },
    ];
  });
}

function inWords({ name, score, factors }: Scored): string {
  const parts = (factors ?? []).map(({ kind, contribution, value }) =>
    value === null
      ? `${FACTOR_NAMES[kind].toLowerCase()} unknown`
      : `${contribution.toFixed(1)} from ${FACTOR_NAMES[kind].toLowerCase()}`,
  );
  return `${name}: ${score.toFixed(1)}${parts.length > 0 ? `, ${parts.join(', ')}` : ''}.`;
}
