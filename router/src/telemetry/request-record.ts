import type { IncomingMessage } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import type { FetchTiming, OperationType } from '../execution/engine-contract.js';

/** What is known of one request by its end: one log line and a few metrics are made from it. Never tokens, never variables. */
export interface RequestRecord {
  readonly requestId: string;
  readonly clientName: string | undefined;
  operationName: string | undefined;
  operationType: OperationType | undefined;
  operationHash: string | undefined;
  /** How many operations came in one request; undefined for one that came alone. */
  batchSize: number | undefined;
  /** The code of the error that ended or marred the request. */
  code: string | undefined;
  errorCount: number;
  droppedEvents: number;
  readonly fetches: FetchTiming[];
  readonly onFetch: (timing: FetchTiming) => void;
  readonly onErrors: (errors: readonly GraphQLFormattedError[]) => void;
}

const FORM = /^[A-Za-z0-9_.:-]{8,80}$/;

/** Starts the record of a request; a well-formed `x-request-id` of the client is kept so that traces join. */
export function startRecord(request: IncomingMessage, newId: () => string): RequestRecord {
  const sent = request.headers['x-request-id'];
  const client = request.headers['apollographql-client-name'];
  const record: RequestRecord = {
    requestId: typeof sent === 'string' && FORM.test(sent) ? sent : newId(),
    clientName: typeof client === 'string' ? client.slice(0, 100) : undefined,
    operationName: undefined,
    operationType: undefined,
    operationHash: undefined,
    batchSize: undefined,
    code: undefined,
    errorCount: 0,
    droppedEvents: 0,
    fetches: [],
    onFetch: (timing) => record.fetches.push(timing),
    onErrors: (errors) => {
      record.errorCount += errors.length;
      record.code ??= String(errors[0]?.extensions?.['code'] ?? 'ERROR');
    },
  };
  return record;
}
