import type { CallerIdentity } from '@paissive/identity';
import type { Logger } from '@paissive/logging';

/** What a subgraph makes the context of an operation from. */
export interface RequestContext {
  readonly identity: CallerIdentity;
  /** Writes the request id with every line. */
  readonly log: Logger;
  readonly requestId: string;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}
