import { SESSION_REVOCATIONS } from '@paissive/identity';
import { z } from 'zod';
import { clientAddress, overload, rateLimits, server } from './admission-config.js';
import { batching } from './batching-config.js';
import { demandControlConfig } from './demand-control-config.js';
import { byteSize, durationMs } from './duration.js';
import { headersConfig } from './header-config.js';
import { apq, checkPersistedQueries, persistedQueries } from './persisted-queries-config.js';
import { policiesConfig, policyHookConfig } from './policy-config.js';
import { redactionConfig } from './redaction-config.js';
import { listenAddress as listen, telemetryConfig } from './telemetry-config.js';
import { tls, trafficExtensions, trafficShaping } from './traffic-config.js';

/*
 * The keys of router.yaml that this router honours, named and shaped as the Apollo Router names and shapes them. Every object is strict:
 * a key that would be ignored is refused at start, because an operator who mistyped `limits` must not believe to be protected.
 */

const supergraph = z.strictObject({
  listen: listen.default('127.0.0.1:4000'),
  path: z.string().startsWith('/').default('/'),
  introspection: z.boolean().default(false),
  connection_shutdown_timeout: durationMs.default(60_000),
  early_cancel: z.boolean().default(false),
  query_planning: z
    .strictObject({
      cache: z
        .strictObject({
          in_memory: z.strictObject({ limit: z.number().int().positive().default(512) }).prefault({}),
        })
        .prefault({}),
      /** Operations planned for a new supergraph or configuration before it serves; a third of the cache's limit when left out. */
      warmed_up_queries: z.number().int().nonnegative().optional(),
    })
    .prefault({}),
});

const corsPolicy = z.strictObject({
  origins: z.array(z.string()).default([]),
  match_origins: z.array(z.string()).default([]),
  allow_credentials: z.boolean().optional(),
  allow_headers: z.array(z.string()).optional(),
  expose_headers: z.array(z.string()).optional(),
  methods: z.array(z.string()).optional(),
  max_age: durationMs.optional(),
});
const cors = z.strictObject({
  allow_any_origin: z.boolean().default(false),
  allow_credentials: z.boolean().default(false),
  allow_headers: z.array(z.string()).default([]),
  expose_headers: z.array(z.string()).default([]),
  methods: z.array(z.string()).default(['GET', 'POST', 'OPTIONS']),
  max_age: durationMs.optional(),
  policies: z.array(corsPolicy).default([]),
});

const csrf = z.strictObject({
  unsafe_disabled: z.boolean().default(false),
  required_headers: z.array(z.string()).default(['x-apollo-operation-name', 'apollo-require-preflight']),
});

const jwks = z.strictObject({
  url: z.url(),
  issuers: z.array(z.string()).optional(),
  audiences: z.array(z.string()).optional(),
  poll_interval: durationMs.default(60_000),
  algorithms: z.array(z.string()).optional(),
});
const tokenSource = z.union([
  z.strictObject({ type: z.literal('header'), name: z.string(), value_prefix: z.string().default('Bearer') }),
  z.strictObject({ type: z.literal('cookie'), name: z.string() }),
]);
const authentication = z.strictObject({
  router: z
    .strictObject({
      jwt: z
        .strictObject({
          jwks: z.array(jwks).min(1),
          header_name: z.string().default('authorization'),
          header_value_prefix: z.string().default('Bearer'),
          sources: z.array(tokenSource).default([]),
        })
        .optional(),
    })
    .prefault({}),
});

const authorization = z.strictObject({
  require_authentication: z.boolean().default(false),
  directives: z
    .strictObject({
      enabled: z.boolean().default(true),
      dry_run: z.boolean().default(false),
      reject_unauthorized: z.boolean().default(false),
      errors: z
        .strictObject({
          log: z.boolean().default(true),
          response: z.enum(['errors', 'extensions', 'disabled']).default('errors'),
        })
        .prefault({}),
    })
    .prefault({}),
});

const limits = z.strictObject({
  max_depth: z.number().int().positive().optional(),
  max_height: z.number().int().positive().optional(),
  max_root_fields: z.number().int().positive().optional(),
  max_aliases: z.number().int().positive().optional(),
  warn_only: z.boolean().default(false),
  parser_max_tokens: z.number().int().positive().default(15_000),
  parser_max_recursion: z.number().int().positive().default(500),
  http_max_request_bytes: byteSize.default(2_000_000),
});

/** As the Apollo Router writes it: a switch or a duration. Here it is on unless it is switched off. */
const heartbeatMs = z.union([
  z.literal('disabled').transform(() => null),
  z.literal('enabled').transform(() => 5_000),
  durationMs,
]);
const passthrough = z.strictObject({
  path: z.string().startsWith('/').default('/graphql'),
  protocol: z.literal('graphql_ws').default('graphql_ws'),
  heartbeat_interval: heartbeatMs.default(15_000),
  max_reconnect_attempts: z.number().int().nonnegative().default(8),
  reconnect_delay: durationMs.default(200),
});
const ownPassthrough = z.strictObject({
  path: z.string().startsWith('/').optional(),
  protocol: z.literal('graphql_ws').optional(),
  heartbeat_interval: heartbeatMs.optional(),
  max_reconnect_attempts: z.number().int().nonnegative().optional(),
  reconnect_delay: durationMs.optional(),
});
const subscription = z.strictObject({
  enabled: z.boolean().default(false),
  mode: z
    .strictObject({
      passthrough: z
        .strictObject({ all: passthrough.prefault({}), subgraphs: z.record(z.string(), ownPassthrough).default({}) })
        .prefault({}),
    })
    .prefault({}),
  deduplication: z
    .strictObject({ enabled: z.boolean().default(true), ignored_headers: z.array(z.string()).default([]) })
    .prefault({}),
  max_opened_subscriptions: z.number().int().positive().optional(),
  queue_capacity: z.number().int().positive().default(128),
});

const healthCheck = z.strictObject({
  enabled: z.boolean().default(true),
  listen: listen.default('127.0.0.1:8088'),
  path: z.string().startsWith('/').default('/health'),
});

/** What the router adds to Apollo's format, all under one key. */
const extensions = z
  .strictObject({
    /** The secret of the identity header that subgraphs check; at least 32 characters. Without it none is sent. */
    identity: z.strictObject({ secret: z.string().min(32, 'at least 32 characters') }).optional(),
    /** Where the plans used most are kept for the next start. */
    plan_cache: z
      .strictObject({
        path: z.string().min(1),
        interval: durationMs.default(60_000),
        limit: z.number().int().positive().max(10_000).default(512),
      })
      .optional(),
    /** What decides @policy: rules over the claims, and a service for the policies that have none. */
    policies: policiesConfig,
    policy_hook: policyHookConfig.optional(),
    operation_metrics: z
      .strictObject({
        /** Operation names that become a label of their own; 0 for none. */
        limit: z.number().int().nonnegative().max(10_000).default(100),
      })
      .prefault({}),
    /** Bounds on what one client may hold open, and on how long it may hold it without reading. */
    subscriptions: z
      .strictObject({
        max_per_client: z.number().int().positive().default(1_000),
        max_per_connection: z.number().int().positive().default(100),
        stalled_after: durationMs.default(30_000),
      })
      .prefault({}),
    /** Where ended sessions are told; without it access tokens are good until they expire. */
    revocations: z
      .strictObject({
        redis: z.strictObject({
          url: z.url({ protocol: /^rediss?$/ }),
          channel: z
            .string()
            .min(1)
            .default(SESSION_REVOCATIONS.prefix + SESSION_REVOCATIONS.topic),
        }),
      })
      .optional(),
    /** Where API keys are exchanged for access tokens; without it a key is a token that does not verify. Needs `identity`. */
    api_keys: z
      .strictObject({
        exchange_url: z.url({ protocol: /^https?$/ }),
        /** How a key begins. */
        mark: z.string().min(3).default('pik_'),
        /** How long an answer is remembered: a revoked key works for as long where its revocation is not heard. */
        remember: durationMs.default(10_000),
        timeout: durationMs.default(5_000),
      })
      .optional(),
    traffic: trafficExtensions.prefault({}),
    client_address: clientAddress.prefault({}),
    rate_limits: rateLimits.prefault({}),
    overload: overload.prefault({}),
    /** How long requests are still taken after readiness has turned false, for whoever balances load to notice. */
    drain_delay: durationMs.default(0),
  })
  .refine(({ api_keys: keys, identity }) => keys === undefined || identity !== undefined, {
    path: ['api_keys'],
    message: 'needs extensions.identity: the exchange answers routers only',
  });

const enabled = (byDefault: boolean) => z.strictObject({ enabled: z.boolean().default(byDefault) }).prefault({});

const keys = z.strictObject({
  supergraph: supergraph.prefault({}),
  homepage: enabled(true),
  sandbox: enabled(false),
  cors: cors.prefault({}),
  csrf: csrf.prefault({}),
  headers: headersConfig.prefault({}),
  authentication: authentication.prefault({}),
  authorization: authorization.prefault({}),
  traffic_shaping: trafficShaping.prefault({}),
  limits: limits.prefault({}),
  subscription: subscription.prefault({}),
  demand_control: demandControlConfig.prefault({}),
  include_subgraph_errors: redactionConfig.prefault({}),
  override_subgraph_url: z.record(z.string(), z.url()).default({}),
  forbid_mutations: z.boolean().default(false),
  batching: batching.prefault({}),
  apq: apq.prefault({}),
  persisted_queries: persistedQueries.prefault({}),
  health_check: healthCheck.prefault({}),
  telemetry: telemetryConfig.prefault({}),
  tls: tls.prefault({}),
  server: server.prefault({}),
  extensions: extensions.prefault({}),
});

/** The whole of router.yaml. */
export const routerConfig = keys.superRefine(checkPersistedQueries);

/** A configuration with every default filled in; durations in milliseconds, sizes in bytes. */
export type RouterConfig = z.infer<typeof routerConfig>;
