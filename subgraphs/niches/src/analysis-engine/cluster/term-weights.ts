import type { TermGroup } from './term-group.js';

/** How much each term says within a set of groups. */
export interface TermWeights {
  of(term: number): number;
  /** Euclidean length of a group's vector of weights. */
  norm(terms: readonly number[]): number;
}

/** What a term weighs that cannot tell a cluster, as a share of what it would weigh. */
const MINOR = 0.35;
/** Share of a term's keywords in more than which another one must stand for it to depend on that one. */
const DEPENDENCE = 0.5;
/** Share of a term's keywords that must hold terms depending on it for it to be a topic. */
const TOPICALITY = 0.3;

/**
 * Inverse document frequency within the set: a word that all share parts nothing, so within "meal planner" keywords "keto"
 * decides, among all keywords "meal planner" does. weight = ln(n / df) + 0.1, and a third of it for two kinds of terms:
 *
 * - those in fewer keywords than `support`, or every long-tail phrase would stand alone;
 * - those that go with everything and that nothing depends on ("app", "chicago", "for seniors" over many topics). "keto"
 *   depends on "meal planner", which stands in most of its keywords; "meal planner" has dependents and is searched for by itself; "app" is neither.
 *
 * @see K. Spärck Jones (1972), A statistical interpretation of term specificity, Journal of Documentation 28, 11–21.
 * @see M. Sanderson, W. B. Croft (1999), Deriving concept hierarchies from text, SIGIR 99 (terms subsuming others).
 */
export function weighTerms(groups: readonly TermGroup[], support: number): TermWeights {
  const frequencies = new Map<number, number>();
  let total = 0;
  for (const { terms, members } of groups) {
    total += members.length;
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + members.length);
  }
  const general = generalTerms(groups, frequencies, support);
  const weights = new Map<number, number>();
  for (const [term, frequency] of frequencies) {
    const specificity = Math.log(total / frequency) + 0.1;
    weights.set(term, frequency < support || general.has(term) ? specificity * MINOR : specificity);
  }
  const of = (term: number): number => weights.get(term) ?? 0;
  return {
    of,
    norm(terms) {
      let sum = 0;
      for (const term of terms) sum += of(term) ** 2;
      return Math.sqrt(sum);
    },
  };
}

/** Terms that depend on none, that none depend on, and that nobody searches for by themselves. */
function generalTerms(
  groups: readonly TermGroup[],
  frequencies: ReadonlyMap<number, number>,
  support: number,
): ReadonlySet<number> {
  const together = countPairs(groups, frequencies, support);
  const dependent = new Set<number>();
  const dependents = new Map<number, number>();
  for (const [key, count] of together) {
    const [a, b] = [Math.floor(key / PAIR_BASE), key % PAIR_BASE];
    for (const [term, on] of [
      [a, b],
      [b, a],
    ] as const) {
      if (count <= DEPENDENCE * (frequencies.get(term) ?? 0)) continue;
      dependent.add(term);
      dependents.set(on, (dependents.get(on) ?? 0) + count);
    }
  }
  const standing = new Set(groups.flatMap(({ terms }) => (terms.length === 1 ? terms : [])));
  const general = new Set<number>();
  for (const [term, frequency] of frequencies) {
    if (frequency < support || dependent.has(term) || standing.has(term)) continue;
    if ((dependents.get(term) ?? 0) < TOPICALITY * frequency) general.add(term);
  }
  return general;
}

const PAIR_BASE = 2 ** 21;

/** Keywords that hold both of two supported terms. */
function countPairs(
  groups: readonly TermGroup[],
  frequencies: ReadonlyMap<number, number>,
  support: number,
): Map<number, number> {
  const together = new Map<number, number>();
  for (const { terms, members } of groups) {
    const supported = terms.filter((term) => (frequencies.get(term) ?? 0) >= support);
    supported.forEach((a, i) => {
      for (const b of supported.slice(i + 1)) {
        const key = a * PAIR_BASE + b;
        together.set(key, (together.get(key) ?? 0) + members.length);
      }
    });
  }
  return together;
}
