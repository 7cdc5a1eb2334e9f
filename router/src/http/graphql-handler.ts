import type { IncomingMessage, ServerResponse } from 'node:http';
import { ErrorCode } from '@paissive/errors';
import type { RouterConfig } from '../config/router-config.js';
import type { Engine, ExecutionContext, PreparedOperation } from '../execution/engine-contract.js';
import { runSubscription } from '../subscriptions/run-subscription.js';
import type { RequestRecord } from '../telemetry/request-record.js';
import type { Authenticate, Authentication } from './authenticate.js';
import { callerIdentity } from './caller-identity.js';
import { isForgeable } from './csrf.js';
import { only, writeEventStream } from './event-stream.js';
import { type GraphQLParams, type ParamsResult, readParams, readSearchParams } from './graphql-params.js';
import { negotiate, type ResponseKind } from './negotiate.js';
import { readBody } from './read-body.js';
import { wireError, writeErrors, writeJson } from './write-response.js';

export interface GraphQLHandlerDeps {
  engine: Engine;
  config: RouterConfig;
  authenticate: Authenticate;
  /** Aborted with an EndOfServing when live subscriptions have to end; requests in flight finish. */
  ended: AbortSignal;
  now: () => number;
}

/** Answers GraphQL over HTTP: queries and mutations by POST, queries by GET, and everything as an event stream for those who accept one. */
export type GraphQLHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  record: RequestRecord,
) => Promise<void>;

/** A request that ends before an operation is known. */
interface Refusal {
  status: number;
  message: string;
  code: ErrorCode;
}

/** @see https://graphql.github.io/graphql-over-http/draft/ */
export function createGraphQLHandler(deps: GraphQLHandlerDeps): GraphQLHandler {
  const { config, authenticate } = deps;

  return async (request, response, record) => {
    const kind = negotiate(request.headers.accept);
    const refuse = ({ status, message, code }: Refusal) => {
      record.code = code;
      writeErrors(response, status, kind ?? 'json', [wireError(message, code)]);
    };
    if (kind === undefined) return refuse(NOT_ACCEPTABLE);
    if (request.method !== 'POST' && request.method !== 'GET') {
      response.setHeader('Allow', 'GET, POST');
      return refuse(METHOD_NOT_ALLOWED);
    }
    if (isForgeable(request.headers, config.csrf)) return refuse(FORGEABLE);

    const who = await authenticate(request.headers);
    if (who.kind === 'rejected') return refuse({ status: 401, message: who.message, code: ErrorCode.AUTH_ERROR });
    if (who.kind === 'anonymous' && config.authorization.require_authentication) return refuse(LOGIN_REQUIRED);

    const read = await readRequest(request, config.limits.http_max_request_bytes);
    if (!read.ok) return refuse(read);
    const { query } = read.params;
    if (query === undefined || query === '') return refuse(MISSING_QUERY);
    await answer(deps, { request, response, record, kind, who, params: { ...read.params, query }, refuse });
  };
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  record: RequestRecord;
  kind: ResponseKind;
  who: Exclude<Authentication, { kind: 'rejected' }>;
  params: GraphQLParams & { query: string };
  refuse: (refusal: Refusal) => void;
}

async function answer(deps: GraphQLHandlerDeps, exchange: Exchange): Promise<void> {
  const { request, response, record, kind, who, params, refuse } = exchange;
  const claims = who.kind === 'authenticated' ? who.claims : null;
  const prepared = await deps.engine.prepare(params, claims);
  record.operationName = prepared.operationName ?? undefined;
  record.operationType = prepared.type ?? undefined;
  record.operationHash = prepared.hash;
  if (prepared.kind === 'rejected') {
    record.code = String(prepared.errors[0]?.extensions?.['code'] ?? '');
    // Clients that ask for application/json alone learn about errors from the body, as the draft asks for their sake.
    const status = kind === 'graphql-response' || prepared.status >= 500 ? prepared.status : 200;
    if (kind === 'event-stream') return writeEventStream(response, only(JSON.stringify({ errors: prepared.errors })));
    return writeErrors(response, status, kind, prepared.errors);
  }
  if (request.method === 'GET' && prepared.type !== 'query') {
    // A subscription by GET is a read; what a link or an image may trigger is what matters here.
    if (prepared.type === 'mutation' || kind !== 'event-stream') {
      response.setHeader('Allow', 'POST');
      return refuse(GET_IS_READ_ONLY);
    }
  }
  if (prepared.type === 'mutation' && deps.config.forbid_mutations) return refuse(MUTATION_FORBIDDEN);
  const context = {
    claims,
    headers: { identity: callerIdentity(request, claims, record.requestId), client: request.headers },
    requestId: record.requestId,
    onFetch: record.onFetch,
    onErrors: record.onErrors,
  };
  if (prepared.type === 'subscription') return subscribe(deps, exchange, prepared, context);
  await execute(deps, exchange, prepared, context);
}

async function execute(
  deps: GraphQLHandlerDeps,
  { response, kind }: Exchange,
  prepared: PreparedOperation,
  context: Omit<ExecutionContext, 'signal'>,
): Promise<void> {
  const work = new AbortController();
  const timer = setTimeout(
    () => work.abort(new Error('The request took too long.')),
    deps.config.traffic_shaping.router.timeout,
  );
  const onClose = () => {
    if (deps.config.supergraph.early_cancel && prepared.type === 'query') work.abort(new Error('The client left.'));
  };
  response.once('close', onClose);
  try {
    const text = await deps.engine.execute(prepared, { ...context, signal: work.signal });
    if (response.destroyed) return;
    if (kind === 'event-stream') await writeEventStream(response, only(text));
    else writeJson(response, 200, kind, text);
  } finally {
    clearTimeout(timer);
    response.off('close', onClose);
  }
}

async function subscribe(
  deps: GraphQLHandlerDeps,
  { response, kind, who, refuse, record }: Exchange,
  prepared: PreparedOperation,
  context: Omit<ExecutionContext, 'signal'>,
): Promise<void> {
  if (!deps.config.subscription.enabled) return refuse(SUBSCRIPTIONS_OFF);
  if (kind !== 'event-stream') return refuse(STREAM_NEEDED);
  const stream = runSubscription({
    engine: deps.engine,
    prepared,
    context,
    queueCapacity: deps.config.subscription.queue_capacity,
    expiresAtMs: who.kind === 'authenticated' ? who.expiresAtMs : undefined,
    ended: deps.ended,
    now: deps.now,
    onEnd: (dropped) => {
      record.droppedEvents = dropped;
    },
  });
  await writeEventStream(response, stream);
}

type ReadResult = ({ ok: true } & { params: GraphQLParams }) | ({ ok: false } & Refusal);

async function readRequest(request: IncomingMessage, maxBytes: number): Promise<ReadResult> {
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

const NOT_ACCEPTABLE: Refusal = {
  status: 406,
  message: 'Accept application/graphql-response+json, application/json or text/event-stream.',
  code: ErrorCode.INVALID_ACCEPT_HEADER,
};
const METHOD_NOT_ALLOWED: Refusal = {
  status: 405,
  message: 'Use POST, or GET for queries.',
  code: ErrorCode.METHOD_NOT_ALLOWED,
};
const GET_IS_READ_ONLY: Refusal = {
  status: 405,
  message: 'GET only runs queries; use POST.',
  code: ErrorCode.METHOD_NOT_ALLOWED,
};
const FORGEABLE: Refusal = {
  status: 400,
  message:
    'This request could have been sent by a foreign page. Send Content-Type: application/json or a header such as Apollo-Require-Preflight: true.',
  code: ErrorCode.CSRF_ERROR,
};
const LOGIN_REQUIRED: Refusal = { status: 401, message: 'Sign in to use this endpoint.', code: ErrorCode.AUTH_ERROR };
const MISSING_QUERY: Refusal = {
  status: 400,
  message: 'The request has no "query".',
  code: ErrorCode.MISSING_QUERY_STRING,
};
const MUTATION_FORBIDDEN: Refusal = {
  status: 400,
  message: 'Mutations are switched off here.',
  code: ErrorCode.MUTATION_FORBIDDEN,
};
const SUBSCRIPTIONS_OFF: Refusal = {
  status: 400,
  message: 'Subscriptions are switched off here.',
  code: ErrorCode.BAD_REQUEST,
};
const STREAM_NEEDED: Refusal = {
  status: 406,
  message: 'A subscription needs Accept: text/event-stream, or a WebSocket with the graphql-transport-ws protocol.',
  code: ErrorCode.INVALID_ACCEPT_HEADER,
};
const UNSUPPORTED_TYPE: Refusal = {
  status: 415,
  message: 'Send Content-Type: application/json in UTF-8.',
  code: ErrorCode.INVALID_CONTENT_TYPE_HEADER,
};
const NOT_JSON: Refusal = { status: 400, message: 'The body is not valid JSON.', code: ErrorCode.BAD_REQUEST };
const NO_BATCHES: Refusal = {
  status: 400,
  message: 'Batches are switched off here.',
  code: ErrorCode.BATCHING_NOT_ENABLED,
};
