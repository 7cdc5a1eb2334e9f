import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '@paissive/errors';
import type { GraphQLFormattedError } from 'graphql';
import { CONTENT_TYPE, type ResponseKind } from './negotiate.js';

/** Writes a finished JSON text. */
export function writeJson(response: ServerResponse, status: number, kind: ResponseKind, text: string): void {
  response.writeHead(status, {
    'Content-Type': CONTENT_TYPE[kind === 'event-stream' ? 'json' : kind],
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  });
  response.end(text);
}

/** Writes a response that has errors and no data. */
export function writeErrors(
  response: ServerResponse,
  status: number,
  kind: ResponseKind,
  errors: readonly GraphQLFormattedError[],
): void {
  writeJson(response, status, kind, JSON.stringify({ errors }));
}

/** An error as it goes over the wire. */
export function wireError(message: string, code: ErrorCode | string): GraphQLFormattedError {
  return { message, extensions: { code } };
}
