import type { Logger } from '@paissive/logging';
import type { FetchTiming } from '../execution/engine-contract.js';
import { outcomeOf, type RequestRecord } from './request-record.js';

/** A line names this many places that were withheld from the caller. */
const SHOWN_PATHS = 20;

export interface LogDetails {
  status: number;
  durationMs: number;
  overheadMs: number | undefined;
  /** `authorization.directives.errors.log` */
  logUnauthorized: boolean;
}

/** One line per operation: who it was for, what it did, how long it took and where. Never tokens, never variables. */
export function logRequest(log: Logger, record: RequestRecord, details: LogDetails): void {
  if (!log.isLevelEnabled(details.status >= 500 ? 'error' : 'info')) return;
  // One literal, not a spread: an object of twenty keys put together from parts costs as much as writing it.
  const entry = {
    requestId: record.requestId,
    traceId: record.trace?.traceId,
    transport: record.transport,
    operation: record.operationName,
    type: record.operationType,
    hash: record.operationHash?.slice(0, 16),
    batch: record.batchSize,
    client: record.clientName,
    clientVersion: record.clientVersion,
    status: details.status,
    code: record.code,
    outcome: outcomeOf(record),
    errors: record.errorCount || undefined,
    cost: record.cost,
    actualCost: record.actualCost,
    durationMs: round(details.durationMs),
    overheadMs: details.overheadMs === undefined ? undefined : round(details.overheadMs),
    subgraphs: record.fetches.map(fetchEntry),
    subgraphRequests: record.fetchCount > record.fetches.length ? record.fetchCount : undefined,
    events: record.isStream ? record.events : undefined,
    droppedEvents: record.droppedEvents || undefined,
    unauthorized: details.logUnauthorized && record.unauthorized.length > 0 ? unauthorizedPaths(record) : undefined,
  };
  if (details.status >= 500) log.error(entry, 'operation');
  else log.info(entry, 'operation');
}

/** A subscription may live for days: its beginning is told at once, its end by {@link logRequest}. */
export function logSubscriptionStart(log: Logger, record: RequestRecord): void {
  const entry = {
    requestId: record.requestId,
    traceId: record.trace?.traceId,
    transport: record.transport,
    operation: record.operationName,
    type: record.operationType,
    hash: record.operationHash?.slice(0, 16),
    client: record.clientName,
    clientVersion: record.clientVersion,
  };
  log.info(entry, 'subscription started');
}

function fetchEntry({ subgraph, durationMs, failure, errorCount }: FetchTiming) {
  return {
    subgraph,
    durationMs: round(durationMs),
    failure: failure ?? undefined,
    errors: errorCount === 0 ? undefined : errorCount,
  };
}

function unauthorizedPaths({ unauthorized }: RequestRecord): string[] {
  return unauthorized.slice(0, SHOWN_PATHS).map((path) => path.join('.'));
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
