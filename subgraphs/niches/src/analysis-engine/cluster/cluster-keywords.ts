import type { EngineKeyword } from '../engine-keyword.js';
import type { Pacer } from '../pacer.js';
import type { Lexicon } from '../words/lexicon.js';
import { foldSmallClusters } from './fold-small-clusters.js';
import { leadClusters } from './lead-clusters.js';
import { mergeByMeaning } from './merge-by-meaning.js';
import { displayName } from './name-cluster.js';
import { splitLargeClusters } from './split-large-clusters.js';
import { clusterWeight, type GroupCluster, groupByTerms } from './term-group.js';

export interface ClusterOptions {
  lexicon: Lexicon;
  embed: (texts: string[]) => Promise<Float32Array[]>;
  pacer: Pacer;
  onProgress: (fraction: number) => void;
}

/** Cosine from which a phrase follows a more searched one. */
const FOLLOW_THRESHOLD = 0.6;
/** Clusters whose heads are compared by meaning; at 2.5 ms a text this is the stage's longest step. */
const MAX_EMBEDDED_HEADS = 600;

/** Characters; a keyword in an advertisement may have as many, and what is longer takes the model ten times as long. */
const MAX_EMBEDDED_LENGTH = 80;

/**
 * Groups keywords by audience and need: first by words, which works in any language, then by the meaning of the most
 * searched phrases. Deterministic. Answers indices of keywords; every keyword is in exactly one cluster.
 */
export async function clusterKeywords(
  keywords: readonly EngineKeyword[],
  options: ClusterOptions,
): Promise<number[][]> {
  const { lexicon, embed, pacer, onProgress } = options;
  const groups = groupByTerms(keywords, lexicon);
  await pacer.breathe();
  onProgress(0.05);
  const settings = { threshold: FOLLOW_THRESHOLD, ...sizesFor(keywords.length) };
  const led = await leadClusters(groups, settings, pacer);
  onProgress(0.2);
  const split = await splitLargeClusters(led, settings, pacer);
  const folded = await foldSmallClusters(split, settings, pacer);
  onProgress(0.3);
  const merged = await mergeByMeaning(folded, {
    embed,
    lexicon,
    nameOf: (cluster) => displayName(keywords[cluster[0]?.members[0] ?? 0]?.key ?? '').slice(0, MAX_EMBEDDED_LENGTH),
    maxHeads: MAX_EMBEDDED_HEADS,
    maxKeywords: settings.maxKeywords,
    pacer,
    onBatch: (fraction) => onProgress(0.3 + 0.7 * fraction),
  });
  return merged.sort((a, b) => clusterWeight(b) - clusterWeight(a)).map(membersOf);
}

/**
 * A niche has tens of keywords, not thousands; small files have small niches. `maxKeywords` only starts the search for
 * differences within a cluster, it never cuts one.
 */
function sizesFor(keywordCount: number) {
  const isSmall = keywordCount < 200;
  return {
    maxKeywords: Math.min(Math.max(Math.round(keywordCount / 8), 20), 150),
    maxClusters: Math.min(Math.max(Math.round(keywordCount / 5), 20), 2_000),
    minKeywords: isSmall ? 2 : 3,
    support: isSmall ? 2 : 3,
  };
}

function membersOf(cluster: GroupCluster): number[] {
  return cluster.flatMap((group) => group.members);
}
