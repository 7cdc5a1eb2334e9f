import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RouterConfig } from '../config/router-config.js';
import type { ManifestFile } from '../documents/persisted-queries/manifest.js';
import type { PrepareRequest } from '../documents/prepare-request.js';
import type { Engine } from '../execution/engine-contract.js';
import type { Authenticate } from '../http/authenticate.js';
import type { ClientAddress } from '../http/client-address.js';
import type { Subscriptions } from '../subscriptions/subscriptions.js';
import type { RequestRecord } from '../telemetry/request-record.js';
import type { Tracer } from '../telemetry/tracer.js';
import type { InstanceState } from '../traffic/traffic-events.js';

/**
 * Everything that one configuration and one supergraph decide. Requests take the serving that is current when they arrive and keep it to their
 * end, so a reload never changes anything under a request.
 */
export interface Serving {
  readonly config: RouterConfig;
  readonly supergraphSdl: string;
  /** What the manifests of persisted queries held. */
  readonly manifests: readonly ManifestFile[];
  readonly engine: Engine;
  /** The one way from a client's request to an operation of the engine, behind the limits of the client. */
  readonly prepare: PrepareRequest;
  readonly authenticate: Authenticate;
  readonly tracer: Tracer;
  readonly addressOf: ClientAddress;
  /** How traffic to each instance of each subgraph stands. */
  readonly states: () => readonly InstanceState[];
  /** Whether a request to the GraphQL path is a person with a browser who should see a page. */
  readonly wantsPage: (request: IncomingMessage, path: string) => boolean;
  readonly servePage: (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;
  /** Writes CORS headers; true when the request was a preflight and has been answered. */
  readonly cors: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly graphql: (request: IncomingMessage, response: ServerResponse, record: RequestRecord) => Promise<void>;
  readonly subscriptions: Subscriptions;
  /** Aborted with an {@link EndOfServing} when live subscriptions have to end. */
  readonly ended: AbortSignal;
  /** Counts a request or a stream that needs this serving; call what it returns when that is done. */
  enter(): () => void;
  /** Ends live subscriptions, waits for what is in flight, at most for the grace, and lets go of connections and the planner. */
  retire(reason: EndOfServing, graceMs: number): Promise<void>;
}

/** Why live subscriptions end: told to their clients as the last event, unless the whole router stops. */
export type EndOfServing =
  | { readonly kind: 'reload'; readonly code: string; readonly message: string }
  | { readonly kind: 'shutdown' };
