import { type FetchTiming, SubgraphError, type SubgraphResponse, type SubgraphTransport } from './engine-contract.js';
import { isJsonObject, type JsonObject } from './merge.js';
import type { Fault, Run } from './run.js';

/** An answer whose outer shape has been checked. */
export interface CheckedAnswer {
  readonly data: JsonObject | null;
  readonly errors: readonly JsonObject[];
}

/** What became of a request: its answer, or the fault that stands for all its fields. */
export type FetchOutcome =
  | ({ readonly kind: 'answered' } & CheckedAnswer)
  | { readonly kind: 'failed'; readonly fault: Omit<Fault, 'path'> };

export type FetchSubgraph = (run: Run, subgraph: string, body: string, isMutation: boolean) => Promise<FetchOutcome>;

/** Sends requests, times them and checks the answers. Never rejects. */
export function createFetchSubgraph(transport: SubgraphTransport, now: () => number): FetchSubgraph {
  return async (run, subgraph, body, isMutation) => {
    const context = isMutation ? run.mutationContext : run.queryContext;
    const { onFetch } = context;
    const started = onFetch ? now() : 0;
    let failure: string | null = null;
    let errorCount = 0;
    try {
      const outcome = checkAnswer(subgraph, await transport.fetch(subgraph, body, context));
      if (outcome.kind === 'answered') errorCount = outcome.errors.length;
      else failure = String(outcome.fault.extensions['code']);
      return outcome;
    } catch (error) {
      const outcome = failedFetch(subgraph, error);
      failure = String(outcome.fault.extensions['code']);
      return outcome;
    } finally {
      if (onFetch) report(onFetch, { subgraph, durationMs: now() - started, failure, errorCount });
    }
  };
}

/** Turns whatever a subgraph sent into data and errors. An answer with neither is a failure. */
export function checkAnswer(subgraph: string, answer: SubgraphResponse): FetchOutcome {
  const { data, errors } = isJsonObject(answer) ? answer : {};
  const listed = Array.isArray(errors) ? errors.filter(isJsonObject) : [];
  if (isJsonObject(data)) return { kind: 'answered', data, errors: listed };
  if (listed.length > 0) return { kind: 'answered', data: null, errors: listed };
  const message = `The answer of subgraph '${subgraph}' has neither data nor errors`;
  return failedFetch(subgraph, new SubgraphError('SUBREQUEST_MALFORMED_RESPONSE', message));
}

export function failedFetch(subgraph: string, error: unknown): Extract<FetchOutcome, { kind: 'failed' }> {
  const known = error instanceof SubgraphError;
  const message = error instanceof Error ? error.message : String(error);
  return {
    kind: 'failed',
    fault: {
      message,
      extensions: known ? { ...error.extensions, code: error.code } : { code: 'SUBREQUEST_HTTP_ERROR' },
      subgraph,
      isTransport: true,
    },
  };
}

/** A listener's mistake must not cost the client its answer. */
function report(onFetch: (timing: FetchTiming) => void, timing: FetchTiming): void {
  try {
    onFetch(timing);
  } catch {
    // The listener is telemetry; it logs its own failures.
  }
}
