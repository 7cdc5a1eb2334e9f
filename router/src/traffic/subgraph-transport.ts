import type { IncomingHttpHeaders } from 'node:http';
import { ErrorCode } from '@paissive/errors';
import { IDENTITY_HEADER, type IdentitySigner } from '@paissive/identity';
import { errors, Pool } from 'undici';
import type { RouterConfig } from '../config/router-config.js';
import { SubgraphError, type SubgraphResponse, type SubgraphTransport } from '../execution/engine-contract.js';
import { createCoalesce } from './coalesce.js';
import type { RequestHeaders } from './request-headers.js';
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
}

/** A subgraph that answers more than this is broken or hostile; the router's memory is not its to fill. */
const MAX_RESPONSE_BYTES = 64 * 1_024 * 1_024;
const CONNECTIONS = 64;

interface Target {
  url: URL;
  pool: Pool;
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
  const { urls, config, signer } = deps;
  const headersFor = createSubgraphHeaders(config.headers);
  const targets = new Map<string, Target>();
  for (const [name, text] of urls) {
    const url = new URL(text);
    const shaping = config.traffic_shaping.subgraphs[name];
    targets.set(name, {
      url,
      pool: new Pool(url.origin, {
        connections: CONNECTIONS,
        pipelining: 1,
        maxResponseSize: MAX_RESPONSE_BYTES,
        keepAliveTimeout: 30_000,
      }),
      timeoutMs: shaping?.timeout ?? config.traffic_shaping.all.timeout,
      deduplicate: shaping?.deduplicate_query ?? config.traffic_shaping.all.deduplicate_query,
    });
  }
  const coalesce = createCoalesce<RawAnswer>(cancelled);
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
      const run = async (signal: AbortSignal) => {
        const signed = signer ? { [IDENTITY_HEADER]: signer.sign(identity, subgraph) } : undefined;
        const sent = { ...headers, ...signed, ...trace?.outgoing, 'x-request-id': context.requestId };
        return send(subgraph, target, body, sent, signal);
      };
      const isAlone = context.isMutation || !target.deduplicate;
      const answer = isAlone
        ? run(context.signal)
        : coalesce(JSON.stringify([subgraph, identity.viewer, headers, body]), context.signal, run);
      // Parsed once per asker: the engine merges into what it is given, so no two requests may hold the same objects.
      return answer.then(({ status, text }) => parseResponse(subgraph, status, text));
    },
    subscribe: upstream.subscribe,
    async close() {
      await upstream.close();
      await Promise.all([...targets.values()].map(({ pool }) => pool.close()));
    },
  };
}

interface RawAnswer {
  status: number;
  text: string;
}

async function send(
  subgraph: string,
  { url, pool, timeoutMs }: Target,
  body: string,
  extra: IncomingHttpHeaders,
  signal: AbortSignal,
): Promise<RawAnswer> {
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    const response = await pool.request({
      path: url.pathname + url.search,
      method: 'POST',
      headers: {
        ...extra,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
      body,
      signal: AbortSignal.any([signal, deadline]),
    });
    return { status: response.statusCode, text: await response.body.text() };
  } catch (error) {
    throw transportError(subgraph, error, deadline.aborted, signal.aborted);
  }
}

function parseResponse(subgraph: string, status: number, text: string): SubgraphResponse {
  let json: unknown;
  try {
    json = JSON.parse(text);
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

function transportError(subgraph: string, error: unknown, timedOut: boolean, isCancelled: boolean): SubgraphError {
  const extensions = { service: subgraph };
  if (timedOut)
    return new SubgraphError(ErrorCode.GATEWAY_TIMEOUT, `The subgraph ${subgraph} did not answer in time.`, extensions);
  if (isCancelled) return cancelled();
  if (error instanceof errors.ResponseExceededMaxSizeError) {
    return new SubgraphError(
      ErrorCode.SUBREQUEST_MALFORMED_RESPONSE,
      `The answer of the subgraph ${subgraph} is too large.`,
      extensions,
    );
  }
  const reason =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'the connection failed';
  return new SubgraphError(
    ErrorCode.SUBREQUEST_HTTP_ERROR,
    `HTTP fetch failed from '${subgraph}': ${reason}`,
    extensions,
  );
}
