import { createHash } from 'node:crypto';
import type { FileSource } from './file-source.js';

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What one pass over the raw bytes tells. */
export interface ByteInspection {
  readonly sizeBytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  /** The first bytes, at most 64 KiB. */
  readonly head: Uint8Array;
  readonly encoding: TextEncodingName;
  /** How the encoding was told, such as "UTF-16 text". */
  readonly encodingReason: string;
  /** Line in which UTF-16 text stops in the middle of a character; null when it does not. */
  readonly cutOffLine: number | null;
}

const HEAD_BYTES = 64 * 1024;

/**
 * Reads all bytes once: size, hash and text encoding. The encoding is decided over the whole file, because the
 * first letter that is not ASCII may stand in its last line.
 */
export async function inspectBytes(source: FileSource): Promise<ByteInspection> {
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const headParts: Uint8Array[] = [];
  let headBytes = 0;
  let sizeBytes = 0;
  let lineFeeds = 0;
  let isUtf8 = true;
  for await (const chunk of source.open()) {
    hash.update(chunk);
    sizeBytes += chunk.length;
    lineFeeds += countLineFeeds(chunk);
    if (isUtf8) isUtf8 = accepts(utf8, chunk, true);
    if (headBytes < HEAD_BYTES) {
      const part = chunk.slice(0, HEAD_BYTES - headBytes);
      headParts.push(part);
      headBytes += part.length;
    }
  }
  isUtf8 = isUtf8 && accepts(utf8, new Uint8Array(), false);
  const head = Buffer.concat(headParts);
  const { encoding, reason } = chooseEncoding(head, isUtf8);
  const isCutOff = encoding.startsWith('utf-16') && sizeBytes % 2 === 1;
  return {
    sizeBytes,
    sha256: hash.digest('hex'),
    head,
    encoding,
    encodingReason: reason,
    cutOffLine: isCutOff ? lineFeeds + 1 : null,
  };
}

function chooseEncoding(head: Uint8Array, isUtf8: boolean): { encoding: TextEncodingName; reason: string } {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', reason: 'UTF-16 text' };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', reason: 'UTF-16 text (big-endian)' };
  const bare = utf16WithoutMark(head);
  if (bare) return { encoding: bare, reason: 'UTF-16 text without a byte order mark' };
  if (isUtf8) return { encoding: 'utf-8', reason: 'UTF-8 text' };
  return { encoding: 'windows-1252', reason: 'Windows-1252 text' };
}

/** Latin letters in UTF-16 have a NUL in every other byte; which one tells the byte order. */
function utf16WithoutMark(head: Uint8Array): TextEncodingName | null {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return null;
  let evenNuls = 0;
  let oddNuls = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (head[index] === 0) evenNuls += 1;
    if (head[index + 1] === 0) oddNuls += 1;
  }
  if (oddNuls > pairs * 0.4 && evenNuls < pairs * 0.02) return 'utf-16le';
  if (evenNuls > pairs * 0.4 && oddNuls < pairs * 0.02) return 'utf-16be';
  return null;
}

function accepts(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(chunk, { stream });
    return true;
  } catch {
    return false;
  }
}

function countLineFeeds(chunk: Uint8Array): number {
  let count = 0;
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count += 1;
  return count;
}
