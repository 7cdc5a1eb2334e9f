import type { Pacer } from '../pacer.js';
import { leadClusters } from './lead-clusters.js';
import { byWeight, type GroupCluster, keywordCount } from './term-group.js';

/** Deeper than this the words within a cluster are too few to part it sensibly. */
const MAX_DEPTH = 3;
/** Cosines to part at, mildest first: a mild one gives few, broad parts. */
const THRESHOLDS = [0.35, 0.45, 0.6];

/**
 * Parts clusters that are too large for one audience along the words that differ *within* them, no finer than it takes.
 * A cluster that does not fall apart stays whole: size alone is no reason to tear it.
 */
export async function splitLargeClusters(
  clusters: readonly GroupCluster[],
  options: { maxKeywords: number; support: number },
  pacer: Pacer,
  depth = 1,
): Promise<GroupCluster[]> {
  const result: GroupCluster[][] = [];
  for (const cluster of clusters) {
    await pacer.breathe();
    if (keywordCount(cluster) <= options.maxKeywords || cluster.length === 1 || depth > MAX_DEPTH) {
      result.push([cluster]);
      continue;
    }
    const parts = await part(cluster.toSorted(byWeight), options, pacer);
    result.push(parts.length === 1 ? parts : await splitLargeClusters(parts, options, pacer, depth + 1));
  }
  return result.flat();
}

async function part(
  cluster: GroupCluster,
  options: { maxKeywords: number; support: number },
  pacer: Pacer,
): Promise<GroupCluster[]> {
  let parts = [cluster];
  for (const threshold of THRESHOLDS) {
    parts = await leadClusters(cluster, { threshold, support: options.support }, pacer);
    if (parts.every((one) => keywordCount(one) <= options.maxKeywords)) break;
  }
  return parts;
}
