import type { IncomingHttpHeaders } from 'node:http';
import type { CallerIdentity } from '@paissive/identity';
import type { RequestTrace } from '../telemetry/request-trace.js';

/** What the edge hands to the transport through the engine, which does not look inside. */
export interface RequestHeaders {
  readonly identity: CallerIdentity;
  readonly client: IncomingHttpHeaders;
  /** Its outgoing headers go to every subgraph; what they say is no part of what makes two requests identical. */
  readonly trace?: RequestTrace | undefined;
}
