import type { IncomingHttpHeaders } from 'node:http';
import type { Logger } from '@paissive/logging';
import type { OperationType } from '../execution/engine-contract.js';
import { logRequest, logSubscriptionStart } from './log-request.js';
import type { RouterMetrics } from './metrics.js';
import { outcomeOf, type RequestRecord, requestIdOf, startRecord, type Transport } from './request-record.js';
import type { Tracer } from './tracer.js';

/** Follows every operation, whatever it comes by, from its first byte to its last: log line, metrics and trace. */
export interface RequestTelemetry {
  start(headers: IncomingHttpHeaders, transport: Transport, tracer: Tracer): RequestRecord;
  /** A subscription has been accepted and runs from now on. */
  subscribed(record: RequestRecord): void;
  /** The last thing said about a record, once. */
  finish(record: RequestRecord, status: number, logUnauthorized: boolean): void;
}

export interface RequestTelemetryDeps {
  log: Logger;
  metrics: RouterMetrics;
  newId: () => string;
}

export function createRequestTelemetry({ log, metrics, newId }: RequestTelemetryDeps): RequestTelemetry {
  return {
    start: (headers, transport, tracer) =>
      startRecord({
        headers,
        transport,
        // A connection's header cannot name each of its operations.
        requestId: transport === 'http' ? requestIdOf(headers, newId) : newId(),
        trace: tracer.begin(headers),
        onFetch: metrics.fetched,
      }),
    subscribed(record) {
      logSubscriptionStart(log, record);
    },
    finish(record, status, logUnauthorized) {
      const endedMs = performance.now();
      const durationMs = endedMs - record.startedMs;
      const overheadMs = record.isStream ? undefined : Math.max(0, durationMs - record.clock.waitedMs());
      if (record.events > 0) metrics.eventsSent(record.transport, record.events);
      metrics.observe(record, status, durationMs, overheadMs);
      logRequest(log, record, { status, durationMs, overheadMs, logUnauthorized });
      const recording = record.trace?.recording;
      if (recording)
        recording.finish({
          startedMs: record.startedMs,
          endedMs,
          attributes: attributesOf(record, status),
          error: record.code,
        });
    },
  };
}

function attributesOf(record: RequestRecord, status: number) {
  return {
    'http.response.status_code': record.transport === 'http' ? status : undefined,
    'network.protocol.name': record.transport,
    'graphql.operation.name': record.operationName,
    'graphql.operation.type': record.operationType as OperationType | undefined,
    'graphql.operation.hash': record.operationHash?.slice(0, 16),
    'client.name': record.clientName,
    'client.version': record.clientVersion,
    'request.id': record.requestId,
    'router.outcome': outcomeOf(record),
    'cost.estimated': record.cost,
    'cost.actual': record.actualCost,
    'cost.result': record.costResult,
    'subscription.events': record.isStream ? record.events : undefined,
  };
}
