import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, deflate, deflateSync, gzip, gzipSync } from 'node:zlib';

export type ResponseEncoding = 'gzip' | 'br' | 'deflate';

/** Below this a response fits into one packet anyway. */
export const COMPRESSED_FROM_CHARACTERS = 1_024;
/** Measured: up to here handing the text to another thread and back costs more than compressing it on the spot. */
const SMALL_CHARACTERS = 32_768;

const [gzipText, brotliText, deflateText] = [promisify(gzip), promisify(brotliCompress), promisify(deflate)];
/** The fastest settings: a response is written once and read once. */
const FAST = { level: constants.Z_BEST_SPEED };
const FAST_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/** The encoding to write a response in; undefined when the client asks for none that is known here (RFC 9110 §12.5.3). */
export function chooseEncoding(headers: IncomingHttpHeaders): ResponseEncoding | undefined {
  const accept = headers['accept-encoding'];
  if (accept === undefined) return undefined;
  let best: { encoding: ResponseEncoding; quality: number } | undefined;
  for (const part of (Array.isArray(accept) ? accept.join(',') : accept).split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const quality = q === undefined ? 1 : Number.parseFloat(q.slice(2)) || 0;
    const encoding = name === '*' || name === 'x-gzip' ? 'gzip' : name;
    if (encoding !== 'gzip' && encoding !== 'br' && encoding !== 'deflate') continue;
    const isBetter =
      !best || quality > best.quality || (quality === best.quality && PREFERENCE[encoding] < PREFERENCE[best.encoding]);
    if (quality > 0 && isBetter) best = { encoding, quality };
  }
  return best?.encoding;
}

/** Measured at the fastest settings: brotli takes less time than gzip for as many bytes. */
const PREFERENCE: Readonly<Record<ResponseEncoding, number>> = { br: 0, gzip: 1, deflate: 2 };

/** Compresses a text, a large one away from the main thread. */
export function compress(text: string, encoding: ResponseEncoding): Buffer | Promise<Buffer> {
  const isSmall = text.length <= SMALL_CHARACTERS;
  if (encoding === 'br') return isSmall ? brotliCompressSync(text, FAST_BROTLI) : brotliText(text, FAST_BROTLI);
  if (encoding === 'gzip') return isSmall ? gzipSync(text, FAST) : gzipText(text, FAST);
  return isSmall ? deflateSync(text, FAST) : deflateText(text, FAST);
}
