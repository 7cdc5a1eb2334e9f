import type { IncomingHttpHeaders } from 'node:http';
import type { Logger } from '@paissive/logging';
import { sampleShare, type TracingConfig } from '../config/telemetry-config.js';
import { createOtlpExporter, type SpanExporter } from './otlp-exporter.js';
import { otlpEnvelope } from './otlp-text.js';
import { createRecordedTrace, type RequestTrace } from './request-trace.js';
import { asUuid, createHexIds, readTraceId, readTraceparent, writeTraceparent } from './trace-context.js';

/** Takes part in its callers' traces and starts its own. */
export interface Tracer {
  /** The trace of a request; undefined when there is none to take part in and none to start: then it has cost two look-ups. */
  begin(headers: IncomingHttpHeaders): RequestTrace | undefined;
  close(): Promise<void>;
}

export interface TracerDeps {
  config: TracingConfig;
  log: Logger;
  onExported(spans: number): void;
  onDropped(spans: number): void;
  /** Random identifiers of so many bytes, in hexadecimal. */
  newId?: (bytes: number) => string;
}

const MAX_STATE_LENGTH = 512;

/**
 * A `traceparent` is passed on to subgraphs even when nothing is recorded: whoever else records finds the trace unbroken.
 *
 * Sampling follows the caller's decision (`parent_based_sampler`) or the trace id, so that every router decides alike on one trace.
 */
export function createTracer(deps: TracerDeps): Tracer {
  const { config } = deps;
  const { propagation, common, otlp } = config;
  const exporter = otlp.enabled ? exporterOf(deps) : undefined;
  const newId = deps.newId ?? createHexIds();
  const share = sampleShare(otlp.sampler ?? common.sampler);
  const ownHeader = propagation.request?.header_name.toLowerCase();
  const toOwnHeader = propagation.request?.format === 'uuid' ? asUuid : (traceId: string) => traceId;

  const begin = (headers: IncomingHttpHeaders): RequestTrace | undefined => {
    const parent = propagation.trace_context ? readTraceparent(headers['traceparent']) : undefined;
    const sent = ownHeader === undefined || parent ? undefined : readTraceId(headers[ownHeader]);
    if (exporter === undefined && parent === undefined && sent === undefined) return undefined;
    const traceId = parent?.traceId ?? sent ?? newId(16);
    const own = ownHeader === undefined ? {} : { [ownHeader]: toOwnHeader(traceId) };
    const state = parent ? stateOf(headers['tracestate']) : {};
    const isSampled =
      exporter !== undefined &&
      (parent && common.parent_based_sampler ? parent.isSampled : share === 1 || fractionOf(traceId) < share);
    const outgoing = (spanId: string) =>
      propagation.trace_context ? { traceparent: writeTraceparent(traceId, spanId, isSampled), ...state, ...own } : own;
    if (exporter !== undefined && isSampled)
      return createRecordedTrace({ traceId, parentId: parent?.spanId, newId, outgoing, exporter });
    // Nothing is recorded here: subgraphs become children of the caller's span, with its own decision on sampling.
    const isForwarded = exporter === undefined && parent !== undefined && propagation.trace_context;
    return {
      traceId,
      recording: undefined,
      outgoing: isForwarded
        ? { traceparent: String(headers['traceparent']), ...state, ...own }
        : outgoing(parent?.spanId ?? newId(8)),
    };
  };

  return { begin, close: async () => exporter?.close() };
}

function exporterOf({ config, log, onExported, onDropped }: TracerDeps): SpanExporter {
  const { otlp, common } = config;
  return createOtlpExporter({
    endpoint: new URL(otlp.endpoint === 'default' ? 'http://127.0.0.1:4318' : otlp.endpoint),
    headers: otlp.http.headers,
    batching: otlp.batch_processor,
    envelope: otlpEnvelope({
      'service.name': common.service_name,
      ...(common.service_namespace === undefined ? {} : { 'service.namespace': common.service_namespace }),
      ...common.resource,
    }),
    log,
    onExported,
    onDropped,
  });
}

function stateOf(header: string | string[] | undefined): { tracestate?: string } {
  const text = Array.isArray(header) ? header.join(',') : header;
  return text === undefined || text.length > MAX_STATE_LENGTH ? {} : { tracestate: text };
}

/** Where a trace id lies between 0 and 1: the upper bits of its lower half, which are the random ones. */
function fractionOf(traceId: string): number {
  return Number.parseInt(traceId.slice(16, 29), 16) / 2 ** 52;
}
