import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GateRefusal } from '../admission/gate.js';
import { negotiate } from './negotiate.js';
import { wireError, writeErrors } from './write-response.js';

/** Answers a request that is not let in. What it sent is not read. */
export function turnAway(request: IncomingMessage, response: ServerResponse, refusal: GateRefusal): void {
  response.setHeader('Retry-After', refusal.retryAfterSeconds);
  writeErrors(response, refusal.status, negotiate(request.headers.accept)?.single ?? 'json', [
    wireError(refusal.message, refusal.code),
  ]);
}
