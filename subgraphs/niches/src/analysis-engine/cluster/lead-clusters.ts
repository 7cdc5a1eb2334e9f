import type { Pacer } from '../pacer.js';
import { createHeadIndex } from './head-index.js';
import { byWeight, type GroupCluster, keywordCount, type TermGroup } from './term-group.js';
import { type TermWeights, weighTerms } from './term-weights.js';

export interface LeadOptions {
  /** Cosine from which a group follows a head. */
  threshold: number;
  /** Keywords that a word must be in to tell a cluster. */
  support: number;
}

/**
 * Leader clustering: the groups in order of their searches; each follows the head that it is most like, or becomes a head
 * itself. What stays alone then follows the head whose words it contains all. One pass over an inverted index, so that
 * a hundred thousand keywords take a second, and the most searched phrase of a cluster is its head by construction.
 *
 * @param groups heaviest first.
 * @see J. A. Hartigan (1975), Clustering Algorithms, chapter 3.
 */
export async function leadClusters(
  groups: readonly TermGroup[],
  options: LeadOptions,
  pacer: Pacer,
): Promise<GroupCluster[]> {
  const weights = weighTerms(groups, options.support);
  const index = createHeadIndex(weights, groups.length);
  const clusters: GroupCluster[] = [];
  for (const [place, group] of groups.entries()) {
    if (place % 500 === 0) await pacer.breathe();
    const best = index.mostAlike(group.terms);
    const cluster = best && best.likeness >= options.threshold ? clusters[best.head] : undefined;
    if (cluster) {
      cluster.push(group);
    } else {
      clusters.push([group]);
      index.add(group.terms);
    }
  }
  return adoptLoners(clusters, weights);
}

/** Families of one rarest word that are looked through, the most searched ones. */
const MAX_ADOPTERS_PER_TERM = 300;

/** A cluster of one keyword joins the most specific larger cluster whose head's words it contains. */
function adoptLoners(clusters: readonly GroupCluster[], weights: TermWeights): GroupCluster[] {
  const families = clusters.filter((cluster) => keywordCount(cluster) > 1);
  const familiesByTerm = new Map<number, GroupCluster[]>();
  for (const family of families) {
    const rarest = rarestTerm(family[0]?.terms, weights);
    const known = familiesByTerm.get(rarest);
    if (known && known.length >= MAX_ADOPTERS_PER_TERM) continue;
    if (known) known.push(family);
    else familiesByTerm.set(rarest, [family]);
  }
  const alone: GroupCluster[] = [];
  for (const cluster of clusters) {
    const [group] = cluster;
    if (!group || keywordCount(cluster) > 1) continue;
    let adopter: GroupCluster | undefined;
    let adopterNorm = 0;
    for (const term of group.terms) {
      for (const family of familiesByTerm.get(term) ?? []) {
        const headTerms = family[0]?.terms ?? [];
        const norm = weights.norm(headTerms);
        if (norm > adopterNorm && headTerms.every((own) => group.terms.includes(own))) {
          adopter = family;
          adopterNorm = norm;
        }
      }
    }
    if (adopter) adopter.push(group);
    else alone.push(cluster);
  }
  return [...families, ...alone].sort((a, b) => (a[0] && b[0] ? byWeight(a[0], b[0]) : 0));
}

function rarestTerm(terms: readonly number[] | undefined, weights: TermWeights): number {
  let rarest = -1;
  for (const term of terms ?? []) if (rarest === -1 || weights.of(term) > weights.of(rarest)) rarest = term;
  return rarest;
}
