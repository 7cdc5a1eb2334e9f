import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export type BodyResult = { ok: true; text: string } | { ok: false; status: 400 | 413 | 415; message: string };

/**
 * Reads a request's body as text under a limit that also holds *while* inflating: a few kilobytes of compressed zeros never become
 * gigabytes in memory. Bytes that are no UTF-8 are refused: replaced, they would no longer be what the client signed, hashed or meant.
 *
 * @param maxBytes of the body as sent and of the text it inflates to
 */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<BodyResult> {
  const tooLarge: BodyResult = {
    ok: false,
    status: 413,
    message: `The request is larger than the ${maxBytes} bytes allowed.`,
  };
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return Promise.resolve(tooLarge);
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  const decoder = decoderFor(encoding);
  if (decoder === undefined)
    return Promise.resolve({
      ok: false,
      status: 415,
      message: `The content encoding ${encoding.slice(0, 100)} is not supported; use gzip, deflate or br.`,
    });

  return new Promise((resolve) => {
    const stream: Readable = decoder === null ? request : request.pipe(decoder);
    const chunks: Buffer[] = [];
    let bytes = 0;
    const finish = (result: BodyResult) => {
      stream.off('data', onData);
      if (decoder !== null) request.unpipe(decoder);
      decoder?.destroy();
      // What is left of the body is read and forgotten, so that the client gets to see the answer; server.requestTimeout bounds that.
      if (!request.complete) request.resume();
      resolve(result);
    };
    const broken = () => finish({ ok: false, status: 400, message: `The body is cut off or not valid ${encoding}.` });
    const onData = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) return finish(tooLarge);
      chunks.push(chunk);
    };
    stream.on('data', onData);
    stream.once('end', () => finish(decode(chunks)));
    stream.once('error', broken);
    request.once('aborted', broken);
    if (decoder !== null) request.once('error', broken);
  });
}

function decode(chunks: readonly Buffer[]): BodyResult {
  const only = chunks.length === 1 ? chunks[0] : undefined;
  const bytes = only ?? Buffer.concat(chunks);
  if (!isUtf8(bytes)) return { ok: false, status: 400, message: 'The body is not valid UTF-8.' };
  return { ok: true, text: bytes.toString('utf8') };
}

/** Null for a body that comes as it is, undefined for an encoding that is not known here, of which lists of encodings are one. */
function decoderFor(encoding: string) {
  switch (encoding) {
    case 'identity':
    case '':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}
