import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import type { RouterConfig } from '../config/router-config.js';
import type { ClientRequest, PrepareRequest, RefusedRequest } from '../documents/prepare-request.js';
import type {
  Claims,
  Engine,
  ExecutionContext,
  PreparedOperation,
  PrepareOptions,
  RejectedOperation,
} from '../execution/engine-contract.js';
import { clientOf } from '../subscriptions/client-of.js';
import { runSubscription } from '../subscriptions/run-subscription.js';
import type { Subscriptions } from '../subscriptions/subscriptions.js';
import { countEvents } from '../telemetry/count-events.js';
import { type RequestRecord, recordAnswer, recordPrepared } from '../telemetry/request-record.js';
import type { RequestTelemetry } from '../telemetry/request-telemetry.js';
import type { Authentication } from './authenticate.js';
import { callerIdentity } from './caller-identity.js';
import type { ClientAddress } from './client-address.js';
import { createDeadline, type Deadline } from './deadline.js';
import { writeEventStream } from './event-stream.js';
import type { GraphQLParams } from './graphql-params.js';
import { writeMultipartStream } from './multipart-stream.js';
import type { Negotiated } from './negotiate.js';
import { GET_IS_READ_ONLY, type Refusal, STREAM_NEEDED, SUBSCRIPTIONS_OFF } from './refusals.js';
import { writeResponse } from './write-response.js';

export interface AnswerDeps {
  engine: Engine;
  prepare: PrepareRequest;
  config: RouterConfig;
  addressOf: ClientAddress;
  /** Told when a response becomes a stream, which may stay open for long. */
  onStream: (response: ServerResponse) => void;
  subscriptions: Subscriptions;
  telemetry: Pick<RequestTelemetry, 'subscribed'>;
}

/** One HTTP request whose caller is known. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  record: RequestRecord;
  accepts: Negotiated;
  who: Exclude<Authentication, { kind: 'rejected' }>;
  refuse: (refusal: Refusal) => void;
}

/** Prepares the operation of a request, runs it and writes its response or its stream. */
export async function answerOperation(deps: AnswerDeps, exchange: Exchange, params: GraphQLParams): Promise<void> {
  const deadline = createDeadline(exchange.response, deps.config);
  try {
    await answerInTime(deps, exchange, params, deadline);
  } finally {
    deadline.clear();
  }
}

async function answerInTime(
  deps: AnswerDeps,
  exchange: Exchange,
  params: GraphQLParams,
  deadline: Deadline,
): Promise<void> {
  const { request, response, record, accepts, refuse } = exchange;
  const { signal } = deadline;
  const options = prepareOptions(record, signal);
  const prepared = await deps.prepare(clientRequest(exchange, params), claimsOf(exchange), options);
  recordPrepared(record, prepared);
  if (prepared.kind !== 'prepared') {
    return writeResponse(response, statusOf(prepared, accepts), accepts.single, unansweredText(prepared));
  }
  if (request.method === 'GET' && prepared.type !== 'query') {
    // A subscription by GET is a read; what a link or an image may trigger is what matters here.
    if (prepared.type === 'mutation' || accepts.stream === undefined) {
      response.setHeader('Allow', 'POST');
      return refuse(GET_IS_READ_ONLY);
    }
  }
  const context = contextOf(deps, exchange);
  if (prepared.type === 'subscription') {
    deadline.clear();
    return subscribe(deps, exchange, prepared, context);
  }
  deadline.execute(prepared.type === 'query');
  const text = await deps.engine.execute(prepared, { ...context, signal });
  recordAnswer(record, text);
  await writeResponse(response, 200, accepts.single, text);
}

/** Phases are told when they are recorded. */
export function prepareOptions({ trace }: RequestRecord, signal: AbortSignal): PrepareOptions {
  return trace?.recording ? { signal, onPhase: trace.recording.phase } : { signal };
}

type Unanswered = RejectedOperation | RefusedRequest;

export function clientRequest({ request, response, record }: Exchange, params: GraphQLParams): ClientRequest {
  return { ...params, clientName: record.clientName, origin: { request, response } };
}

export function claimsOf({ who }: Exchange): Claims | null {
  return who.kind === 'authenticated' ? who.claims : null;
}

export function contextOf({ addressOf }: AnswerDeps, exchange: Exchange): Omit<ExecutionContext, 'signal'> {
  const { request, record } = exchange;
  const claims = claimsOf(exchange);
  return {
    claims,
    headers: {
      identity: callerIdentity(request, claims, record.requestId, addressOf(request)),
      client: request.headers,
      trace: record.trace,
    },
    requestId: record.requestId,
    onFetch: record.onFetch,
    onErrors: record.onErrors,
    onActualCost: record.onActualCost,
  };
}

/** The response to a request that is not executed. A refusal with 200 is for clients that want to see `data` with that status. */
export function unansweredText(prepared: Unanswered): string {
  if (prepared.kind === 'rejected') return JSON.stringify({ errors: prepared.errors });
  const { status, errors } = prepared.rejection;
  return JSON.stringify(status === 200 ? { data: null, errors } : { errors });
}

export function codeOf(prepared: Unanswered): string {
  return String(errorsOf(prepared)[0]?.extensions?.['code'] ?? '');
}

function errorsOf(prepared: Unanswered): readonly GraphQLFormattedError[] {
  return prepared.kind === 'rejected' ? prepared.errors : prepared.rejection.errors;
}

/** Clients that ask for application/json alone learn about a bad operation from the body, as the draft asks for their sake. */
function statusOf(prepared: Unanswered, { single }: Negotiated): number {
  if (prepared.kind === 'refused') return prepared.rejection.status;
  return single === 'graphql-response' || prepared.status >= 500 ? prepared.status : 200;
}

async function subscribe(
  { config, subscriptions, telemetry, addressOf, onStream }: AnswerDeps,
  { request, response, accepts, who, refuse, record }: Exchange,
  prepared: PreparedOperation,
  context: Omit<ExecutionContext, 'signal'>,
): Promise<void> {
  if (!config.subscription.enabled) return refuse(SUBSCRIPTIONS_OFF);
  if (accepts.stream === undefined) return refuse(STREAM_NEEDED);
  let lastWord: string | undefined;
  const running = runSubscription({
    subscriptions,
    prepared,
    context,
    transport: accepts.stream,
    client: clientOf(addressOf(request), context.claims),
    queueCapacity: config.subscription.queue_capacity,
    expiresAtMs: who.kind === 'authenticated' ? who.expiresAtMs : undefined,
    onFatal: (text) => {
      lastWord = text;
    },
    onEnd: (dropped) => {
      record.droppedEvents = dropped;
    },
  });
  if (running.kind === 'refused') return refuse(running);
  onStream(response);
  telemetry.subscribed(record);
  const responses = countEvents(running.responses, record);
  const stalledAfterMs = config.extensions.subscriptions.stalled_after;
  if (accepts.stream === 'event-stream') return writeEventStream(response, responses, stalledAfterMs);
  await writeMultipartStream(response, { responses, isFatal: (text) => text === lastWord, stalledAfterMs });
}
