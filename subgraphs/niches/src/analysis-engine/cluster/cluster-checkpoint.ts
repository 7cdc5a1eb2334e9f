import { createHash } from 'node:crypto';
import type { EngineKeyword } from '../engine-keyword.js';

const FINGERPRINT_BYTES = 16;

/**
 * Cluster numbers by keyword, behind a fingerprint of the keywords that they belong to: four bytes a keyword.
 *
 * @param clusters indices of keywords; every keyword in exactly one.
 */
export function encodeClusters(clusters: readonly number[][], keywords: readonly EngineKeyword[]): Uint8Array {
  const numbers = new Uint32Array(keywords.length);
  clusters.forEach((members, number) => {
    for (const member of members) numbers[member] = number;
  });
  const bytes = new Uint8Array(FINGERPRINT_BYTES + numbers.byteLength);
  bytes.set(fingerprint(keywords));
  bytes.set(new Uint8Array(numbers.buffer), FINGERPRINT_BYTES);
  return bytes;
}

/** The clusters, or null where the bytes belong to other keywords or to another version of the engine. */
export function decodeClusters(bytes: Uint8Array, keywords: readonly EngineKeyword[]): number[][] | null {
  if (bytes.length !== FINGERPRINT_BYTES + 4 * keywords.length) return null;
  const expected = fingerprint(keywords);
  if (!expected.every((byte, index) => bytes[index] === byte)) return null;
  const numbers = new Uint32Array(bytes.slice(FINGERPRINT_BYTES).buffer);
  const clusters = new Map<number, number[]>();
  numbers.forEach((number, member) => {
    const members = clusters.get(number);
    if (members) members.push(member);
    else clusters.set(number, [member]);
  });
  return [...clusters.keys()].sort((a, b) => a - b).flatMap((number) => [clusters.get(number) ?? []]);
}

/** Changes with the keywords, their searches, and the way in which they are clustered. */
function fingerprint(keywords: readonly EngineKeyword[]): Uint8Array {
  const hash = createHash('sha256').update('clusters 1\n');
  for (const { key, volume } of keywords) hash.update(`${key}\t${volume?.low ?? ''}\t${volume?.high ?? ''}\n`);
  return hash.digest().subarray(0, FINGERPRINT_BYTES);
}
