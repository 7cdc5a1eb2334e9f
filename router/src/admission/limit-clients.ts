import type { IncomingMessage, ServerResponse } from 'node:http';
import { ErrorCode } from '@paissive/errors';
import type { PrepareRequest, RefusedRequest } from '../documents/prepare-request.js';
import type { PreparedOperation } from '../execution/engine-contract.js';
import type { ClientLimits, LimitVerdict } from './client-limits.js';

/** Where an operation comes from: every entry of a batch and every message of a WebSocket is one of its own. */
export interface Origin {
  readonly request: IncomingMessage;
  /** Where the state of the limit is told; undefined where there are no headers to tell it in. */
  readonly response?: ServerResponse | undefined;
}

/**
 * Every operation of every transport is prepared, so this is where clients are limited: by the number of operations before anything is parsed, and by their estimated
 * cost, where there is one, before anything is fetched.
 *
 * @param limits undefined: `prepare` is handed back as it is
 * @param onLimit told what kind of limit refused an operation
 */
export function limitClients(
  prepare: PrepareRequest,
  limits: ClientLimits | undefined,
  onLimit: (by: string) => void,
): PrepareRequest {
  if (!limits) return prepare;

  return async (request, claims, options) => {
    const { origin } = request;
    const requests = await limits.take('requests', 1, origin.request, claims);
    if (requests) {
      tell(origin.response, requests);
      if (!requests.allowed) return refuse(requests, onLimit);
    }
    const prepared = await prepare(request, claims, options);
    if (prepared.kind !== 'prepared' || !hasCost(prepared)) return prepared;
    const cost = await limits.take('cost', prepared.cost, origin.request, claims);
    if (!cost || cost.allowed) return prepared;
    tell(origin.response, cost);
    return refuse(cost, onLimit);
  };
}

function hasCost(prepared: PreparedOperation): prepared is PreparedOperation & { readonly cost: number } {
  return prepared.cost !== null && prepared.cost > 0;
}

function refuse({ by, retryAfterMs }: LimitVerdict, onLimit: (by: string) => void): RefusedRequest {
  onLimit(by);
  const extensions = { code: ErrorCode.REQUEST_RATE_LIMITED, retryAfterSeconds: seconds(retryAfterMs) };
  const errors = [{ message: 'Your request has been rate limited', extensions }];
  return { kind: 'refused', rejection: { kind: 'rejection', status: 429, errors } };
}

/** The fields of draft-ietf-httpapi-ratelimit-headers (version 7), which clients know, and Retry-After. */
function tell(response: ServerResponse | undefined, verdict: LimitVerdict): void {
  if (!response || response.headersSent) return;
  const { limit, remaining, fullInMs, allowed, retryAfterMs } = verdict;
  response.setHeader('RateLimit-Limit', limit.capacity);
  response.setHeader('RateLimit-Remaining', remaining);
  response.setHeader('RateLimit-Reset', seconds(fullInMs));
  if (!allowed) response.setHeader('Retry-After', seconds(retryAfterMs));
}

function seconds(ms: number): number {
  return Math.max(1, Math.ceil(ms / 1_000));
}
