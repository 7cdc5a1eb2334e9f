import type { Cancellation } from './cancellation.js';
import type { HttpAnswer, HttpFailure } from './http-exchange.js';

/** One POST to a subgraph, on its way through the layers. */
export interface ExchangeRequest {
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or what it was compressed to. */
  readonly body: string | Uint8Array;
  /** Whether sending it again is harmless when it may have been executed. */
  readonly isIdempotent: boolean;
  /** When the answer has to be there, all attempts, pauses and queues included; of the clock that the layers are given. */
  readonly deadlineMs: number;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: Cancellation;
}

/** Why there is no answer. */
export type FailureCause =
  | HttpFailure['cause']
  /** The answer's content encoding is unknown or its bytes do not fit it. */
  | 'encoding'
  /** Refused here, nothing was sent: the rate limit, a full queue, too long in the queue, an open circuit. */
  | 'rate-limited'
  | 'queue-full'
  | 'queue-timeout'
  | 'circuit-open';

export interface ExchangeFailure {
  readonly kind: 'failed';
  readonly cause: FailureCause;
  /** What the system called it, for example ECONNREFUSED. */
  readonly detail?: string | undefined;
}

export type ExchangeResult = HttpAnswer | ExchangeFailure;

/** Sends a request and tells what came of it. Never rejects. Layers take one and give one. */
export type Exchange = (request: ExchangeRequest) => Promise<ExchangeResult>;

/** Whether the body of an answer with an error status is GraphQL all the same: then the subgraph has answered. */
export function isGraphQLAnswer(body: Buffer): boolean {
  try {
    const json: unknown = JSON.parse(body.toString());
    return typeof json === 'object' && json !== null && ('data' in json || 'errors' in json);
  } catch {
    return false;
  }
}
