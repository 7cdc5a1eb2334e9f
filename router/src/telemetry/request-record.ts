import type { IncomingHttpHeaders } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import type { RefusedRequest } from '../documents/prepare-request.js';
import type { FetchTiming, OperationType, PreparedOperation, RejectedOperation } from '../execution/engine-contract.js';
import { createFetchClock, type FetchClock } from './fetch-clock.js';
import type { RequestTrace } from './request-trace.js';

export type Transport = 'http' | 'websocket';

/** How an operation ended. Errors of GraphQL come with status 200, so the status alone says nothing. */
export type Outcome =
  | 'ok'
  /** Data, and errors. */
  | 'partial'
  /** It ran and gave no data. */
  | 'error'
  /** It was refused before it ran. */
  | 'rejected';

/** What is known of one operation by its end: one log line, a few metrics and the trace are made from it. Never tokens, never variables. */
export interface RequestRecord {
  readonly requestId: string;
  readonly transport: Transport;
  readonly startedMs: number;
  readonly clientName: string | undefined;
  readonly clientVersion: string | undefined;
  readonly trace: RequestTrace | undefined;
  operationName: string | undefined;
  operationType: OperationType | undefined;
  operationHash: string | undefined;
  /** How many operations came in one request; undefined for one that came alone. */
  batchSize: number | undefined;
  /** The code of the error that ended or marred the request. */
  code: string | undefined;
  errorCount: number;
  /** It was executed, so errors mar it rather than refuse it. */
  hasRun: boolean;
  /** The answer's `data` was null. */
  hasNoData: boolean;
  cost: number | undefined;
  actualCost: number | undefined;
  costResult: string | undefined;
  /** What this caller was not shown. */
  unauthorized: readonly (readonly (string | number)[])[];
  isStream: boolean;
  /** Responses of a subscription that were handed to the client. */
  events: number;
  droppedEvents: number;
  readonly fetches: FetchTiming[];
  fetchCount: number;
  readonly clock: FetchClock;
  readonly onFetch: (timing: FetchTiming) => void;
  readonly onErrors: (errors: readonly GraphQLFormattedError[]) => void;
  readonly onActualCost: (cost: number, isTooExpensive: boolean) => void;
}

export interface StartRecordDeps {
  headers: IncomingHttpHeaders;
  transport: Transport;
  requestId: string;
  trace: RequestTrace | undefined;
  /** Told of each subgraph request when it ends. */
  onFetch: (timing: FetchTiming) => void;
}

const ID_FORM = /^[A-Za-z0-9_.:-]{8,80}$/;
const LONGEST_NAME = 100;
/** The log names this many subgraph requests; a subscription's are only counted beyond. */
const SHOWN_FETCHES = 50;

/** A well-formed `x-request-id` of the client is kept so that its logs and ours join. */
export function requestIdOf(headers: IncomingHttpHeaders, newId: () => string): string {
  const sent = headers['x-request-id'];
  return typeof sent === 'string' && ID_FORM.test(sent) ? sent : newId();
}

export function startRecord({ headers, transport, requestId, trace, onFetch }: StartRecordDeps): RequestRecord {
  const record: RequestRecord = {
    requestId,
    transport,
    startedMs: performance.now(),
    clientName: cleanName(headers['apollographql-client-name']),
    clientVersion: cleanName(headers['apollographql-client-version']),
    trace,
    operationName: undefined,
    operationType: undefined,
    operationHash: undefined,
    batchSize: undefined,
    code: undefined,
    errorCount: 0,
    hasRun: false,
    hasNoData: false,
    cost: undefined,
    actualCost: undefined,
    costResult: undefined,
    unauthorized: NONE,
    isStream: false,
    events: 0,
    droppedEvents: 0,
    fetches: [],
    fetchCount: 0,
    clock: createFetchClock(),
    onFetch(timing) {
      record.fetchCount++;
      if (record.fetches.length < SHOWN_FETCHES) record.fetches.push(timing);
      if (!record.isStream) record.clock.add(timing.durationMs);
      onFetch(timing);
    },
    onErrors(errors) {
      record.errorCount += errors.length;
      record.code ??= String(errors[0]?.extensions?.['code'] ?? 'ERROR');
    },
    onActualCost(cost, isTooExpensive) {
      record.actualCost = (record.actualCost ?? 0) + cost;
      if (isTooExpensive) record.costResult = 'COST_ACTUAL_TOO_EXPENSIVE';
    },
  };
  return record;
}

const NONE: readonly never[] = [];

/** Notes what an operation turned out to be. */
export function recordPrepared(
  record: RequestRecord,
  prepared: PreparedOperation | RejectedOperation | RefusedRequest,
): void {
  if (prepared.kind === 'refused') {
    recordRefusal(record, prepared.rejection.errors);
    return;
  }
  record.operationName = cleanName(prepared.operationName ?? undefined);
  record.operationType = prepared.type ?? undefined;
  record.operationHash = prepared.hash;
  record.cost = prepared.cost ?? undefined;
  record.costResult = prepared.costResult ?? undefined;
  if (prepared.kind === 'rejected') {
    recordRefusal(record, prepared.errors);
    if (record.code === 'UNAUTHORIZED_FIELD_OR_TYPE')
      record.unauthorized = prepared.errors.flatMap(({ path }) => (path ? [path] : []));
    return;
  }
  record.hasRun = true;
  record.isStream = prepared.type === 'subscription';
  record.unauthorized = prepared.unauthorizedPaths;
}

/** Notes the operations of a batch, which share one record: what they cost together, and the first thing wrong with one. */
export function recordBatch(
  record: RequestRecord,
  batch: readonly (PreparedOperation | RejectedOperation | RefusedRequest)[],
): void {
  record.batchSize = batch.length;
  for (const entry of batch) {
    if (entry.kind === 'refused') {
      recordRefusal(record, entry.rejection.errors);
      continue;
    }
    if (entry.kind === 'rejected') recordRefusal(record, entry.errors);
    else record.hasRun = true;
    if (entry.cost != null) record.cost = (record.cost ?? 0) + entry.cost;
    if (entry.costResult != null && record.costResult !== TOO_EXPENSIVE) record.costResult = entry.costResult;
  }
}

const TOO_EXPENSIVE = 'COST_ESTIMATED_TOO_EXPENSIVE';

function recordRefusal(record: RequestRecord, errors: RejectedOperation['errors']): void {
  record.errorCount += errors.length;
  record.code ??= String(errors[0]?.extensions?.['code'] ?? '');
}

/** Notes the text of the answer. */
export function recordAnswer(record: RequestRecord, text: string): void {
  if (text.startsWith('{"data":null')) record.hasNoData = true;
}

export function outcomeOf(record: RequestRecord): Outcome {
  if (!record.hasRun) return record.code === undefined ? 'ok' : 'rejected';
  if (record.code === undefined) return 'ok';
  return record.hasNoData ? 'error' : 'partial';
}

const UNPRINTABLE = /[^\x20-\x7e]/;

/** A name that a client chose: cut, and without anything that could forge a line of the log. */
function cleanName(text: string | string[] | undefined): string | undefined {
  if (typeof text !== 'string' || text === '') return undefined;
  const cut = text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME) : text;
  return UNPRINTABLE.test(cut) ? cut.replace(/[^\x20-\x7e]/g, '?') : cut;
}
