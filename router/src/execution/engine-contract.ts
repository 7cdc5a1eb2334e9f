import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { StoredPlan } from '../planning/stored-plans.js';

/**
 * What the edge of the router (HTTP, WebSocket, SSE) and the engine promise each other. The edge reads requests, verifies tokens and
 * speaks to subgraphs; the engine decides what is asked of whom and writes the answer.
 */

/** The claims of a verified token. `scope` is a space-separated string. */
export interface Claims {
  readonly [claim: string]: unknown;
}

/** One GraphQL request as it came, its shape checked by the edge (query a string, variables an object). */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

export type OperationType = 'query' | 'mutation' | 'subscription';

/** How one subgraph request went. */
export interface FetchTiming {
  readonly subgraph: string;
  readonly durationMs: number;
  /** The code of the SubgraphError when the request failed, else null. GraphQL errors in the answer are not failures. */
  readonly failure: string | null;
  /** GraphQL errors in the answer. */
  readonly errorCount: number;
}

/** Everything about one request that execution hands on. */
export interface ExecutionContext {
  readonly claims: Claims | null;
  /** Aborted when the client leaves or the deadline passes. Fetches that have not answered then count as failed. */
  readonly signal: AbortSignal;
  /** Opaque to the engine: the transport derives subgraph headers from it. */
  readonly headers: unknown;
  readonly requestId: string;
  readonly onFetch?: ((timing: FetchTiming) => void) | undefined;
  /** Called at most once per response, before redaction, with the errors that the response carries. */
  readonly onErrors?: ((errors: readonly GraphQLFormattedError[]) => void) | undefined;
  /** Called once per response under demand control, with what it has really cost. */
  readonly onActualCost?: ((cost: number, isTooExpensive: boolean) => void) | undefined;
}

/** What the transport is told about one subgraph request. */
export interface SubgraphRequestContext extends ExecutionContext {
  /** Mutations are never retried, deduplicated or coalesced. */
  readonly isMutation: boolean;
  /** The client's operation name, for telemetry. */
  readonly operationName: string | null;
}

export interface SubgraphOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/**
 * A subgraph's parsed answer. Nothing is assumed of its members: the engine checks them. It becomes the engine's own and is changed in place, so
 * a transport that lets several callers share one request must parse its text for each of them.
 */
export interface SubgraphResponse {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: unknown;
}

export interface SubgraphTransport {
  /**
   * Sends one operation.
   * @param body the complete JSON text `{"query":…,"variables":…}`; identical texts are identical requests
   * @throws SubgraphError when there is no GraphQL answer
   */
  fetch(subgraph: string, body: string, context: SubgraphRequestContext): Promise<SubgraphResponse>;
  /** Opens a subscription. Returning from the iterator ends it upstream; it throws SubgraphError when the stream breaks. */
  subscribe(
    subgraph: string,
    operation: SubgraphOperation,
    context: SubgraphRequestContext,
  ): AsyncIterable<SubgraphResponse>;
}

/** A subgraph gave no GraphQL answer. `message` is for the log and, unless redacted, for the client. */
export class SubgraphError extends Error {
  override readonly name = 'SubgraphError';

  constructor(
    /** An Apollo Router code, for example SUBREQUEST_HTTP_ERROR, GATEWAY_TIMEOUT or REQUEST_RATE_LIMITED. */
    readonly code: string,
    message: string,
    readonly extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** The supergraph cannot be served. The message says what in it and why. */
export class SupergraphError extends Error {
  override readonly name = 'SupergraphError';
}

/** A request bound to its compiled plan and its coerced variables. Opaque beyond these members; hand it to execute or subscribe. */
export interface PreparedOperation {
  readonly kind: 'prepared';
  readonly type: OperationType;
  readonly operationName: string | null;
  /** SHA-256 of the operation text and name, hexadecimal: names the operation in logs and metrics. */
  readonly hash: string;
  /** Two prepared operations with equal keys do the same work for their callers, apart from variables: the key of subscription deduplication. */
  readonly planKey: string;
  /** Coerced, with defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Static estimate by @cost and @listSize, null unless demand control is on. */
  readonly cost: number | null;
  /** `COST_OK` or the code of what demand control found wrong; absent unless it is on. */
  readonly costResult?: string | null;
  /** What was removed because this caller may not see it. */
  readonly unauthorizedPaths: readonly (readonly (string | number)[])[];
  /** Limits that were passed under `warnOnly`, by their code. */
  readonly warnings: readonly string[];
  /** True when no subgraph is asked: introspection and `__typename` only. */
  readonly isLocal: boolean;
}

/** A request that is answered without execution. */
export interface RejectedOperation {
  readonly kind: 'rejected';
  /** The status for `application/graphql-response+json`. */
  readonly status: number;
  /** Each with `extensions.code`. */
  readonly errors: readonly GraphQLFormattedError[];
  /** The operation's type and name as far as they could be told. */
  readonly type: OperationType | null;
  readonly operationName: string | null;
  readonly hash: string;
  /** As in a prepared operation, when demand control got to see it. */
  readonly cost?: number | null;
  readonly costResult?: string | null;
}

/** The engine's own work on an operation that it has not met before. */
export type PreparePhase = 'parse_query' | 'validate_query' | 'query_planning';

export interface PrepareOptions {
  /** Policies that hold for this request beyond those the policy functions grant (decided by the edge, asynchronously if need be). */
  readonly grantedPolicies?: ReadonlySet<string> | undefined;
  /** Labels of progressive overrides (`@override(label:)`) that are on for this request. */
  readonly activeLabels?: ReadonlySet<string> | undefined;
  /** Aborted when the client leaves or the deadline passes: an operation that waits for its plan is then rejected. */
  readonly signal?: AbortSignal | undefined;
  /** Told of each phase that a cache did not save, in milliseconds of the engine's clock. */
  readonly onPhase?: ((phase: PreparePhase, startedMs: number, endedMs: number) => void) | undefined;
}

/** An operation's text, and which of it is meant. */
export interface OperationText {
  readonly query: string;
  readonly operationName: string | null;
}

export interface Engine {
  /** What clients see: built from the supergraph without inaccessible elements and machinery. */
  readonly publicSchema: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** Every policy that the supergraph names, sorted. */
  readonly policies: readonly string[];
  /** Answers at once when everything is cached, by a promise when something has to be planned. Never throws, never rejects. */
  prepare(
    request: OperationRequest,
    claims: Claims | null,
    options?: PrepareOptions,
  ): PreparedOperation | RejectedOperation | Promise<PreparedOperation | RejectedOperation>;
  /** Runs a query or mutation. Resolves with the JSON text of the response; never rejects. */
  execute(prepared: PreparedOperation, context: ExecutionContext): Promise<string>;
  /** Runs a subscription. Each item is the JSON text of one response; it ends after one with errors when the stream cannot go on. */
  subscribe(prepared: PreparedOperation, context: ExecutionContext): AsyncIterable<string>;
  /** The operations that requests asked for most, the most used first. */
  topOperations(limit: number): OperationText[];
  /**
   * Plans and compiles operations before requests ask for them, one after another: for callers who may see all of it and for those who may see
   * nothing that is guarded, with the defaults of the variables that decide conditions. Resolves with the number of plans made;
   * what is not valid (any more) is left out. Never rejects.
   */
  warmUp(operations: Iterable<OperationText>): Promise<number>;
  /** The plans used most, for another process with the same supergraph. Empty unless `keepsPlans` is set. */
  storedPlans(limit: number): StoredPlan[];
  /** How full the caches are and how often they answered, since the engine was made. */
  stats(): EngineStats;
  /** Ends the planner's process. What is prepared already can still run; nothing new can be planned. */
  close(): void;
}

export interface Subgraph {
  readonly name: string;
  readonly url: string;
}

export interface CacheStats {
  readonly hits: number;
  readonly misses: number;
  readonly size: number;
}

export interface EngineStats {
  readonly documents: CacheStats;
  readonly plans: CacheStats;
}
