import type { Rejection } from '../documents/rejection.js';
import { PlanningRefused } from '../planning/planning-refused.js';

/** What a client is told whose operation got no plan for reasons outside of it: the Apollo Router's statuses and codes. */
export function planningRejection(error: unknown): Rejection {
  if (!(error instanceof PlanningRefused)) {
    const message = `The operation could not be compiled: ${error instanceof Error ? error.message : String(error)}`;
    return rejection(500, message, 'INTERNAL_SERVER_ERROR');
  }
  return error.reason === 'overloaded'
    ? rejection(503, 'The router has too many new operations to plan.', 'REQUEST_CONCURRENCY_LIMITED')
    : rejection(504, 'The request took too long.', 'GATEWAY_TIMEOUT');
}

function rejection(status: number, message: string, code: string): Rejection {
  return { kind: 'rejection', status, errors: [{ message, extensions: { code } }] };
}
