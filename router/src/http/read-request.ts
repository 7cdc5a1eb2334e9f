import type { IncomingMessage } from 'node:http';
import { ErrorCode } from '@paissive/errors';
import { type GraphQLParams, type ParamsResult, readParams, readSearchParams } from './graphql-params.js';
import { readBody } from './read-body.js';
import { NO_BATCHES, NOT_JSON, type Refusal, UNSUPPORTED_TYPE } from './refusals.js';

export type ReadResult = ({ ok: true } & { params: GraphQLParams }) | ({ ok: false } & Refusal);

/** Reads the GraphQL parameters of a GET or POST request. */
export async function readRequest(request: IncomingMessage, maxBytes: number): Promise<ReadResult> {
  if (request.method === 'GET') {
    const url = request.url ?? '';
    const at = url.indexOf('?');
    return orRefuse(readSearchParams(new URLSearchParams(at < 0 ? '' : url.slice(at + 1))));
  }
  const type = request.headers['content-type'] ?? '';
  const [mediaType = '', ...parameters] = type.split(';').map((part) => part.trim().toLowerCase());
  if (mediaType !== 'application/json') return { ok: false, ...UNSUPPORTED_TYPE };
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') return { ok: false, ...UNSUPPORTED_TYPE };

  const body = await readBody(request, maxBytes);
  if (!body.ok) {
    const code = body.status === 413 ? ErrorCode.PAYLOAD_TOO_LARGE : ErrorCode.BAD_REQUEST;
    return { ok: false, status: body.status, message: body.message, code };
  }
  let json: unknown;
  try {
    json = JSON.parse(body.text);
  } catch {
    return { ok: false, ...NOT_JSON };
  }
  if (Array.isArray(json)) return { ok: false, ...NO_BATCHES };
  return orRefuse(readParams(json));
}

function orRefuse(result: ParamsResult): ReadResult {
  return result.ok
    ? result
    : { ok: false, status: 400, message: result.message, code: ErrorCode.INVALID_GRAPHQL_REQUEST };
}
