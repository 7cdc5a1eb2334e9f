import { ErrorCode } from '@paissive/errors';
import { IDENTITY_HEADER, type IdentitySigner, type Viewer } from '@paissive/identity';
import type { RouterConfig } from '../config/router-config.js';
import { SubgraphError, type SubgraphResponse, type SubgraphTransport } from '../execution/engine-contract.js';
import type { Cancellation } from './cancellation.js';
import { createCoalesce } from './coalesce.js';
import { createHttpExchange, type HttpAnswer, type HttpExchange, type HttpFailure } from './http-exchange.js';
import type { RequestHeaders } from './request-headers.js';
import { createSignedIdentity } from './signed-identity.js';
import { createSubgraphHeaders } from './subgraph-headers.js';
import { createUpstreamSubscriptions } from './upstream-subscriptions.js';

export interface SubgraphTransportDeps {
  /** Name → URL, overrides applied. */
  urls: ReadonlyMap<string, string>;
  config: RouterConfig;
  /** Undefined when subgraphs are not told who asks. */
  signer: IdentitySigner | undefined;
  /** Told of events that a subgraph sent faster than they could be handled. */
  onEventsDropped?: (count: number) => void;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** A subgraph that answers more than this is broken or hostile; the router's memory is not its to fill. */
const MAX_RESPONSE_BYTES = 64 * 1_024 * 1_024;
const CONNECTIONS = 64;

interface Target {
  exchange: HttpExchange;
  timeoutMs: number;
  deduplicate: boolean;
}

/**
 * Speaks GraphQL over HTTP to subgraphs through keep-alive pools, one per origin.
 *
 * Identical queries in flight for the same caller share one request. Mutations never do. A caller here is everything that the subgraph is
 * told: the viewer and the headers that the rules pass on.
 */
export function createSubgraphTransport(deps: SubgraphTransportDeps): SubgraphTransport & { close(): Promise<void> } {
  const { urls, config, signer, now } = deps;
  const signed = signer && createSignedIdentity(signer, now);
  const headersFor = createSubgraphHeaders(config.headers);
  const targets = new Map<string, Target>();
  for (const [name, text] of urls) {
    const url = new URL(text);
    const shaping = config.traffic_shaping.subgraphs[name];
    targets.set(name, {
      exchange: createHttpExchange({ url, connections: CONNECTIONS, maxAnswerBytes: MAX_RESPONSE_BYTES }),
      timeoutMs: shaping?.timeout ?? config.traffic_shaping.all.timeout,
      deduplicate: shaping?.deduplicate_query ?? config.traffic_shaping.all.deduplicate_query,
    });
  }
  const coalesce = createCoalesce<HttpAnswer>(cancelled);
  const upstream = createUpstreamSubscriptions({
    urls,
    mode: config.subscription.mode.passthrough,
    signer,
    headersFor,
    onDropped: deps.onEventsDropped ?? (() => {}),
  });

  return {
    fetch(subgraph, body, context) {
      const target = targets.get(subgraph);
      if (!target)
        return Promise.reject(
          new SubgraphError(ErrorCode.SUBREQUEST_HTTP_ERROR, `There is no address for the subgraph ${subgraph}.`),
        );
      const { identity, client, trace } = context.headers as RequestHeaders;
      const headers = headersFor(subgraph, client);
      // Before the headers of this one request are added: those of another that asks the same differ.
      const isAlone = context.isMutation || !target.deduplicate;
      const key = isAlone ? '' : `${subgraph}\0${callerKey(identity.viewer, headers)}\0${body}`;
      headers['content-type'] = 'application/json';
      headers['accept'] = 'application/graphql-response+json, application/json;q=0.9';
      headers['x-request-id'] = context.requestId;
      if (trace) Object.assign(headers, trace.outgoing);
      if (signed) headers[IDENTITY_HEADER] = signed(identity, subgraph);
      const run = (signal: Cancellation) => send(subgraph, target, body, headers, signal);
      const answer = isAlone ? run(context.signal) : coalesce(key, context.signal, run);
      // Parsed once per asker: the engine merges into what it is given, so no two requests may hold the same objects.
      return answer.then(({ status, body: bytes }) => parseResponse(subgraph, status, bytes));
    },
    subscribe: upstream.subscribe,
    async close() {
      await upstream.close();
      await Promise.all([...targets.values()].map(({ exchange }) => exchange.close()));
    },
  };
}

async function send(
  subgraph: string,
  { exchange, timeoutMs }: Target,
  body: string,
  headers: Readonly<Record<string, string>>,
  signal: Cancellation,
): Promise<HttpAnswer> {
  const result = await exchange.post({ headers, body, timeoutMs, signal });
  if (result.kind === 'failed') throw transportError(subgraph, result);
  return result;
}

/** Tells callers apart who must not share a request. */
function callerKey(viewer: Viewer | null, headers: Readonly<Record<string, string>>): string {
  for (const _ in headers) return `${viewerKey(viewer)}|${JSON.stringify(headers)}`;
  return viewerKey(viewer);
}

const viewerKeys = new WeakMap<Viewer, string>();
function viewerKey(viewer: Viewer | null): string {
  if (viewer === null) return '';
  let key = viewerKeys.get(viewer);
  if (key === undefined) {
    key = JSON.stringify(viewer);
    viewerKeys.set(viewer, key);
  }
  return key;
}

function parseResponse(subgraph: string, status: number, body: Buffer): SubgraphResponse {
  let json: unknown;
  try {
    json = JSON.parse(body.toString());
  } catch {
    if (status >= 400) throw httpError(subgraph, status);
    throw new SubgraphError(
      ErrorCode.SUBREQUEST_MALFORMED_RESPONSE,
      `The subgraph ${subgraph} did not answer with JSON.`,
    );
  }
  const isResponse = typeof json === 'object' && json !== null && ('data' in json || 'errors' in json);
  // An error status with a GraphQL body (a refused operation) is an answer; any other body of an error status is not.
  if (isResponse) return json as SubgraphResponse;
  if (status >= 400) throw httpError(subgraph, status);
  throw new SubgraphError(
    ErrorCode.SUBREQUEST_MALFORMED_RESPONSE,
    `The subgraph ${subgraph} answered with neither data nor errors.`,
  );
}

function httpError(subgraph: string, status: number): SubgraphError {
  return new SubgraphError(ErrorCode.SUBREQUEST_HTTP_ERROR, `HTTP fetch failed from '${subgraph}': ${status}`, {
    service: subgraph,
    http: { status },
  });
}

function cancelled(): SubgraphError {
  return new SubgraphError(ErrorCode.REQUEST_TIMEOUT, 'The request was cancelled or took too long.');
}

function transportError(subgraph: string, { cause, detail }: HttpFailure): SubgraphError {
  const extensions = { service: subgraph };
  switch (cause) {
    case 'timeout':
      return new SubgraphError(
        ErrorCode.GATEWAY_TIMEOUT,
        `The subgraph ${subgraph} did not answer in time.`,
        extensions,
      );
    case 'cancelled':
      return cancelled();
    case 'too-large':
      return new SubgraphError(
        ErrorCode.SUBREQUEST_MALFORMED_RESPONSE,
        `The answer of the subgraph ${subgraph} is too large.`,
        extensions,
      );
    case 'connect':
    case 'reset':
    case 'cut': {
      const message = `HTTP fetch failed from '${subgraph}': ${detail ?? 'the connection failed'}`;
      return new SubgraphError(ErrorCode.SUBREQUEST_HTTP_ERROR, message, extensions);
    }
  }
}
