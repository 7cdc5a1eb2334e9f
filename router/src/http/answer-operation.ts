import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RouterConfig } from '../config/router-config.js';
import type { Engine, ExecutionContext, PreparedOperation } from '../execution/engine-contract.js';
import { runSubscription } from '../subscriptions/run-subscription.js';
import type { RequestRecord } from '../telemetry/request-record.js';
import type { Authentication } from './authenticate.js';
import { callerIdentity } from './caller-identity.js';
import { only, writeEventStream } from './event-stream.js';
import type { GraphQLParams } from './graphql-params.js';
import type { ResponseKind } from './negotiate.js';
import { GET_IS_READ_ONLY, MUTATION_FORBIDDEN, type Refusal, STREAM_NEEDED, SUBSCRIPTIONS_OFF } from './refusals.js';
import { writeErrors, writeJson } from './write-response.js';

export interface AnswerDeps {
  engine: Engine;
  config: RouterConfig;
  /** Aborted with an EndOfServing when live subscriptions have to end; requests in flight finish. */
  ended: AbortSignal;
  now: () => number;
}

/** One HTTP request whose caller and parameters are known. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  record: RequestRecord;
  kind: ResponseKind;
  who: Exclude<Authentication, { kind: 'rejected' }>;
  params: GraphQLParams & { query: string };
  refuse: (refusal: Refusal) => void;
}

/** Prepares the operation of a request, runs it and writes its response or its stream. */
export async function answerOperation(deps: AnswerDeps, exchange: Exchange): Promise<void> {
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
  deps: AnswerDeps,
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
  deps: AnswerDeps,
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
