import { ErrorCode } from '@paissive/errors';
import { SubgraphError, type SubgraphResponse } from '../execution/engine-contract.js';
import type { ExchangeFailure } from './exchange.js';

/**
 * Reads an answer.
 *
 * @throws SubgraphError for one that is not GraphQL
 */
export function parseAnswer(subgraph: string, status: number, body: Buffer): SubgraphResponse {
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

export function cancelled(): SubgraphError {
  return new SubgraphError(ErrorCode.REQUEST_TIMEOUT, 'The request was cancelled or took too long.');
}

/** The error that stands for a request without an answer. */
export function subgraphFault(subgraph: string, { cause, detail }: ExchangeFailure): SubgraphError {
  const fault = (code: string, message: string) => new SubgraphError(code, message, { service: subgraph });
  switch (cause) {
    case 'connect':
    case 'reset':
    case 'cut':
      return fault(
        ErrorCode.SUBREQUEST_HTTP_ERROR,
        `HTTP fetch failed from '${subgraph}': ${detail ?? 'the connection failed'}`,
      );
    case 'timeout':
      return fault(ErrorCode.GATEWAY_TIMEOUT, `The subgraph ${subgraph} did not answer in time.`);
    case 'cancelled':
      return cancelled();
    case 'too-large':
      return fault(ErrorCode.SUBREQUEST_MALFORMED_RESPONSE, `The answer of the subgraph ${subgraph} is too large.`);
    case 'encoding':
      return fault(
        ErrorCode.SUBREQUEST_MALFORMED_RESPONSE,
        `The answer of the subgraph ${subgraph} is not in the content encoding it names.`,
      );
    case 'rate-limited':
      return fault(
        ErrorCode.REQUEST_RATE_LIMITED,
        `Requests to the subgraph ${subgraph} are limited; try again later.`,
      );
    case 'queue-full':
      return fault(ErrorCode.SUBGRAPH_OVERLOADED, `Too many requests wait for the subgraph ${subgraph}.`);
    case 'queue-timeout':
      return fault(
        ErrorCode.SUBGRAPH_OVERLOADED,
        `The request waited too long for its turn at the subgraph ${subgraph}.`,
      );
    case 'circuit-open':
      return fault(ErrorCode.SUBGRAPH_CIRCUIT_OPEN, `The subgraph ${subgraph} fails and is left alone for a moment.`);
    default:
      return cause satisfies never;
  }
}
