import type { Spender } from '../usage/usage-record.js';
import type { ManageCollections } from '../vectors/manage-collections.js';
import type { Likeness } from './assertion.js';

/** Compares meanings by the workspace's embeddings. @throws Error when they cannot be had, so that the item is tried again. */
export function createLikeness(collections: Pick<ManageCollections, 'embed'>): (spender: Spender) => Likeness {
  return (spender) => async (one, other) => {
    const embedded = await collections.embed(spender, { modelId: null, versionId: null }, [one, other]);
    if (!embedded.ok) throw new Error(`Two texts could not be compared: ${embedded.fault.message}`);
    const [first, second] = embedded.value.vectors;
    return first && second ? cosine(first, second) : 0;
  };
}

function cosine(one: Float32Array, other: Float32Array): number {
  const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  const lengths = Math.sqrt(dot(one, one) * dot(other, other));
  return lengths === 0 ? 0 : dot(one, other) / lengths;
}
