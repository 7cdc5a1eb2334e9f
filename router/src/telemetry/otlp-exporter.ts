import type { Logger } from '@paissive/logging';
import { Pool } from 'undici';
import type { TracingConfig } from '../config/telemetry-config.js';
import { type OtlpEnvelope, spanText } from './otlp-text.js';
import type { Span } from './span.js';

export interface SpanExporter {
  /** Takes the spans of one finished request. Never waits, never throws; drops them when the queue is full. */
  add(spans: readonly Span[]): void;
  /** Sends what is left, once, and lets go of the connection. */
  close(): Promise<void>;
}

export interface OtlpExporterDeps {
  /** The collector's base address. */
  endpoint: URL;
  headers: Readonly<Record<string, string>>;
  batching: TracingConfig['otlp']['batch_processor'];
  envelope: OtlpEnvelope;
  log: Logger;
  onExported(spans: number): void;
  onDropped(spans: number): void;
}

/** How far the clocks may part before spans follow the wall clock again. */
const MAX_DRIFT_MS = 5;
/** A collector that hangs does not hold up the end of the process. */
const LAST_EXPORT_MS = 2_000;

/**
 * Sends spans to an OpenTelemetry collector as OTLP over HTTP with JSON, in batches.
 *
 * Spans become text when they are sent, so what a full queue drops has cost nothing. A batch that the collector does not take is dropped and counted, not
 * retried: traces are worth less than the router's memory.
 */
export function createOtlpExporter(deps: OtlpExporterDeps): SpanExporter {
  const { endpoint, batching, envelope, log } = deps;
  const pool = new Pool(endpoint.origin, { connections: batching.max_concurrent_exports, pipelining: 1 });
  const path = `${endpoint.pathname.replace(/\/$/, '')}/v1/traces`;
  const headers = { ...deps.headers, 'content-type': 'application/json' };
  let queue: Span[] = [];
  let sending = 0;
  let isFailing = false;
  let originMs = Date.now() - performance.now();
  const timer = setInterval(() => pump(true), batching.scheduled_delay);
  timer.unref();

  function pump(all: boolean): void {
    const least = all ? 1 : batching.max_export_batch_size;
    while (queue.length >= least && sending < batching.max_concurrent_exports) {
      const batch = queue.slice(0, batching.max_export_batch_size);
      queue = queue.slice(batching.max_export_batch_size);
      sending++;
      void send(batch, batching.max_export_timeout).finally(() => {
        sending--;
        pump(false);
      });
    }
  }

  async function send(batch: readonly Span[], timeoutMs: number): Promise<void> {
    const driftMs = Date.now() - performance.now() - originMs;
    if (Math.abs(driftMs) > MAX_DRIFT_MS) originMs += driftMs;
    let body = envelope.opening;
    for (let index = 0; index < batch.length; index++) {
      if (index > 0) body += ',';
      body += spanText(batch[index] as Span, originMs);
    }
    body += envelope.closing;
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await pool.request({ path, method: 'POST', headers, body, signal });
      const answer = await response.body.text();
      if (response.statusCode >= 300) throw new Error(`the collector answers ${response.statusCode}`);
      const rejected = Math.min(batch.length, rejectedSpans(answer));
      deps.onExported(batch.length - rejected);
      if (rejected > 0) deps.onDropped(rejected);
      if (isFailing) log.info('traces are exported again');
      isFailing = false;
    } catch (error) {
      deps.onDropped(batch.length);
      // Told once, not at every batch of an outage.
      if (!isFailing) log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'traces are lost');
      isFailing = true;
    }
  }

  return {
    add(spans) {
      if (queue.length + spans.length > batching.max_queue_size) return deps.onDropped(spans.length);
      for (const span of spans) queue.push(span);
      if (queue.length >= batching.max_export_batch_size) pump(false);
    },
    async close() {
      clearInterval(timer);
      const rest = queue;
      queue = [];
      for (let at = 0; at < rest.length && !isFailing; at += batching.max_export_batch_size)
        await send(rest.slice(at, at + batching.max_export_batch_size), LAST_EXPORT_MS);
      await pool.destroy();
    },
  };
}

/** A collector that takes only some says so in its answer. */
function rejectedSpans(answer: string): number {
  if (!answer.includes('rejectedSpans')) return 0;
  try {
    const { partialSuccess } = JSON.parse(answer) as { partialSuccess?: { rejectedSpans?: string | number } };
    return Number(partialSuccess?.rejectedSpans ?? 0) || 0;
  } catch {
    return 0;
  }
}
