import { type EngineKeyword, typicalVolume } from '../engine-keyword.js';
import type { Lexicon } from '../words/lexicon.js';
import { capitalised, displayName, nameCluster } from './name-cluster.js';

/** A cluster with its keywords in order and its name. */
export interface ArrangedCluster {
  name: string;
  /** Most searched first, then as in the file. */
  keywords: EngineKeyword[];
  /** By position: whether it repeats an earlier one in other order or number, with the same volume. */
  isVariant: boolean[];
}

/** Puts the keywords of each cluster in order and names it; no two clusters share a name. */
export function arrangeClusters(
  clusters: readonly number[][],
  keywords: readonly EngineKeyword[],
  lexicon: Lexicon,
): ArrangedCluster[] {
  const taken = new Set<string>();
  return clusters.map((members) => {
    const ordered = members.toSorted(
      (a, b) => searches(keywords[b]) - searches(keywords[a]) || (keywords[a]?.line ?? 0) - (keywords[b]?.line ?? 0),
    );
    const text = keywords[nameCluster(ordered, keywords, lexicon)]?.text ?? '';
    const short = displayName(text);
    const name = taken.has(short.toLowerCase()) ? capitalised(text) : short;
    taken.add(name.toLowerCase());
    const seen = new Set<string>();
    const isVariant = ordered.map((member) => {
      const volume = keywords[member]?.volume;
      if (!volume) return false;
      const signature = `${lexicon.fullSignatures[member]}|${volume.low}|${volume.high}`;
      if (seen.has(signature)) return true;
      seen.add(signature);
      return false;
    });
    return { name, keywords: ordered.flatMap((member) => keywords[member] ?? []), isVariant };
  });
}

function searches(keyword: EngineKeyword | undefined): number {
  return (keyword && typicalVolume(keyword.volume)) ?? -1;
}
