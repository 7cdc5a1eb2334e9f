import { z } from 'zod';
import { byteSize, durationMs } from './duration.js';

/* What shapes traffic: Apollo's `traffic_shaping`, `tls`, and what the router adds under `extensions.traffic`. */

export const rate = z.strictObject({
  capacity: z.number().int().positive(),
  interval: durationMs.refine((ms) => ms > 0, 'longer than nothing'),
});

const subgraphShaping = z.strictObject({
  timeout: durationMs.optional(),
  deduplicate_query: z.boolean().optional(),
  compression: z.enum(['gzip', 'deflate', 'br', 'identity']).optional(),
  global_rate_limit: rate.optional(),
});

export const trafficShaping = z.strictObject({
  router: z
    .strictObject({
      timeout: durationMs.default(30_000),
      global_rate_limit: rate.optional(),
      concurrency_limit: z.number().int().positive().optional(),
    })
    .prefault({}),
  all: subgraphShaping
    .extend({ timeout: durationMs.default(30_000), deduplicate_query: z.boolean().default(true) })
    .prefault({}),
  subgraphs: z.record(z.string(), subgraphShaping).default({}),
});

const retry = z.strictObject({
  /** Retries per request over the window. */
  retry_percent: z.number().min(0).max(1).default(0.2),
  min_per_sec: z.number().min(0).default(0),
  ttl: durationMs.refine((ms) => ms >= 1_000, 'at least 1s').default(10_000),
  max_retries: z.number().int().min(1).max(10).default(2),
  base_pause: durationMs.default(50),
  max_pause: durationMs.default(1_000),
});
const circuitBreaker = z.strictObject({
  failure_rate: z.number().gt(0).max(1).default(0.5),
  minimum_requests: z.number().int().positive().default(20),
  window: durationMs.refine((ms) => ms >= 1_000, 'at least 1s').default(10_000),
  open_for: durationMs.default(5_000),
});
const bulkhead = z.strictObject({
  max_concurrent: z.number().int().positive(),
  max_queue: z.number().int().min(0).default(0),
  max_queue_time: durationMs.default(1_000),
});
const subgraphTraffic = z.strictObject({
  retry: retry.optional(),
  circuit_breaker: circuitBreaker.optional(),
  bulkhead: bulkhead.optional(),
  max_response_bytes: byteSize.optional(),
});

/** `extensions.traffic` */
export const trafficExtensions = z.strictObject({
  all: subgraphTraffic.prefault({}),
  subgraphs: z
    .record(z.string(), subgraphTraffic.extend({ instances: z.array(z.url()).min(1).max(100).optional() }))
    .default({}),
});

const pem = z.string().includes('-----BEGIN ', { message: 'write PEM text, or a reference to a file of it' });
const clientTls = z.strictObject({
  certificate_authorities: pem.optional(),
  client_authentication: z.strictObject({ certificate_chain: pem, key: pem }).optional(),
});

export const tls = z.strictObject({
  supergraph: z.strictObject({ certificate: pem, certificate_chain: pem.optional(), key: pem }).optional(),
  subgraph: z
    .strictObject({ all: clientTls.prefault({}), subgraphs: z.record(z.string(), clientTls).default({}) })
    .prefault({}),
});
