import { setMaxListeners } from 'node:events';
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
import { CloseCode, type Context, makeServer, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Gate } from '../admission/gate.js';
import type { OperationType, PreparedOperation } from '../execution/engine-contract.js';
import { prepareOptions } from '../http/answer-operation.js';
import type { Authentication } from '../http/authenticate.js';
import { callerIdentity } from '../http/caller-identity.js';
import { readParams } from '../http/graphql-params.js';
import type { RevokedSessions } from '../revocations/revoked-sessions.js';
import type { Serving } from '../serving/serving.js';
import { endCodeOf } from '../telemetry/count-events.js';
import { type RequestRecord, recordAnswer, recordPrepared } from '../telemetry/request-record.js';
import type { RequestTelemetry } from '../telemetry/request-telemetry.js';
import { clientOf } from './client-of.js';
import type { StreamContext } from './feeds.js';
import { createRawPayloads, type RawPayloads } from './raw-payload.js';
import type { SocketOutlet } from './socket-outlet.js';
import { streamToSocket } from './stream-to-socket.js';
import type { AdmittedSubscription } from './subscriptions.js';

export interface ProtocolDeps {
  /** What is current; each operation keeps the one it began with. */
  serving: () => Serving;
  /** Every operation passes it, as every HTTP request does. */
  gate: Gate;
  now: () => number;
  revoked: RevokedSessions;
  telemetry: RequestTelemetry;
}

export interface Protocol {
  server: Server<Extra>;
  payloads: RawPayloads;
}

/** What is known of one connection. */
export interface Extra {
  readonly client: WebSocket;
  readonly request: IncomingMessage;
  readonly outlet: SocketOutlet;
  /** Operations that have begun and not ended, also those that the client has lost interest in. */
  running: number;
  who?: Exclude<Authentication, { kind: 'rejected' }>;
}

/** A response on its way through graphql-ws: the text, in the place of an execution result. */
export interface TextResult {
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
      closeWhenRevoked(deps.revoked, context.extra);
      return true;
    },
    onSubscribe: (context, id, payload) => begin(deps, context, id, payload),
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

/** The subscriptions of the connection are told first, as they watch for the same. */
function closeWhenRevoked(revoked: RevokedSessions, { client, who }: Extra): void {
  const sessionId = who?.kind === 'authenticated' ? who.claims['sid'] : undefined;
  if (typeof sessionId !== 'string') return;
  const close = () => void setImmediate(() => client.close(CloseCode.Forbidden, 'Forbidden'));
  client.once('close', revoked.watch(sessionId, close));
}

/** What is handed from the start of an operation to its execution. */
interface Running {
  readonly id: string;
  readonly extra: Extra;
  readonly serving: Serving;
  readonly prepared: PreparedOperation;
  /** Aborted when the request has taken its time. */
  readonly signal: AbortSignal;
  readonly context: StreamContext;
  readonly record: RequestRecord;
  /** Null for what is no subscription. */
  readonly admitted: AdmittedSubscription | null;
}

type Beginning = Running | readonly GraphQLError[];

async function begin(
  deps: ProtocolDeps,
  context: Context<Record<string, unknown>, Extra>,
  id: string,
  payload: unknown,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const { extra } = context;
  const refusal = deps.gate.admit();
  if (refusal !== null) return [failure(refusal.message, refusal.code, refusal.retryAfterSeconds)];
  if (extra.running >= deps.serving().config.extensions.subscriptions.max_per_connection) return [TOO_MANY];
  extra.running++;
  const beginning = await prepare(deps, context, id, payload);
  if ('length' in beginning) {
    extra.running--;
    return beginning;
  }
  const { serving, prepared } = beginning;
  return { schema: serving.engine.publicSchema, document: STAND_INS[prepared.type], contextValue: beginning };
}

async function prepare(
  deps: ProtocolDeps,
  { extra, connectionParams }: Context<Record<string, unknown>, Extra>,
  id: string,
  payload: unknown,
): Promise<Beginning> {
  const { request, who } = extra;
  const serving = deps.serving();
  const client = withParams(request.headers, connectionParams);
  const record = deps.telemetry.start(client, 'websocket', serving.tracer);
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
  const { clientName } = record;
  const signal = AbortSignal.timeout(serving.config.traffic_shaping.router.timeout);
  // Each fetch under way listens.
  setMaxListeners(0, signal);
  const prepared = await serving.prepare(
    { ...read.params, clientName, origin: { request } },
    claims,
    prepareOptions(record, signal),
  );
  recordPrepared(record, prepared);
  if (prepared.kind !== 'prepared') {
    const { status, errors } = prepared.kind === 'rejected' ? prepared : prepared.rejection;
    finish(deps, serving, record, status);
    return errors.map(
      ({ message, ...rest }) => new GraphQLError(message, rest.extensions ? { extensions: rest.extensions } : {}),
    );
  }
  const { requestId, trace } = record;
  const address = serving.addressOf(request);
  const context = {
    claims,
    requestId,
    headers: { identity: callerIdentity(request, claims, requestId, address), client, trace },
    onFetch: record.onFetch,
    onErrors: record.onErrors,
    onActualCost: record.onActualCost,
  };
  const running = { id, extra, serving, prepared, signal, context, record };
  if (prepared.type !== 'subscription') return { ...running, admitted: null };
  const admitted = serving.subscriptions.admit({
    ...running,
    transport: 'websocket',
    client: clientOf(address, claims),
    expiresAtMs: authenticated?.expiresAtMs,
  });
  return admitted.kind === 'refused' ? refuse(admitted.message, admitted.code) : { ...running, admitted };
}

function finish({ telemetry }: ProtocolDeps, { config }: Serving, record: RequestRecord, status: number): void {
  telemetry.finish(record, status, config.authorization.directives.errors.log);
}

async function run(deps: ProtocolDeps, args: ExecutionArgs): Promise<TextResult> {
  const { extra, serving, prepared, context, record, signal } = args.contextValue as Running;
  const leave = serving.enter();
  deps.gate.enter(args);
  try {
    const text = await serving.engine.execute(prepared, { ...context, signal });
    recordAnswer(record, text);
    return { text };
  } finally {
    extra.running--;
    leave();
    deps.gate.leave(args);
    finish(deps, serving, record, 200);
  }
}

function stream(deps: ProtocolDeps, args: ExecutionArgs): AsyncGenerator<TextResult> {
  const { id, extra, serving, record, admitted } = args.contextValue as Running;
  if (!admitted) throw new Error('Only a subscription is streamed.');
  const leave = serving.enter();
  deps.telemetry.subscribed(record);
  return streamToSocket({
    id,
    outlet: extra.outlet,
    queueCapacity: serving.config.subscription.queue_capacity,
    admitted,
    onEnd: ({ sent, dropped, lastWord }) => {
      extra.running--;
      leave();
      record.events = sent;
      record.droppedEvents = dropped;
      if (lastWord !== undefined) record.code ??= endCodeOf(lastWord);
      finish(deps, serving, record, 200);
    },
  });
}

function failure(message: string, code: string, retryAfterSeconds?: number): GraphQLError {
  const extensions = retryAfterSeconds === undefined ? { code } : { code, retryAfterSeconds };
  return new GraphQLError(message, { extensions });
}

const TOO_MANY = failure(
  'Too many operations run on this connection: complete one first.',
  ErrorCode.REQUEST_CONCURRENCY_LIMITED,
);
