import { z } from 'zod';
import { durationMs } from './duration.js';

/** `telemetry` of router.yaml, in the Apollo Router's names. Exporters that are not here (zipkin, datadog, metrics.otlp, apollo) are unknown keys. */

export const listenAddress = z
  .string()
  .regex(/^(\[[0-9a-fA-F:]+\]|[^:\s]+):\d{1,5}$/, 'write host:port, for example 127.0.0.1:4000');

const sampler = z.union([z.enum(['always_on', 'always_off']), z.number().min(0).max(1)], {
  error: 'write always_on, always_off or a share from 0 to 1',
});
const resource = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({});
const notSupported = (what: string) =>
  z.literal(false, { error: `this router does not propagate ${what}` }).default(false);

const propagation = z.strictObject({
  trace_context: z.boolean().default(true),
  request: z
    .strictObject({
      header_name: z.string().min(1),
      format: z.enum(['hexadecimal', 'open_telemetry', 'uuid']).default('hexadecimal'),
    })
    .optional(),
  baggage: notSupported('baggage'),
  datadog: notSupported("Datadog's headers"),
  jaeger: notSupported("Jaeger's headers"),
  zipkin: notSupported("Zipkin's headers"),
  aws_xray: notSupported("X-Ray's headers"),
});

const otlp = z
  .strictObject({
    enabled: z.boolean().default(false),
    endpoint: z.union([z.literal('default'), z.url()]).default('default'),
    /** The Apollo Router's default is grpc; so an operator has to choose http in words. */
    protocol: z.enum(['http', 'grpc']).default('grpc'),
    http: z.strictObject({ headers: z.record(z.string(), z.string()).default({}) }).prefault({}),
    sampler: sampler.optional(),
    batch_processor: z
      .strictObject({
        scheduled_delay: durationMs.default(5_000),
        max_queue_size: z.number().int().positive().default(2_048),
        max_export_batch_size: z.number().int().positive().default(512),
        max_export_timeout: durationMs.default(30_000),
        max_concurrent_exports: z.number().int().positive().max(16).default(1),
      })
      .prefault({}),
  })
  .refine(({ enabled, protocol }) => !enabled || protocol === 'http', {
    path: ['protocol'],
    error: 'write http: this router exports traces over HTTP, not gRPC (the default)',
  });

const tracing = z
  .strictObject({
    common: z
      .strictObject({
        service_name: z.string().default('router'),
        service_namespace: z.string().optional(),
        sampler: sampler.default('always_on'),
        parent_based_sampler: z.boolean().default(true),
        resource,
      })
      .prefault({}),
    propagation: propagation.prefault({}),
    experimental_response_trace_id: z
      .strictObject({ enabled: z.boolean().default(false), header_name: z.string().default('apollo-trace-id') })
      .prefault({}),
    otlp: otlp.prefault({}),
  })
  .refine(
    ({ common, otlp: { sampler: own } }) => own === undefined || sampleShare(own) <= sampleShare(common.sampler),
    {
      path: ['otlp', 'sampler'],
      error: 'must not exceed telemetry.exporters.tracing.common.sampler',
    },
  );

const metrics = z.strictObject({
  common: z
    .strictObject({
      service_name: z.string().optional(),
      service_namespace: z.string().optional(),
      resource,
      buckets: z
        .array(z.number().positive())
        .min(1)
        .max(50)
        .refine((buckets) => buckets.every((bound, index) => index === 0 || bound > (buckets[index - 1] ?? 0)), {
          error: 'bounds must ascend',
        })
        .default([0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]),
    })
    .prefault({}),
  prometheus: z
    .strictObject({
      enabled: z.boolean().default(false),
      listen: listenAddress.default('127.0.0.1:9090'),
      path: z.string().startsWith('/').default('/metrics'),
    })
    .prefault({}),
});

const logging = z.strictObject({
  level: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  stdout: z
    .strictObject({
      enabled: z.boolean().default(true),
      /** Undefined: json, and text on a terminal. */
      format: z.enum(['json', 'text']).optional(),
      tty_format: z.enum(['json', 'text']).optional(),
    })
    .prefault({}),
});

export const telemetryConfig = z.strictObject({
  exporters: z
    .strictObject({ tracing: tracing.prefault({}), metrics: metrics.prefault({}), logging: logging.prefault({}) })
    .prefault({}),
});

export type TracingConfig = z.infer<typeof tracing>;
export type MetricsConfig = z.infer<typeof metrics>;
export type LoggingConfig = z.infer<typeof logging>;

/** The share of requests that a sampler takes, from 0 to 1. */
export function sampleShare(value: z.infer<typeof sampler>): number {
  if (value === 'always_on') return 1;
  return value === 'always_off' ? 0 : value;
}
