import type { ServerResponse } from 'node:http';
import { createIdentitySigner } from '@paissive/identity';
import type { Logger } from '@paissive/logging';
import type { BucketStore } from '../admission/bucket-store.js';
import { createClientLimits } from '../admission/client-limits.js';
import { limitClients } from '../admission/limit-clients.js';
import { exchangeApiKeys } from '../api-keys/exchange-api-keys.js';
import type { RouterConfig } from '../config/router-config.js';
import { createDocuments } from '../documents/create-documents.js';
import type { ManifestFile } from '../documents/persisted-queries/manifest.js';
import type { Engine } from '../execution/engine-contract.js';
import type { AuthorizationOptions, CreateEngine, EngineOptions } from '../execution/engine-options.js';
import { type Authenticate, createAuthenticate } from '../http/authenticate.js';
import { createClientAddress } from '../http/client-address.js';
import { createCors } from '../http/cors.js';
import { createGraphQLHandler } from '../http/graphql-handler.js';
import { createStaticSite } from '../http/static-site.js';
import { refuseRevoked } from '../revocations/refuse-revoked.js';
import { createCallerKey } from '../subscriptions/caller-key.js';
import { createFeeds } from '../subscriptions/feeds.js';
import type { SubscriptionState } from '../subscriptions/subscription-state.js';
import { createSubscriptions } from '../subscriptions/subscriptions.js';
import type { RouterMetrics } from '../telemetry/metrics.js';
import type { RequestTelemetry } from '../telemetry/request-telemetry.js';
import { traceFetches } from '../telemetry/trace-fetches.js';
import { createTracer } from '../telemetry/tracer.js';
import type { TrafficMetrics } from '../telemetry/traffic-metrics.js';
import { createSubgraphTransport } from '../traffic/subgraph-transport.js';
import { keepPlans } from './keep-plans.js';
import { createOccupancy } from './occupancy.js';
import { createPlanCacheFile, type PlanCacheFile } from './plan-cache-file.js';
import { createPolicies } from './policies.js';
import type { Serving } from './serving.js';

export interface ServingDeps {
  config: RouterConfig;
  supergraphSdl: string;
  /** What the manifests of persisted queries hold, if there are any. */
  manifests?: readonly ManifestFile[] | undefined;
  createEngine: CreateEngine;
  /** The folder of the built playground; undefined when there is none. */
  playground: string | undefined;
  /** What is open and what is revoked, over reloads. */
  state: SubscriptionState;
  now: () => number;
  log: Logger;
  metrics: Pick<RouterMetrics, 'fetched' | 'spansExported' | 'spansDropped'>;
  telemetry: RequestTelemetry;
  /** Of client limits; outlives the serving. */
  buckets: BucketStore;
  traffic: TrafficMetrics;
  /** Told when a response becomes a stream, which may stay open for long. */
  onStream: (response: ServerResponse) => void;
  /** What decides @policy besides the configuration. */
  authorization?: Pick<AuthorizationOptions, 'policies' | 'decidePolicies'> | undefined;
}

/**
 * Builds what a configuration and a supergraph decide; nothing is served with it before it is complete.
 *
 * @throws SupergraphError for a supergraph that cannot be served, ConfigError for such a manifest
 */
export function createServing(deps: ServingDeps): Serving {
  const { config, supergraphSdl, manifests = [], playground, state, now, log, metrics, buckets, traffic } = deps;
  const ending = new AbortController();
  const occupancy = createOccupancy();
  const cache = config.extensions.plan_cache;
  const file = cache && createPlanCacheFile({ path: cache.path, supergraphSdl, log });
  const policies = createPolicies(config.extensions, deps.authorization, log);
  const { engine, transport } = connect(deps, policies, file);
  policies.check(engine.policies);
  // What can refuse the source comes before what has to be closed again.
  const documents = createDocuments({ engine, config, manifests, log });
  const kept = cache && file && keepPlans(engine, file, { intervalMs: cache.interval, limit: cache.limit });
  const tracer = createTracer({
    config: config.telemetry.exporters.tracing,
    log,
    onExported: metrics.spansExported,
    onDropped: metrics.spansDropped,
  });
  const addressOf = createClientAddress(config.extensions.client_address);
  const limits = createClientLimits(config.extensions.rate_limits, buckets, addressOf);
  const prepare = limitClients(documents.prepare, limits, traffic.limited);
  const verify = withApiKeys(createAuthenticate(config.authentication.router.jwt, now), config, now);
  const authenticate = config.extensions.revocations ? refuseRevoked(verify, state.revoked) : verify;
  const revocations = state.listen(config.extensions.revocations)(({ sessionId, untilMs }) =>
    state.revoked.revoke(sessionId, untilMs),
  );
  const subscriptions = createSubscriptions({
    feeds: createFeeds({ engine, callerKey: createCallerKey(config), onFetch: metrics.fetched }),
    open: state.open,
    limits: {
      total: config.subscription.max_opened_subscriptions,
      perClient: config.extensions.subscriptions.max_per_client,
    },
    revoked: state.revoked,
    ended: ending.signal,
    now,
  });
  const site = createStaticSite({
    playground: config.sandbox.enabled ? playground : undefined,
    homepage: config.homepage.enabled,
    endpoint: config.supergraph.path,
  });
  return {
    config,
    supergraphSdl,
    manifests,
    engine,
    prepare,
    authenticate,
    tracer,
    addressOf,
    states: transport.states,
    wantsPage: site.wants,
    servePage: site.serve,
    cors: createCors(config.cors),
    graphql: createGraphQLHandler({
      engine,
      prepare,
      config,
      authenticate,
      addressOf,
      onStream: deps.onStream,
      subscriptions,
      telemetry: deps.telemetry,
    }),
    subscriptions,
    ended: ending.signal,
    enter: occupancy.enter,
    async retire(reason, graceMs) {
      ending.abort(reason);
      await occupancy.empty(graceMs);
      await documents.close();
      await revocations.close();
      await transport.close();
      // After a reload the file is the next serving's.
      kept?.end(reason.kind === 'shutdown');
      engine.close();
      await policies.close();
      await tracer.close();
    },
  };
}

function connect(
  { config, supergraphSdl, createEngine, state, now, traffic }: ServingDeps,
  policies: Pick<AuthorizationOptions, 'policies' | 'decidePolicies'>,
  file: PlanCacheFile | undefined,
) {
  const urls = new Map<string, string>();
  const secret = config.extensions.identity?.secret;
  const signer = secret === undefined ? undefined : createIdentitySigner({ secret, now });
  let transport: ReturnType<typeof createSubgraphTransport> | undefined;
  // The engine reads the addresses from the supergraph, and the transport needs them: whoever is asked first by then has both.
  const open = () => {
    const { events } = traffic;
    transport ??= createSubgraphTransport({
      urls,
      config,
      signer,
      now,
      events,
      onEventsDropped: state.onUpstreamDropped,
    });
    return transport;
  };
  const engine: Engine = createEngine({
    supergraphSdl,
    transport: traceFetches({
      fetch: (subgraph, body, context) => open().fetch(subgraph, body, context),
      subscribe: (subgraph, operation, context) => open().subscribe(subgraph, operation, context),
    }),
    ...engineOptions(config, policies),
    keepsPlans: file !== undefined,
    storedPlans: file?.read(),
  });
  for (const { name, url } of engine.subgraphs.values()) urls.set(name, config.override_subgraph_url[name] ?? url);
  return { engine, transport: { close: async () => transport?.close(), states: () => transport?.states() ?? [] } };
}

function engineOptions(
  config: RouterConfig,
  { policies, decidePolicies }: Pick<AuthorizationOptions, 'policies' | 'decidePolicies'>,
): Omit<EngineOptions, 'supergraphSdl' | 'transport'> {
  const { directives } = config.authorization;
  const { limit } = config.supergraph.query_planning.cache.in_memory;
  return {
    introspection: config.supergraph.introspection,
    includeSubgraphErrors: config.include_subgraph_errors,
    demandControl: demandControlOptions(config.demand_control),
    limits: {
      maxDepth: config.limits.max_depth,
      maxHeight: config.limits.max_height,
      maxRootFields: config.limits.max_root_fields,
      maxAliases: config.limits.max_aliases,
      warnOnly: config.limits.warn_only,
      maxTokens: config.limits.parser_max_tokens,
      maxRecursion: config.limits.parser_max_recursion,
    },
    authorization: {
      enabled: directives.enabled,
      policies,
      decidePolicies,
      rejectUnauthorized: directives.reject_unauthorized,
      dryRun: directives.dry_run,
      response: directives.errors.response,
    },
    cacheSizes: { plans: limit, documents: limit },
  };
}

function demandControlOptions({ enabled, mode, strategy }: RouterConfig['demand_control']) {
  if (!enabled || !mode || !strategy) return undefined;
  const { list_size: listSize, max } = strategy.static_estimated;
  return { mode, listSize, max };
}

/** Keys become tokens first, so that everything that holds for tokens holds for them. */
function withApiKeys(authenticate: Authenticate, config: RouterConfig, now: () => number): Authenticate {
  const { api_keys: keys, identity } = config.extensions;
  if (!keys || !identity) return authenticate;
  const signer = createIdentitySigner({ secret: identity.secret, now });
  const sign = (requestId: string) => signer.sign({ viewer: null, requestId }, 'accounts');
  return exchangeApiKeys(authenticate, { config: keys, sign });
}
