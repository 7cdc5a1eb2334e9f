import { type MatchingEdge, maximumMatching } from './maximum-matching.js';

/** A group of keywords by what they are told apart by, see `keywordKey`; the most searched first. */
export interface KeywordGroup {
  readonly id: string;
  readonly name: string;
  readonly keys: readonly string[];
}

export interface OpportunityMatch {
  /** The earlier opportunity that each new group goes on being, by the group's id. */
  readonly earlierOf: ReadonlyMap<string, string>;
  /** Why groups came and earlier opportunities went, by id, in a sentence. */
  readonly notes: ReadonlyMap<string, string>;
}

/** Share of the smaller group's keywords that both must have. */
const MIN_CONTAINMENT = 0.5;
/** So many keywords in common are no chance, however large the groups were. */
const ENOUGH_SHARED = 3;
/** What it counts that the most searched keyword stayed: enough to settle an even split, too little to outweigh the rest. */
const HEAD_BONUS = 0.1;

/**
 * Tells which of the groups of a newer file are opportunities that were found before.
 *
 * Only keywords that both files have are judged by: one that is new, or gone, says nothing of which group is which, and a file that is ten times as long
 * must not make every niche a new one. Two groups can be the same when at least half of the smaller one's shared keywords are in both, and those are
 * enough to tell by: three, or half of the smaller group, or the earlier one's most searched keyword among them. Of all ways to
 * pair them, each with one at the most, the one is taken whose Jaccard indices add up to most; a tenth is added where the most searched keyword
 * stayed. So the larger part of a niche that falls apart goes on being it, and of niches that grow together the largest does.
 */
export function matchOpportunities(earlier: readonly KeywordGroup[], later: readonly KeywordGroup[]): OpportunityMatch {
  const overlaps = countOverlaps(earlier, later);
  const pairs = maximumMatching(edgesOf(overlaps, earlier, later));
  const earlierOf = new Map<string, string>();
  for (const [left, right] of pairs) {
    const [before, after] = [earlier[left], later[right]];
    if (before && after) earlierOf.set(after.id, before.id);
  }
  return { earlierOf, notes: explainUnmatched(overlaps, earlier, later, earlierOf) };
}

interface Overlaps {
  /** Shared keywords by the position of the earlier group, then of the later one. */
  readonly shared: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Keywords of each group that the other file has too. */
  readonly earlierSizes: readonly number[];
  readonly laterSizes: readonly number[];
}

function countOverlaps(earlier: readonly KeywordGroup[], later: readonly KeywordGroup[]): Overlaps {
  const laterOf = new Map<string, number>();
  later.forEach(({ keys }, position) => {
    for (const key of keys) laterOf.set(key, position);
  });
  const known = new Set(earlier.flatMap(({ keys }) => keys));
  const shared = new Map<number, Map<number, number>>();
  earlier.forEach(({ keys }, position) => {
    const counts = new Map<number, number>();
    for (const key of keys) {
      const at = laterOf.get(key);
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    shared.set(position, counts);
  });
  return {
    shared,
    earlierSizes: earlier.map(({ keys }) => keys.filter((key) => laterOf.has(key)).length),
    laterSizes: later.map(({ keys }) => keys.filter((key) => known.has(key)).length),
  };
}

function edgesOf(
  { shared, earlierSizes, laterSizes }: Overlaps,
  earlier: readonly KeywordGroup[],
  later: readonly KeywordGroup[],
): MatchingEdge[] {
  const edges: MatchingEdge[] = [];
  for (const [left, counts] of shared) {
    for (const [right, count] of counts) {
      const [a, b] = [earlierSizes[left] ?? 0, laterSizes[right] ?? 0];
      if (count < MIN_CONTAINMENT * Math.min(a, b)) continue;
      const [before, after] = [earlier[left]?.keys ?? [], later[right]?.keys ?? []];
      const isHeadKept = before[0] !== undefined && after.includes(before[0]);
      const isHalf = count >= MIN_CONTAINMENT * Math.min(before.length, after.length);
      if (count < ENOUGH_SHARED && !isHalf && !isHeadKept) continue;
      edges.push({ left, right, weight: count / (a + b - count) + (isHeadKept ? HEAD_BONUS : 0) });
    }
  }
  return edges;
}

function explainUnmatched(
  { shared }: Overlaps,
  earlier: readonly KeywordGroup[],
  later: readonly KeywordGroup[],
  earlierOf: ReadonlyMap<string, string>,
): Map<string, string> {
  const notes = new Map<string, string>();
  const kept = new Set(earlierOf.values());
  const origins = new Map<number, { position: number; count: number }>();
  for (const [position, counts] of shared) {
    const [largest] = [...counts].sort((a, b) => b[1] - a[1]);
    for (const [right, count] of counts) {
      if (count > (origins.get(right)?.count ?? 0)) origins.set(right, { position, count });
    }
    const group = earlier[position];
    if (group && !kept.has(group.id)) notes.set(group.id, departure(group, largest, later));
  }
  later.forEach((group, position) => {
    if (!earlierOf.has(group.id)) notes.set(group.id, arrival(group, origins.get(position), earlier));
  });
  return notes;
}

function departure(
  { keys }: KeywordGroup,
  largest: readonly [number, number] | undefined,
  later: readonly KeywordGroup[],
): string {
  if (!largest) return `The newer file has none of its ${counted(keys.length)}.`;
  const [position, count] = largest;
  return `${partOf(count, keys)} ${count === 1 ? 'belongs' : 'belong'} to “${later[position]?.name}” now.`;
}

function arrival(
  { keys }: KeywordGroup,
  origin: { position: number; count: number } | undefined,
  earlier: readonly KeywordGroup[],
): string {
  if (!origin) return `Its ${counted(keys.length)} ${keys.length === 1 ? 'is' : 'are'} new in the file.`;
  const { position, count } = origin;
  return `${partOf(count, keys)} belonged to “${earlier[position]?.name}” before.`;
}

function partOf(count: number, keys: readonly string[]): string {
  return keys.length === 1 ? 'Its keyword' : `${count.toLocaleString('en')} of its ${counted(keys.length)}`;
}

function counted(count: number): string {
  return count === 1 ? 'keyword' : `${count.toLocaleString('en')} keywords`;
}
