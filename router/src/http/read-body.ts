import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export type BodyResult = { ok: true; text: string } | { ok: false; status: 400 | 413 | 415; message: string };

/**
 * Reads a request's body as text under a limit that also holds *while* inflating: a few kilobytes of compressed zeros never become
 * gigabytes in memory.
 *
 * @param maxBytes of the body as sent and of the text it inflates to
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<BodyResult> {
  const tooLarge: BodyResult = {
    ok: false,
    status: 413,
    message: `The request is larger than the ${maxBytes} bytes allowed.`,
  };
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return tooLarge;
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  const stream = inflate(request, encoding);
  if (!stream)
    return {
      ok: false,
      status: 415,
      message: `The content encoding ${encoding} is not supported; use gzip, deflate or br.`,
    };

  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) return tooLarge;
      chunks.push(chunk);
    }
  } catch {
    return { ok: false, status: 400, message: `The body is cut off or not valid ${encoding}.` };
  }
  const only = chunks.length === 1 ? chunks[0] : undefined;
  return { ok: true, text: (only ?? Buffer.concat(chunks)).toString('utf8') };
}

function inflate(request: IncomingMessage, encoding: string): Readable | undefined {
  if (encoding === 'identity' || encoding === '') return request;
  const decoder =
    encoding === 'gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : undefined;
  if (!decoder) return undefined;
  request.on('error', (error) => decoder.destroy(error));
  request.on('aborted', () => decoder.destroy(new Error('aborted')));
  return request.pipe(decoder);
}
