import type { IncomingMessage } from 'node:http';
import { ErrorCode } from '@paissive/errors';
import type { RouterConfig } from '../config/router-config.js';
import { type GraphQLParams, type ParamsResult, readParams, readSearchParams } from './graphql-params.js';
import { readBody } from './read-body.js';
import { NO_BATCHES, NOT_JSON, type Refusal, UNSUPPORTED_TYPE } from './refusals.js';

export type ReadResult =
  | { readonly kind: 'single'; readonly params: GraphQLParams }
  | { readonly kind: 'batch'; readonly entries: readonly GraphQLParams[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads the GraphQL parameters of a GET or POST request. */
export async function readRequest(request: IncomingMessage, config: RouterConfig): Promise<ReadResult> {
  const type = request.headers['content-type'];
  if (request.method === 'GET') {
    if (type !== undefined && !isJson(type)) return refuse(UNSUPPORTED_TYPE);
    const url = request.url ?? '';
    const at = url.indexOf('?');
    return single(readSearchParams(at < 0 ? '' : url.slice(at + 1)));
  }
  if (type === undefined || !isJson(type)) return refuse(UNSUPPORTED_TYPE);

  const body = await readBody(request, config.limits.http_max_request_bytes);
  if (!body.ok) return refuse({ status: body.status, message: body.message, code: CODE_OF_STATUS[body.status] });
  let json: unknown;
  try {
    json = JSON.parse(body.text);
  } catch {
    return refuse(NOT_JSON);
  }
  return Array.isArray(json) ? readBatch(json, config.batching) : single(readParams(json));
}

const CODE_OF_STATUS = {
  400: ErrorCode.BAD_REQUEST,
  413: ErrorCode.PAYLOAD_TOO_LARGE,
  415: ErrorCode.BAD_REQUEST,
} as const;

/** Whether it is `application/json` in the one encoding that JSON has (RFC 8259 §8.1). */
function isJson(type: string): boolean {
  if (type === 'application/json') return true;
  const [mediaType = '', ...parameters] = type.split(';').map((part) => part.trim().toLowerCase());
  if (mediaType !== 'application/json') return false;
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  return charset === undefined || charset === 'utf-8' || charset === 'utf8';
}

function readBatch(json: readonly unknown[], { enabled, maximum_size }: RouterConfig['batching']): ReadResult {
  if (!enabled) return refuse(NO_BATCHES);
  if (json.length === 0) return invalid('The batch is empty.');
  if (json.length > maximum_size) {
    return refuse({
      status: 422,
      message: `The batch has ${json.length} entries; ${maximum_size} are allowed.`,
      code: ErrorCode.BATCH_LIMIT_EXCEEDED,
    });
  }
  const entries: GraphQLParams[] = [];
  for (const [index, entry] of json.entries()) {
    const result = readParams(entry);
    if (!result.ok) return invalid(`Entry ${index} of the batch: ${result.message}`);
    entries.push(result.params);
  }
  return { kind: 'batch', entries };
}

function single(result: ParamsResult): ReadResult {
  return result.ok ? { kind: 'single', params: result.params } : invalid(result.message);
}

function invalid(message: string): ReadResult {
  return refuse({ status: 400, message, code: ErrorCode.INVALID_GRAPHQL_REQUEST });
}

function refuse(refusal: Refusal): ReadResult {
  return { kind: 'refused', refusal };
}
