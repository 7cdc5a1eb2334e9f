import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { Exchange, ExchangeResult } from './exchange.js';
import type { HttpAnswer } from './http-exchange.js';

const DECODERS: Readonly<
  Record<string, ((bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>) | undefined>
> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/**
 * Undoes the content encoding of answers (RFC 9110 §8.4). The limit holds while inflating: a bomb is given up before it fills the memory.
 *
 * @param maxBytes of the body as it was before it was compressed
 */
export function withInflation(next: Exchange, maxBytes: number): Exchange {
  return (request) =>
    next(request).then((result) =>
      result.kind === 'answered' && result.headers['content-encoding'] !== undefined
        ? inflateAnswer(result, result.headers['content-encoding'], maxBytes)
        : result,
    );
}

async function inflateAnswer(answer: HttpAnswer, encoding: string, maxBytes: number): Promise<ExchangeResult> {
  const name = encoding.trim().toLowerCase();
  if (name === 'identity' || name === '') return answer;
  const decode = DECODERS[name];
  if (!decode) return { kind: 'failed', cause: 'encoding' };
  try {
    return { ...answer, body: await decode(answer.body, { maxOutputLength: maxBytes }) };
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { kind: 'failed', cause: isTooLarge ? 'too-large' : 'encoding' };
  }
}
