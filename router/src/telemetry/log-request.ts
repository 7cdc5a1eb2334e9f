import type { Logger } from '@paissive/logging';
import type { RequestRecord } from './request-record.js';

/** One line per request: who it was for, what it did, how long it took and where. Never tokens, never variables. */
export function logRequest(log: Logger, record: RequestRecord, status: number, durationMs: number): void {
  const entry = {
    requestId: record.requestId,
    operation: record.operationName,
    type: record.operationType,
    hash: record.operationHash?.slice(0, 16),
    batch: record.batchSize,
    client: record.clientName,
    status,
    code: record.code,
    errors: record.errorCount || undefined,
    droppedEvents: record.droppedEvents || undefined,
    durationMs: round(durationMs),
    subgraphs: record.fetches.map(({ subgraph, durationMs: ms, failure }) => ({
      subgraph,
      durationMs: round(ms),
      ...(failure === null ? {} : { failure }),
    })),
  };
  if (status >= 500) log.error(entry, 'operation');
  else log.info(entry, 'operation');
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
