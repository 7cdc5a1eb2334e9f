import { promisify } from 'node:util';
import { brotliCompress, deflate, gzip, constants as zlib } from 'node:zlib';
import type { Exchange } from './exchange.js';

export type ContentEncoding = 'gzip' | 'deflate' | 'br';

/** Below this the headers and the work cost more than is saved. */
const MIN_BYTES = 1_024;

const brotli = promisify(brotliCompress);
const ENCODERS: Readonly<Record<ContentEncoding, (text: string) => Promise<Buffer>>> = {
  gzip: promisify<string, Buffer>(gzip),
  deflate: promisify<string, Buffer>(deflate),
  // The default quality is for files that are compressed once and sent often.
  br: (text) => brotli(text, { params: { [zlib.BROTLI_PARAM_QUALITY]: 4 } }),
};

/** Compresses request bodies, once for all attempts, and says that compressed answers are welcome. */
export function withCompression(next: Exchange, encoding: ContentEncoding): Exchange {
  const encode = ENCODERS[encoding];
  return async (request) => {
    const accepting = { ...request.headers, 'accept-encoding': 'gzip, deflate, br' };
    if (typeof request.body !== 'string' || request.body.length < MIN_BYTES)
      return next({ ...request, headers: accepting });
    const body = await encode(request.body);
    return next({ ...request, body, headers: { ...accepting, 'content-encoding': encoding } });
  };
}
