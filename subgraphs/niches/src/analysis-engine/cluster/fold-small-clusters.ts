import type { Pacer } from '../pacer.js';
import { createHeadIndex } from './head-index.js';
import { byWeight, clusterWeight, type GroupCluster, keywordCount } from './term-group.js';
import { weighTerms } from './term-weights.js';

export interface FoldOptions {
  /** Fewer keywords than this make no niche where a like one is at hand. */
  minKeywords: number;
  /** More clusters than this nobody reads; the lightest go with the ones they are most like. */
  maxClusters: number;
  support: number;
}

/** Cosine that a small cluster's head needs to go with another; below it the two are about different things. */
const FOLD_LIKENESS = 0.35;

/** Puts small and light clusters to the ones they are most like. One that is like none stays, however small. */
export async function foldSmallClusters(
  clusters: readonly GroupCluster[],
  options: FoldOptions,
  pacer: Pacer,
): Promise<GroupCluster[]> {
  const ordered = clusters.toSorted((a, b) => clusterWeight(b) - clusterWeight(a) || compareHeads(a, b));
  const isLarge = (cluster: GroupCluster) => keywordCount(cluster) >= options.minKeywords;
  const kept = new Set(ordered.filter(isLarge).slice(0, options.maxClusters));
  const hosts = [...kept];
  const weights = weighTerms(clusters.flat(), options.support);
  const index = createHeadIndex(weights, hosts.length);
  for (const host of hosts) index.add(host[0]?.terms ?? []);
  const guests: { host: GroupCluster; groups: GroupCluster }[] = [];
  const alone: GroupCluster[] = [];
  for (const [place, cluster] of ordered.entries()) {
    if (place % 200 === 0) await pacer.breathe();
    if (kept.has(cluster)) continue;
    const best = index.mostAlike(cluster[0]?.terms ?? []);
    const host = best && best.likeness >= FOLD_LIKENESS ? hosts[best.head] : undefined;
    if (host) guests.push({ host, groups: cluster });
    else alone.push(cluster);
  }
  for (const { host, groups } of guests) for (const group of groups) host.push(group);
  return [...hosts, ...alone];
}

function compareHeads(a: GroupCluster, b: GroupCluster): number {
  return a[0] && b[0] ? byWeight(a[0], b[0]) : 0;
}
