import type { ServerResponse } from 'node:http';
import { ErrorCode, type PlatformError } from '@paissive/errors';

/** Answers with JSON and a length, so that the connection can be kept. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return;
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(text);
}

/** Answers with a GraphQL response that has nothing but this error. */
export function sendError(response: ServerResponse, status: number, { message, extensions }: PlatformError): void {
  sendJson(response, status, { errors: [{ message, extensions }] });
}

/** The HTTP status for an error that ends a request before GraphQL sees it. */
export function statusOf({ code }: PlatformError): number {
  switch (code) {
    case ErrorCode.PAYLOAD_TOO_LARGE:
      return 413;
    case ErrorCode.UNAUTHENTICATED:
      return 401;
    case ErrorCode.FORBIDDEN:
      return 403;
    case ErrorCode.NOT_FOUND:
      return 404;
    case ErrorCode.METHOD_NOT_ALLOWED:
      return 405;
    case ErrorCode.CONFLICT:
      return 409;
    case ErrorCode.SERVICE_UNAVAILABLE:
      return 503;
    case ErrorCode.INTERNAL_SERVER_ERROR:
      return 500;
    default:
      return 400;
  }
}
