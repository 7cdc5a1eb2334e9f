import { ProviderError } from './provider-error.js';

/** Vectors of one length, as many as there are texts. @throws ProviderError MALFORMED_RESPONSE */
export function vectorsOf(rows: readonly (readonly number[])[], count: number): Float32Array[] {
  const length = rows[0]?.length ?? 0;
  const isWhole = rows.length === count && rows.every((row) => row.length === length && row.every(Number.isFinite));
  if (!isWhole || (count > 0 && length === 0)) {
    throw new ProviderError('MALFORMED_RESPONSE', 'The provider did not send one whole vector for each text.');
  }
  return rows.map((row) => Float32Array.from(row));
}
