import {
  SubgraphError,
  type SubgraphRequestContext,
  type SubgraphResponse,
  type SubgraphTransport,
} from '../execution/engine-contract.js';
import type { RequestHeaders } from '../traffic/request-headers.js';
import type { FetchSpan } from './request-trace.js';

/** Puts a span around each subgraph request of a recorded trace. A request without one passes through untouched. */
export function traceFetches(transport: SubgraphTransport): SubgraphTransport {
  return {
    fetch(subgraph, body, context) {
      const recording = (context.headers as RequestHeaders | null)?.trace?.recording;
      if (recording === undefined) return transport.fetch(subgraph, body, context);
      const span = recording.fetch(subgraph);
      return observe(transport.fetch(subgraph, body, within(context, span)), span);
    },
    subscribe: (subgraph, operation, context) => transport.subscribe(subgraph, operation, context),
  };
}

function within(context: SubgraphRequestContext, { outgoing }: FetchSpan): SubgraphRequestContext {
  const headers = context.headers as RequestHeaders;
  return { ...context, headers: { ...headers, trace: headers.trace && { ...headers.trace, outgoing } } };
}

async function observe(answer: Promise<SubgraphResponse>, span: FetchSpan): Promise<SubgraphResponse> {
  try {
    const response = await answer;
    const count = Array.isArray(response.errors) ? response.errors.length : 0;
    if (count === 0) span.end(undefined);
    else span.end('GRAPHQL_ERRORS', { 'subgraph.graphql.errors': count });
    return response;
  } catch (error) {
    span.end(error instanceof SubgraphError ? error.code : 'INTERNAL_SERVER_ERROR', statusOf(error));
    throw error;
  }
}

function statusOf(error: unknown) {
  const http = error instanceof SubgraphError ? error.extensions['http'] : undefined;
  const status = typeof http === 'object' && http !== null && 'status' in http ? http.status : undefined;
  return typeof status === 'number' ? { 'http.response.status_code': status } : undefined;
}
