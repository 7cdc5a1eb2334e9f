// What the router runs with: everything it has, and nothing of it.

const listen = 'supergraph:\n  listen: 127.0.0.1:0\n  path: /graphql\n';

/**
 * Authentication, authorization, limits on operations, cost and clients, retries, breakers and bulkheads, identity towards subgraphs, header
 * rules, CORS, metrics and a log line per request. What refuses is set so that nothing is refused.
 */
export const everything = (jwksUrl) => `${listen}  introspection: true
  early_cancel: true
health_check:
  listen: 127.0.0.1:0
cors:
  policies:
    - origins: [https://app.example.com]
authentication:
  router:
    jwt:
      jwks:
        - url: ${jwksUrl}
          issuers: [bench]
          audiences: [paissive]
authorization:
  require_authentication: true
headers:
  all:
    request:
      - propagate: { named: accept-language }
      - insert: { name: x-gateway, value: paissive }
traffic_shaping:
  router: { timeout: 60s }
  all: { timeout: 30s, deduplicate_query: true }
limits:
  max_depth: 20
  max_height: 400
  max_root_fields: 20
  max_aliases: 60
  parser_max_tokens: 8000
demand_control:
  enabled: true
  mode: enforce
  strategy: { static_estimated: { list_size: 10, max: 1000000 } }
subscription:
  enabled: true
include_subgraph_errors:
  all: true
telemetry:
  exporters:
    metrics:
      prometheus: { enabled: true, listen: 127.0.0.1:0 }
    logging: { level: info }
extensions:
  traffic:
    all:
      retry: { max_retries: 2 }
      circuit_breaker: { failure_rate: 0.5 }
      bulkhead: { max_concurrent: 64, max_queue: 1000 }
  rate_limits:
    user:
      requests: { capacity: 1000000, interval: 1s }
      cost: { capacity: 1000000000, interval: 1s }
    address:
      requests: { capacity: 1000000, interval: 1s }
  overload: { max_event_loop_lag: 10s }
  identity:
    secret: only a benchmark uses this secret, nothing else
`;

export const nothing = `${listen}homepage: { enabled: false }
csrf: { unsafe_disabled: true }
health_check: { enabled: false }
authorization:
  directives: { enabled: false }
traffic_shaping:
  all: { deduplicate_query: false }
telemetry:
  exporters:
    logging: { level: silent }
`;
