import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '@paissive/errors';
import type { GraphQLFormattedError } from 'graphql';
import { COMPRESSED_FROM_CHARACTERS, chooseEncoding, compress, type ResponseEncoding } from './compress.js';
import { only, writeEventStream } from './event-stream.js';
import { writeOnePart } from './multipart-stream.js';
import { CONTENT_TYPE, type ResponseKind } from './negotiate.js';

/** Writes one response in the form that was negotiated. */
export async function writeResponse(
  response: ServerResponse,
  status: number,
  kind: ResponseKind,
  text: string,
): Promise<void> {
  if (response.destroyed) return;
  if (kind === 'event-stream') return writeEventStream(response, only(text));
  if (kind === 'multipart-subscription' || kind === 'multipart-defer') return writeOnePart(response, kind, text);
  return writeJson(response, status, kind, text);
}

/** Writes a finished JSON text, compressed for those who asked for that. */
export function writeJson(
  response: ServerResponse,
  status: number,
  kind: 'json' | 'graphql-response',
  text: string,
): void | Promise<void> {
  const encoding = text.length < COMPRESSED_FROM_CHARACTERS ? undefined : chooseEncoding(response.req.headers);
  if (encoding !== undefined) return writeCompressed(response, status, kind, text, encoding);
  response.writeHead(status, {
    'Content-Type': CONTENT_TYPE[kind],
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  });
  response.end(text);
}

async function writeCompressed(
  response: ServerResponse,
  status: number,
  kind: ResponseKind,
  text: string,
  encoding: ResponseEncoding,
): Promise<void> {
  const body = await compress(text, encoding);
  if (response.destroyed) return;
  response.appendHeader('Vary', 'Accept-Encoding');
  response.writeHead(status, {
    'Content-Type': CONTENT_TYPE[kind],
    'Content-Encoding': encoding,
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

/** Writes a response that has errors and no data as JSON, with a status that holds whatever the client accepts. */
export function writeErrors(
  response: ServerResponse,
  status: number,
  kind: ResponseKind,
  errors: readonly GraphQLFormattedError[],
): void {
  void writeJson(response, status, kind === 'graphql-response' ? kind : 'json', JSON.stringify({ errors }));
}

/** An error as it goes over the wire. */
export function wireError(message: string, code: ErrorCode | string): GraphQLFormattedError {
  return { message, extensions: { code } };
}
