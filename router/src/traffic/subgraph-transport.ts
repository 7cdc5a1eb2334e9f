import { ErrorCode } from '@paissive/errors';
import { IDENTITY_HEADER, type IdentitySigner, type Viewer } from '@paissive/identity';
import type { RouterConfig } from '../config/router-config.js';
import { SubgraphError, type SubgraphTransport } from '../execution/engine-contract.js';
import type { Cancellation } from './cancellation.js';
import { createCoalesce } from './coalesce.js';
import type { HttpAnswer } from './http-exchange.js';
import type { RequestHeaders } from './request-headers.js';
import { createSignedIdentity } from './signed-identity.js';
import { createSubgraphExchange, type SubgraphExchange } from './subgraph-exchange.js';
import { cancelled, parseAnswer, subgraphFault } from './subgraph-faults.js';
import { createSubgraphHeaders } from './subgraph-headers.js';
import { subgraphSettings } from './subgraph-settings.js';
import { type InstanceState, NO_EVENTS, type TrafficEvents } from './traffic-events.js';
import { createUpstreamSubscriptions } from './upstream-subscriptions.js';

export interface SubgraphTransportDeps {
  /** Name → URL, overrides applied. */
  urls: ReadonlyMap<string, string>;
  config: RouterConfig;
  /** Undefined when subgraphs are not told who asks. */
  signer: IdentitySigner | undefined;
  /** Told of events that a subgraph sent faster than they could be handled. */
  onEventsDropped?: (count: number) => void;
  events?: TrafficEvents;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Milliseconds of a monotonic clock; deadlines are told by it. */
  monotonic?: () => number;
  random?: () => number;
}

export interface HttpSubgraphTransport extends SubgraphTransport {
  /** How each instance of each subgraph stands. */
  states(): readonly InstanceState[];
  close(): Promise<void>;
}

interface Target extends SubgraphExchange {
  timeoutMs: number;
  deduplicate: boolean;
}

/**
 * Speaks GraphQL over HTTP to subgraphs, through the layers that `createSubgraphExchange` puts together for each.
 *
 * Identical queries in flight for the same caller share one request. Mutations never do. A caller here is everything that the subgraph is
 * told: the viewer and the headers that the rules pass on.
 */
export function createSubgraphTransport(deps: SubgraphTransportDeps): HttpSubgraphTransport {
  const { urls, config, signer, now, events = NO_EVENTS } = deps;
  const { monotonic = () => performance.now(), random = Math.random } = deps;
  const signed = signer && createSignedIdentity(signer, now);
  const headersFor = createSubgraphHeaders(config.headers);
  const targets = new Map<string, Target>();
  for (const [name, url] of urls) {
    const settings = subgraphSettings(config, name);
    const instances = (settings.instances ?? [url]).map((text) => new URL(text));
    const layers = createSubgraphExchange(name, instances, settings, {
      events,
      now: monotonic,
      wallClock: now,
      random,
    });
    targets.set(name, { ...layers, timeoutMs: settings.timeoutMs, deduplicate: settings.deduplicate });
  }
  const coalesce = createCoalesce<HttpAnswer>(cancelled);
  const upstream = createUpstreamSubscriptions({
    urls,
    mode: config.subscription.mode.passthrough,
    signer,
    headersFor,
    onDropped: deps.onEventsDropped ?? (() => {}),
    tlsFor: (name) => subgraphSettings(config, name).tls,
  });

  return {
    fetch(subgraph, body, context) {
      const target = targets.get(subgraph);
      if (!target)
        return Promise.reject(
          new SubgraphError(ErrorCode.SUBREQUEST_HTTP_ERROR, `There is no address for the subgraph ${subgraph}.`),
        );
      const { identity, client, trace } = context.headers as RequestHeaders;
      const headers = headersFor(subgraph, client);
      // Before the headers of this one request are added: those of another that asks the same differ.
      const isAlone = context.isMutation || !target.deduplicate;
      const key = isAlone ? '' : `${subgraph}\0${callerKey(identity.viewer, headers)}\0${body}`;
      headers['content-type'] = 'application/json';
      headers['accept'] = 'application/graphql-response+json, application/json;q=0.9';
      headers['x-request-id'] = context.requestId;
      Object.assign(headers, trace?.outgoing);
      if (signed) headers[IDENTITY_HEADER] = signed(identity, subgraph);
      const run = async (signal: Cancellation): Promise<HttpAnswer> => {
        const deadlineMs = monotonic() + target.timeoutMs;
        const isIdempotent = !context.isMutation;
        const result = await target.exchange({ headers, body, isIdempotent, deadlineMs, signal });
        if (result.kind === 'failed') throw subgraphFault(subgraph, result);
        return result;
      };
      const answer = isAlone ? run(context.signal) : coalesce(key, context.signal, run);
      // Parsed once per asker: the engine merges into what it is given, so no two requests may hold the same objects.
      return answer.then(({ status, body: bytes }) => parseAnswer(subgraph, status, bytes));
    },
    subscribe: upstream.subscribe,
    states: () => [...targets.values()].flatMap((target) => target.states()),
    async close() {
      await upstream.close();
      await Promise.all([...targets.values()].map((target) => target.close()));
    },
  };
}

/** Tells callers apart who must not share a request. */
function callerKey(viewer: Viewer | null, headers: Readonly<Record<string, string>>): string {
  for (const _ in headers) return `${viewerKey(viewer)}|${JSON.stringify(headers)}`;
  return viewerKey(viewer);
}

const viewerKeys = new WeakMap<Viewer, string>();
function viewerKey(viewer: Viewer | null): string {
  if (viewer === null) return '';
  let key = viewerKeys.get(viewer);
  if (key === undefined) {
    key = JSON.stringify(viewer);
    viewerKeys.set(viewer, key);
  }
  return key;
}
