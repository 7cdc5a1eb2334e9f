import type { IncomingHttpHeaders } from 'node:http';
import type { CallerIdentity } from '@paissive/identity';

/** What the edge hands to the transport through the engine, which does not look inside. */
export interface RequestHeaders {
  readonly identity: CallerIdentity;
  readonly client: IncomingHttpHeaders;
}
