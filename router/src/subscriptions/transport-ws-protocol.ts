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
import type { OperationType, PreparedOperation } from '../execution/engine-contract.js';
import type { Authentication } from '../http/authenticate.js';
import { callerIdentity } from '../http/caller-identity.js';
import { readParams } from '../http/graphql-params.js';
import type { Serving } from '../serving/serving.js';
import { createRawPayloads, type RawPayloads } from './raw-payload.js';
import { runSubscription } from './run-subscription.js';

export interface ProtocolDeps {
  /** What is current; each operation keeps the one it began with. */
  serving: () => Serving;
  newId: () => string;
  now: () => number;
  onOpen(): void;
  onClose(dropped: number): void;
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
    execute: (args) => run(args) as unknown as Promise<ExecutionResult>,
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
  context: { claims: Record<string, unknown> | null; headers: unknown; requestId: string };
  expiresAtMs: number | undefined;
}

async function prepare(
  deps: ProtocolDeps,
  { extra: { request, who }, connectionParams }: Context<Record<string, unknown>, Extra>,
  payload: unknown,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const read = readParams(payload);
  if (!read.ok) return [failure(read.message, ErrorCode.INVALID_GRAPHQL_REQUEST)];
  const authenticated = who?.kind === 'authenticated' ? who : undefined;
  if (authenticated?.expiresAtMs !== undefined && authenticated.expiresAtMs <= deps.now()) {
    return [failure('The access token has expired: connect again with a new one.', ErrorCode.AUTH_ERROR)];
  }
  const claims = authenticated?.claims ?? null;
  const serving = deps.serving();
  const client = withParams(request.headers, connectionParams);
  const named = client['apollographql-client-name'];
  const clientName = typeof named === 'string' ? named : undefined;
  const signal = AbortSignal.timeout(serving.config.traffic_shaping.router.timeout);
  const prepared = await serving.prepare({ ...read.params, clientName }, claims, { signal });
  if (prepared.kind !== 'prepared') {
    const { errors } = prepared.kind === 'rejected' ? prepared : prepared.rejection;
    return errors.map(
      ({ message, ...rest }) => new GraphQLError(message, rest.extensions ? { extensions: rest.extensions } : {}),
    );
  }
  const requestId = deps.newId();
  const running: Running = {
    serving,
    prepared,
    signal,
    expiresAtMs: authenticated?.expiresAtMs,
    context: {
      claims,
      requestId,
      headers: {
        identity: callerIdentity(request, claims, requestId),
        client,
      },
    },
  };
  return { schema: serving.engine.publicSchema, document: STAND_INS[prepared.type], contextValue: running };
}

async function run(args: ExecutionArgs): Promise<TextResult> {
  const { serving, prepared, context, signal } = args.contextValue as Running;
  const leave = serving.enter();
  try {
    return { text: await serving.engine.execute(prepared, { ...context, signal }) };
  } finally {
    leave();
  }
}

/**
 * Not an async generator on purpose: its `return` would wait for the next event before it takes effect, and a client that completes a
 * quiet subscription would leave it open upstream.
 */
function stream(deps: ProtocolDeps, args: ExecutionArgs): AsyncGenerator<TextResult> {
  const { serving, prepared, context, expiresAtMs } = args.contextValue as Running;
  const leave = serving.enter();
  deps.onOpen();
  const events = runSubscription({
    engine: serving.engine,
    prepared,
    context,
    queueCapacity: serving.config.subscription.queue_capacity,
    expiresAtMs,
    ended: serving.ended,
    now: deps.now,
    onEnd: (dropped) => {
      leave();
      deps.onClose(dropped);
    },
  });
  const results = {
    next: async () => {
      const { done, value } = await events.next();
      return done === true ? DONE : { done: false, value: { text: value } };
    },
    return: async () => {
      await events.return?.();
      return DONE;
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results as unknown as AsyncGenerator<TextResult>;
}

const DONE: IteratorResult<TextResult> = { done: true, value: undefined };

function failure(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
