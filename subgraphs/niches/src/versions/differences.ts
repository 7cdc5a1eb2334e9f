import { formatPercent, round } from '../analysis-engine/describe/format.js';
import type { ScoreFactorKind } from '../analysis-engine/opportunity-draft.js';
import type { AnalysisVersion, OpportunityVersion, VersionFactor } from './opportunity-version.js';

export type OpportunityChangeKind = 'ENTERED' | 'LEFT' | 'RISEN' | 'FALLEN' | 'UNCHANGED';

/** What one factor did to a score. */
export interface FactorChange {
  readonly kind: ScoreFactorKind;
  readonly before: VersionFactor;
  readonly after: VersionFactor;
  readonly points: number;
  readonly explanation: string;
}

/** An opportunity in two versions. */
export interface OpportunityChange {
  readonly opportunityId: string;
  readonly kind: OpportunityChangeKind;
  readonly before: OpportunityVersion | null;
  readonly after: OpportunityVersion | null;
  readonly scoreChange: number | null;
  readonly rankChange: number | null;
  /** The largest first. */
  readonly causes: readonly FactorChange[];
  readonly explanation: string;
}

export interface Differences {
  readonly from: AnalysisVersion;
  readonly to: AnalysisVersion;
  /** What changed most first; those that entered or left by their score. */
  readonly changes: readonly OpportunityChange[];
}

/** What sets two versions of one analysis apart, from the rows of both. */
export function differencesOf(
  from: AnalysisVersion,
  to: AnalysisVersion,
  before: readonly OpportunityVersion[],
  after: readonly OpportunityVersion[],
): Differences {
  const earlier = new Map(before.filter(({ isFound }) => isFound).map((one) => [one.opportunityId, one]));
  const later = new Map(after.filter(({ isFound }) => isFound).map((one) => [one.opportunityId, one]));
  const departures = new Map(after.filter(({ isFound }) => !isFound).map((one) => [one.opportunityId, one.note]));
  const changes = [
    ...[...later.values()].map((one) => {
      const known = earlier.get(one.opportunityId);
      return known ? changed(known, one) : entered(one);
    }),
    ...[...earlier.values()]
      .filter(({ opportunityId }) => !later.has(opportunityId))
      .map((one) => left(one, departures.get(one.opportunityId) ?? null)),
  ];
  return { from, to, changes: changes.sort(byImportance) };
}

/** How many there are of each kind, and all of it in a sentence. */
export function summarise({ changes, from, to }: Differences) {
  const count = (kind: OpportunityChangeKind) => changes.filter((change) => change.kind === kind).length;
  const counts = {
    enteredCount: count('ENTERED'),
    leftCount: count('LEFT'),
    risenCount: count('RISEN'),
    fallenCount: count('FALLEN'),
    unchangedCount: count('UNCHANGED'),
  };
  const { enteredCount, leftCount, risenCount, fallenCount, unchangedCount } = counts;
  const summary = `From version ${from.version} to ${to.version}: ${enteredCount} entered, ${leftCount} left, ${risenCount} rose, ${fallenCount} fell, ${unchangedCount} kept their score.`;
  return { ...counts, summary };
}

const nothing = { before: null, after: null, scoreChange: null, rankChange: null, causes: [] };

function entered(after: OpportunityVersion): OpportunityChange {
  const explanation = after.note ?? 'It was not there before.';
  return { ...nothing, opportunityId: after.opportunityId, kind: 'ENTERED', after, explanation };
}

function left(before: OpportunityVersion, note: string | null): OpportunityChange {
  const explanation = note ?? 'It is not there any more.';
  return { ...nothing, opportunityId: before.opportunityId, kind: 'LEFT', before, explanation };
}

function changed(before: OpportunityVersion, after: OpportunityVersion): OpportunityChange {
  const scoreChange = round(after.score - before.score, 1);
  const causes = before.factors
    .flatMap((factor, index) => {
      const other = after.factors[index];
      return other ? [factorChange(factor, other)] : [];
    })
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return {
    opportunityId: after.opportunityId,
    kind: scoreChange > 0 ? 'RISEN' : scoreChange < 0 ? 'FALLEN' : 'UNCHANGED',
    before,
    after,
    scoreChange,
    rankChange: before.rank - after.rank,
    causes,
    explanation: scoreChange === 0 ? 'The score is the same.' : explainChange(before, after, scoreChange, causes),
  };
}

function explainChange(
  before: OpportunityVersion,
  after: OpportunityVersion,
  scoreChange: number,
  causes: readonly FactorChange[],
): string {
  const moved = `${scoreChange > 0 ? 'Up' : 'Down'} ${Math.abs(scoreChange)} points, from ${before.score} to ${after.score}.`;
  // Those that go the way of the whole are its reasons.
  const reason = causes.find(({ points }) => Math.sign(points) === Math.sign(scoreChange));
  return reason ? `${moved} ${reason.explanation}` : moved;
}

const factorNames: Record<ScoreFactorKind, string> = {
  DEMAND: 'Demand',
  COMPETITION: 'Competition',
  TREND: 'Trend',
  MONETIZATION: 'Monetization',
  RESOURCES: 'Resources',
};

function factorChange(before: VersionFactor, after: VersionFactor): FactorChange {
  const points = round(after.contribution - before.contribution, 2);
  return { kind: before.kind, before, after, points, explanation: explainFactor(before, after, points) };
}

function explainFactor(before: VersionFactor, after: VersionFactor, points: number): string {
  const name = factorNames[before.kind];
  const effect = `${points >= 0 ? '+' : '−'}${Math.abs(points)} points`;
  if (before.value === null && after.value === null) return `${name} is unknown, as before.`;
  if (before.value === null) return `${name} is known now, at ${after.value}: ${effect}.`;
  if (after.value === null) return `${name} is unknown now: ${effect}.`;
  const parts: string[] = [];
  if (after.value !== before.value) {
    parts.push(`${after.value > before.value ? 'rose' : 'fell'} from ${before.value} to ${after.value}`);
  }
  if (after.effectiveWeight !== before.effectiveWeight) {
    parts.push(`counts ${formatPercent(after.effectiveWeight)} instead of ${formatPercent(before.effectiveWeight)}`);
  }
  return parts.length === 0 ? `${name} is as before.` : `${name} ${parts.join(' and ')}: ${effect}.`;
}

function byImportance(a: OpportunityChange, b: OpportunityChange): number {
  return importance(b) - importance(a) || (a.opportunityId < b.opportunityId ? -1 : 1);
}

function importance({ scoreChange, before, after }: OpportunityChange): number {
  return scoreChange === null ? ((after ?? before)?.score ?? 0) : Math.abs(scoreChange);
}
