import type { TermWeights } from './term-weights.js';

/** Finds among heads the one whose words are most like a phrase's, through an inverted index. */
export interface HeadIndex {
  add(terms: readonly number[]): void;
  /** The head with the highest cosine; of equals the one that came first. */
  mostAlike(terms: readonly number[]): { head: number; likeness: number } | null;
}

/**
 * A word of more heads than this says little, and looking through all of them takes quadratic time; the first, most searched ones
 * stand for it.
 */
const MAX_HEADS_PER_TERM = 300;

/** @param capacity heads that may be added. */
export function createHeadIndex(weights: TermWeights, capacity: number): HeadIndex {
  const headsByTerm = new Map<number, number[]>();
  const norms: number[] = [];
  const products = new Float64Array(capacity);
  const touched: number[] = [];
  return {
    add(terms) {
      for (const term of terms) {
        const heads = headsByTerm.get(term);
        if (heads && heads.length >= MAX_HEADS_PER_TERM) continue;
        if (heads) heads.push(norms.length);
        else headsByTerm.set(term, [norms.length]);
      }
      norms.push(weights.norm(terms));
    },
    mostAlike(terms) {
      touched.length = 0;
      for (const term of terms) {
        const square = weights.of(term) ** 2;
        for (const head of headsByTerm.get(term) ?? []) {
          if (products[head] === 0) touched.push(head);
          products[head] = (products[head] ?? 0) + square;
        }
      }
      const norm = weights.norm(terms);
      let best: { head: number; likeness: number } | null = null;
      for (const head of touched) {
        const likeness = (products[head] ?? 0) / (norm * (norms[head] ?? 1));
        products[head] = 0;
        if (!best || likeness > best.likeness + 1e-12 || (likeness > best.likeness - 1e-12 && head < best.head)) {
          best = { head, likeness };
        }
      }
      return best;
    },
  };
}
