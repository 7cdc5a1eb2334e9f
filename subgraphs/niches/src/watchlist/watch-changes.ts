import { formatCount, round } from '../analysis-engine/describe/format.js';
import type { TrendVerdict } from '../analysis-engine/opportunity-draft.js';
import type { WatchChange, WatchConditions, WatchedState } from './watch.js';

/**
 * What there is to tell of an opportunity, and from where on it is measured next. A value that was told becomes the new baseline, others stay:
 * small steps add up until they are worth telling, and nothing is told twice.
 *
 * @example
 * watchChanges({ ...conditions, scorePoints: 5 }, { ...state, score: 60 }, { ...state, score: 65 }).changes[0].message // 'Score up by 5 points, from 60 to 65.'
 */
export function watchChanges(
  conditions: WatchConditions,
  baseline: WatchedState,
  current: WatchedState,
): { changes: WatchChange[]; baseline: WatchedState } {
  const presence = presenceChange(conditions, baseline, current);
  // What the file does not hold any more has the values that it last had.
  const told = current.isFound
    ? {
        score: scoreChange(conditions, baseline, current),
        demand: demandChange(conditions, baseline, current),
        rank: rankChange(conditions, baseline, current),
        verdict: verdictChange(conditions, baseline, current),
        isFound: presence,
      }
    : { score: null, demand: null, rank: null, verdict: null, isFound: presence };
  const changes = Object.values(told).filter((change) => change !== null);
  return {
    changes,
    baseline: {
      score: told.score ? current.score : baseline.score,
      demand: told.demand ? current.demand : baseline.demand,
      rank: told.rank ? current.rank : baseline.rank,
      verdict: told.verdict ? current.verdict : baseline.verdict,
      isFound: current.isFound,
    },
  };
}

function scoreChange({ scorePoints }: WatchConditions, before: WatchedState, after: WatchedState): WatchChange | null {
  const change = round(after.score - before.score, 1);
  if (scorePoints === null || change === 0 || Math.abs(change) < scorePoints) return null;
  const [from, to] = [String(before.score), String(after.score)];
  const message = `Score ${upOrDown(change)} by ${Math.abs(change)} points, from ${from} to ${to}.`;
  return { kind: 'SCORE', before: from, after: to, message };
}

function demandChange(
  { demandPercent }: WatchConditions,
  before: WatchedState,
  after: WatchedState,
): WatchChange | null {
  if (demandPercent === null || before.demand === after.demand) return null;
  const [from, to] = [demandText(before.demand), demandText(after.demand)];
  const told = { kind: 'DEMAND', before: from, after: to } as const;
  if (before.demand === null || after.demand === null) {
    return { ...told, message: `Searches a month were ${from} and are ${to} now.` };
  }
  const percent =
    before.demand === 0 ? Number.POSITIVE_INFINITY : (100 * (after.demand - before.demand)) / before.demand;
  if (Math.abs(percent) < demandPercent) return null;
  const by = Number.isFinite(percent) ? ` by ${round(Math.abs(percent), 1)} %` : '';
  return { ...told, message: `Searches a month ${upOrDown(percent)}${by}, from ${from} to ${to}.` };
}

function rankChange({ rankPlaces }: WatchConditions, before: WatchedState, after: WatchedState): WatchChange | null {
  const places = before.rank - after.rank;
  if (rankPlaces === null || places === 0 || Math.abs(places) < rankPlaces) return null;
  const [from, to] = [String(before.rank), String(after.rank)];
  const count = `${Math.abs(places)} ${Math.abs(places) === 1 ? 'place' : 'places'}`;
  return {
    kind: 'RANK',
    before: from,
    after: to,
    message: `${count} ${upOrDown(places)}, from rank ${from} to ${to}.`,
  };
}

const verdictWords: Record<TrendVerdict, string> = {
  RISING: 'rising',
  FALLING: 'falling',
  STEADY: 'steady',
  CANNOT_TELL: 'not known',
};

function verdictChange({ hasVerdict }: WatchConditions, before: WatchedState, after: WatchedState): WatchChange | null {
  if (!hasVerdict || before.verdict === after.verdict) return null;
  const [from, to] = [verdictWords[before.verdict], verdictWords[after.verdict]];
  return { kind: 'VERDICT', before: from, after: to, message: `The trend was ${from} and is ${to} now.` };
}

function presenceChange(
  { hasPresence }: WatchConditions,
  before: WatchedState,
  after: WatchedState,
): WatchChange | null {
  if (!hasPresence || before.isFound === after.isFound) return null;
  const message = after.isFound ? 'The newest file has it again.' : 'The newest file does not have it any more.';
  const text = (isFound: boolean) => (isFound ? 'found' : 'no longer found');
  return { kind: 'PRESENCE', before: text(before.isFound), after: text(after.isFound), message };
}

function demandText(demand: number | null): string {
  return demand === null ? 'unknown' : formatCount(Math.round(demand));
}

function upOrDown(change: number): string {
  return change > 0 ? 'up' : 'down';
}
