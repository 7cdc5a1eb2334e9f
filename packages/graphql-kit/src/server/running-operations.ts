import { maskError } from '@paissive/errors';
import type { Logger } from '@paissive/logging';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { logOperation } from './operation-log.js';

/** An operation of a WebSocket, from its subscribe message to its end. */
export interface RunningOperation {
  log: Logger;
  name: string | null | undefined;
  kind: string | undefined;
  /** Aborts when the operation ends, whoever ended it. */
  readonly signal: AbortSignal;
}

/** The operations of one connection. */
export interface RunningOperations {
  begin(id: string, name: string | null | undefined): RunningOperation;
  /** Counts a result. @returns its errors as the client may see them. */
  recordResult(id: string, errors: readonly GraphQLError[]): readonly GraphQLFormattedError[];
  /** @returns the errors that end the operation as the client may see them. */
  recordErrors(id: string, errors: readonly GraphQLError[]): readonly GraphQLFormattedError[];
  /** Writes the operation's line; does nothing the second time. */
  finish(id: string): void;
  finishAll(): void;
}

interface Entry extends RunningOperation {
  readonly abort: AbortController;
  readonly startedAt: number;
  errors: GraphQLFormattedError[];
  events: number;
}

/** The last few errors are enough for the log; a broken subscription can have one in every result. */
const MAX_KEPT_ERRORS = 10;

export function createRunningOperations(log: Logger): RunningOperations {
  const entries = new Map<string, Entry>();

  function recordErrors(id: string, errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] {
    const entry = entries.get(id);
    const mask = maskError(entry?.log ?? log);
    const formatted = errors.map((error) => mask(error.toJSON(), error));
    if (entry !== undefined) entry.errors = [...entry.errors, ...formatted].slice(-MAX_KEPT_ERRORS);
    return formatted;
  }

  function finish(id: string): void {
    const entry = entries.get(id);
    if (entry === undefined) return;
    entries.delete(id);
    entry.abort.abort();
    const { name, kind, errors, events } = entry;
    logOperation(entry.log, { operation: name, kind, errors, events, durationMs: performance.now() - entry.startedAt });
  }

  return {
    begin(id, name) {
      const abort = new AbortController();
      const startedAt = performance.now();
      const entry: Entry = {
        log,
        name,
        kind: undefined,
        abort,
        signal: abort.signal,
        startedAt,
        errors: [],
        events: 0,
      };
      entries.set(id, entry);
      return entry;
    },
    recordResult(id, errors) {
      const entry = entries.get(id);
      if (entry !== undefined) entry.events += 1;
      return recordErrors(id, errors);
    },
    recordErrors,
    finish,
    finishAll() {
      for (const id of [...entries.keys()]) finish(id);
    },
  };
}
