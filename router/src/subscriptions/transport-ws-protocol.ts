import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { ErrorCode } from '@paissive/errors';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  parse,
} from 'graphql';
import { type Context, makeServer, type Server } from 'graphql-ws';
import type { ExecutionContext, OperationType, PreparedOperation } from '../execution/engine-contract.js';
import { prepareOptions } from '../http/answer-operation.js';
import type { Authentication } from '../http/authenticate.js';
import { callerIdentity } from '../http/caller-identity.js';
import { readParams } from '../http/graphql-params.js';
import type { Serving } from '../serving/serving.js';
import { countEvents } from '../telemetry/count-events.js';
import { type RequestRecord, recordAnswer, recordPrepared } from '../telemetry/request-record.js';
import type { RequestTelemetry } from '../telemetry/request-telemetry.js';
import { createRawPayloads, type RawPayloads } from './raw-payload.js';
import { runSubscription } from './run-subscription.js';

export interface ProtocolDeps {
  /** What is current; each operation keeps the one it began with. */
  serving: () => Serving;
  now: () => number;
  telemetry: RequestTelemetry;
}

export interface Protocol {
  server: Server<Extra>;
  payloads: RawPayloads;
}

/** What is known of one connection. */
export interface Extra {
  request: IncomingMessage;
  who?: Exclude<Authentication, { kind: 'rejected' }>;
}

/** A response on its way through graphql-ws: the text, in the place of an execution result. */
interface TextResult {
  text: string;
}

/** graphql-ws asks a document what to do with an operation; the engine has the real one. */
const STAND_INS: Record<OperationType, DocumentNode> = {
  query: parse('query { __typename }'),
  mutation: parse('mutation { __typename }'),
  subscription: parse('subscription { __typename }'),
};

/** The `graphql-transport-ws` protocol in front of the engine. */
export function createProtocol(deps: ProtocolDeps): Protocol {
  const payloads = createRawPayloads();
  const server = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: 10_000,
    async onConnect(context) {
      const { request } = context.extra;
      const { authenticate, config } = deps.serving();
      const who = await authenticate(withParams(request.headers, context.connectionParams));
      if (who.kind === 'rejected') return false;
      if (who.kind === 'anonymous' && config.authorization.require_authentication) return false;
      context.extra.who = who;
      return true;
    },
    onSubscribe: (context, _id, payload) => prepare(deps, context, payload),
    execute: (args) => run(deps, args) as unknown as Promise<ExecutionResult>,
    subscribe: (args) => stream(deps, args) as unknown as AsyncGenerator<ExecutionResult>,
    onNext: (_context, _id, _payload, _args, result) =>
      payloads.hold((result as unknown as TextResult).text) as FormattedExecutionResult,
  });
  return { server: server as Server<Extra>, payloads };
}

/** `connection_init` may carry what a browser cannot set as a header. The connection's own headers go first. */
function withParams(
  headers: IncomingHttpHeaders,
  params: Readonly<Record<string, unknown>> | undefined,
): IncomingHttpHeaders {
  const given: IncomingHttpHeaders = {};
  for (const [name, value] of Object.entries(params ?? {}))
    if (typeof value === 'string') given[name.toLowerCase()] = value;
  return { ...given, ...headers };
}

interface Running {
  serving: Serving;
  prepared: PreparedOperation;
  /** Aborted when the request has taken its time. */
  signal: AbortSignal;
  context: Omit<ExecutionContext, 'signal'>;
  record: RequestRecord;
  expiresAtMs: number | undefined;
}

async function prepare(
  deps: ProtocolDeps,
  { extra: { request, who }, connectionParams }: Context<Record<string, unknown>, Extra>,
  payload: unknown,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const serving = deps.serving();
  const headers = withParams(request.headers, connectionParams);
  const record = deps.telemetry.start(headers, 'websocket', serving.tracer);
  const refuse = (message: string, code: string) => {
    record.code = code;
    finish(deps, serving, record, 400);
    return [failure(message, code)];
  };
  const read = readParams(payload);
  if (!read.ok) return refuse(read.message, ErrorCode.INVALID_GRAPHQL_REQUEST);
  const authenticated = who?.kind === 'authenticated' ? who : undefined;
  if (authenticated?.expiresAtMs !== undefined && authenticated.expiresAtMs <= deps.now()) {
    return refuse('The access token has expired: connect again with a new one.', ErrorCode.AUTH_ERROR);
  }
  const claims = authenticated?.claims ?? null;
  const { requestId, trace, clientName } = record;
  const signal = AbortSignal.timeout(serving.config.traffic_shaping.router.timeout);
  const prepared = await serving.prepare({ ...read.params, clientName }, claims, prepareOptions(record, signal));
  recordPrepared(record, prepared);
  if (prepared.kind !== 'prepared') {
    const { status, errors } = prepared.kind === 'rejected' ? prepared : prepared.rejection;
    finish(deps, serving, record, status);
    return errors.map(
      ({ message, ...rest }) => new GraphQLError(message, rest.extensions ? { extensions: rest.extensions } : {}),
    );
  }
  const running: Running = {
    serving,
    prepared,
    signal,
    record,
    expiresAtMs: authenticated?.expiresAtMs,
    context: {
      claims,
      requestId,
      headers: { identity: callerIdentity(request, claims, requestId), client: headers, trace },
      onFetch: record.onFetch,
      onErrors: record.onErrors,
      onActualCost: record.onActualCost,
    },
  };
  return { schema: serving.engine.publicSchema, document: STAND_INS[prepared.type], contextValue: running };
}

function finish({ telemetry }: ProtocolDeps, { config }: Serving, record: RequestRecord, status: number): void {
  telemetry.finish(record, status, config.authorization.directives.errors.log);
}

async function run(deps: ProtocolDeps, args: ExecutionArgs): Promise<TextResult> {
  const { serving, prepared, context, record, signal } = args.contextValue as Running;
  const leave = serving.enter();
  try {
    const text = await serving.engine.execute(prepared, { ...context, signal });
    recordAnswer(record, text);
    return { text };
  } finally {
    leave();
    finish(deps, serving, record, 200);
  }
}

/**
 * Not an async generator on purpose: its `return` would wait for the next event before it takes effect, and a client that completes a
 * quiet subscription would leave it open upstream.
 */
function stream(deps: ProtocolDeps, args: ExecutionArgs): AsyncGenerator<TextResult> {
  const { serving, prepared, context, record, expiresAtMs } = args.contextValue as Running;
  const leave = serving.enter();
  deps.telemetry.subscribed(record);
  // What was dropped is known when the source has ended, what was sent when the client has taken the last of it.
  const end = afterBoth(() => finish(deps, serving, record, 200));
  const responses = runSubscription({
    engine: serving.engine,
    prepared,
    context,
    queueCapacity: serving.config.subscription.queue_capacity,
    expiresAtMs,
    ended: serving.ended,
    now: deps.now,
    onEnd: (dropped) => {
      leave();
      record.droppedEvents = dropped;
      end.source();
    },
  });
  const events = countEvents(responses, record);
  const results = {
    next: async () => {
      const { done, value } = await events.next();
      if (done !== true) return { done: false, value: { text: value } };
      end.client();
      return DONE;
    },
    return: async () => {
      await events.return?.();
      end.client();
      return DONE;
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results as unknown as AsyncGenerator<TextResult>;
}

/** Runs once both have happened. */
function afterBoth(run: () => void): { source(): void; client(): void } {
  const missing = new Set(['source', 'client']);
  const mark = (part: string) => {
    if (missing.delete(part) && missing.size === 0) run();
  };
  return { source: () => mark('source'), client: () => mark('client') };
}

const DONE: IteratorResult<TextResult> = { done: true, value: undefined };

function failure(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
