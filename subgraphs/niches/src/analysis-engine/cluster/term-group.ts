import { type EngineKeyword, typicalVolume } from '../engine-keyword.js';
import type { Lexicon } from '../words/lexicon.js';

/** Keywords that come down to the same words: "best keto meal plans", "keto meal plan 2026". */
export interface TermGroup {
  /** Sorted term numbers. */
  readonly terms: readonly number[];
  /** Indices of keywords, most searched first. */
  readonly members: number[];
  /** Searches a month; the number of keywords where the file has none. */
  weight: number;
}

/** A set of term groups with one audience and one need. The first group is its head. */
export type GroupCluster = TermGroup[];

/** All groups, heaviest first; in the order of their words where equally heavy, so that every run agrees. */
export function groupByTerms(keywords: readonly EngineKeyword[], lexicon: Lexicon): TermGroup[] {
  const bySignature = new Map<string, TermGroup>();
  keywords.forEach((keyword, index) => {
    const terms = lexicon.topics[index] ?? [];
    const signature = terms.join(',');
    const weight = searchWeight(keyword);
    const group = bySignature.get(signature);
    if (group) {
      group.members.push(index);
      group.weight += weight;
    } else {
      bySignature.set(signature, { terms, members: [index], weight });
    }
  });
  for (const group of bySignature.values()) {
    group.members.sort((a, b) => searchWeight(keywords[b]) - searchWeight(keywords[a]) || a - b);
  }
  return [...bySignature.values()].sort(byWeight);
}

/** Heaviest first; then the one with fewer words; then the one that stood earlier in the file. */
export function byWeight(a: TermGroup, b: TermGroup): number {
  return b.weight - a.weight || a.terms.length - b.terms.length || (a.members[0] ?? 0) - (b.members[0] ?? 0);
}

export function keywordCount(cluster: GroupCluster): number {
  return cluster.reduce((sum, group) => sum + group.members.length, 0);
}

export function clusterWeight(cluster: GroupCluster): number {
  return cluster.reduce((sum, group) => sum + group.weight, 0);
}

/** A keyword counts a little even when nobody searches it, so that lists without volumes can be grouped too. */
function searchWeight(keyword: EngineKeyword | undefined): number {
  return ((keyword && typicalVolume(keyword.volume)) ?? 0) + 1;
}
