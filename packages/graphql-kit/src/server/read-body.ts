import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ErrorCode, PlatformError } from '@paissive/errors';

/**
 * Reads the body of a request into memory, inflating gzip, deflate and brotli. The limit holds for what comes out of the decompressor, and
 * reading stops as soon as it is passed.
 *
 * @param limitBytes most that is accepted.
 * @throws PlatformError PAYLOAD_TOO_LARGE over the limit, BAD_REQUEST for a broken or unknown encoding or a body that broke off.
 */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) throw tooLarge(limitBytes);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of decoded(request) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limitBytes) throw tooLarge(limitBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    throw new PlatformError(ErrorCode.BAD_REQUEST, 'The body could not be read.', { cause: error });
  }
  return Buffer.concat(chunks, size);
}

function decoded(request: IncomingMessage): Readable {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  switch (encoding.toLowerCase()) {
    case 'identity':
      return request;
    case 'gzip':
      return request.on('error', noop).pipe(createGunzip());
    case 'deflate':
      return request.on('error', noop).pipe(createInflate());
    case 'br':
      return request.on('error', noop).pipe(createBrotliDecompress());
    default:
      throw new PlatformError(ErrorCode.BAD_REQUEST, 'The body must be plain or encoded as gzip, deflate or br.');
  }
}

/** A request that breaks off ends the decompressor with an error of its own, which the reader gets. */
function noop(): void {}

function tooLarge(limitBytes: number): PlatformError {
  return new PlatformError(ErrorCode.PAYLOAD_TOO_LARGE, `The body must not be larger than ${limitBytes} bytes.`, {
    extensions: { maxBytes: limitBytes },
  });
}
