import type { Pacer } from '../pacer.js';

/** Likeness of every pair of vectors. */
export interface Likenesses {
  readonly count: number;
  of(a: number, b: number): number;
}

/** Dot products of all pairs, each computed once. */
export async function pairwiseLikeness(vectors: readonly Float32Array[], pacer: Pacer): Promise<Likenesses> {
  const count = vectors.length;
  const products = new Float32Array(count * count);
  for (let b = 1; b < count; b++) {
    await pacer.breathe();
    for (let a = 0; a < b; a++) products[a * count + b] = dot(vectors[a], vectors[b]);
  }
  return { count, of: (a, b) => products[Math.min(a, b) * count + Math.max(a, b)] ?? 0 };
}

export function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
