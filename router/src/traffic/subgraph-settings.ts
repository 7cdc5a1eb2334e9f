import type { RouterConfig } from '../config/router-config.js';
import type { ContentEncoding } from './compress.js';
import type { ClientTls } from './http-exchange.js';
import type { Rate } from './token-bucket.js';

type Traffic = RouterConfig['extensions']['traffic']['all'];

/** What router.yaml says about traffic to one subgraph: `all` with the subgraph's own on top. */
export interface SubgraphSettings {
  readonly timeoutMs: number;
  readonly deduplicate: boolean;
  readonly compression: ContentEncoding | undefined;
  readonly rateLimit: Rate | undefined;
  readonly retry: Traffic['retry'];
  readonly circuitBreaker: Traffic['circuit_breaker'];
  readonly bulkhead: Traffic['bulkhead'];
  readonly maxAnswerBytes: number;
  /** Addresses; the subgraph's routing URL where there are none. */
  readonly instances: readonly string[] | undefined;
  readonly tls: ClientTls;
}

/** A subgraph that answers more than this is broken or hostile; the router's memory is not its to fill. */
const MAX_RESPONSE_BYTES = 64 * 1_024 * 1_024;

/** @param name of the subgraph */
export function subgraphSettings(config: RouterConfig, name: string): SubgraphSettings {
  const shaping = { ...config.traffic_shaping.all, ...withoutAbsent(config.traffic_shaping.subgraphs[name]) };
  const traffic = { ...config.extensions.traffic.all, ...withoutAbsent(config.extensions.traffic.subgraphs[name]) };
  const tls = { ...config.tls.subgraph.all, ...withoutAbsent(config.tls.subgraph.subgraphs[name]) };
  const limit = shaping.global_rate_limit;
  return {
    timeoutMs: shaping.timeout,
    deduplicate: shaping.deduplicate_query,
    compression: shaping.compression === 'identity' ? undefined : shaping.compression,
    rateLimit: limit && { capacity: limit.capacity, intervalMs: limit.interval },
    retry: traffic.retry,
    circuitBreaker: traffic.circuit_breaker,
    bulkhead: traffic.bulkhead,
    maxAnswerBytes: traffic.max_response_bytes ?? MAX_RESPONSE_BYTES,
    instances: config.extensions.traffic.subgraphs[name]?.instances,
    tls: {
      ca: tls.certificate_authorities,
      cert: tls.client_authentication?.certificate_chain,
      key: tls.client_authentication?.key,
    },
  };
}

/** A key that is not there must not hide what `all` says. */
function withoutAbsent<T extends object>(given: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
