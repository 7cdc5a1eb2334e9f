import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { StoredPlan, StoredPlans } from '../planning/stored-plans.js';

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

/** Bounds on one operation, by the names and meanings of router.yaml's `limits`. Undefined is unlimited unless a default is given. */
export interface OperationLimits {
  readonly maxDepth?: number | undefined;
  readonly maxHeight?: number | undefined;
  readonly maxRootFields?: number | undefined;
  readonly maxAliases?: number | undefined;
  /** Report instead of rejecting, for the four above. */
  readonly warnOnly?: boolean | undefined;
  /** Default 15_000. */
  readonly maxTokens?: number | undefined;
  /** Nesting of brackets in the text; default 500. */
  readonly maxRecursion?: number | undefined;
  /** Directives in the whole document; default 1_000. */
  readonly maxDirectives?: number | undefined;
  /** Fields after every fragment is expanded; default 20_000. This one is never a mere warning. */
  readonly maxExpandedFields?: number | undefined;
}

/** Decides whether a policy holds for a caller. Throwing counts as no. */
export type PolicyFunction = (claims: Claims | null) => boolean;

/**
 * Decides policies that no function covers: asked once per request, with those that the operation names. What it rejects with, or does not
 * return, is denied.
 */
export type DecidePolicies = (policies: readonly string[], claims: Claims | null) => Promise<Iterable<string>>;

export interface AuthorizationOptions {
  /** Default true. */
  readonly enabled?: boolean | undefined;
  readonly policies?: Readonly<Record<string, PolicyFunction>> | undefined;
  readonly decidePolicies?: DecidePolicies | undefined;
  /** Refuse the whole operation instead of filtering it. */
  readonly rejectUnauthorized?: boolean | undefined;
  /** Report, but neither filter nor refuse. */
  readonly dryRun?: boolean | undefined;
  /** Where filtered paths are told: the response's `errors` (default), its `extensions.authorizationErrors`, or nowhere. */
  readonly response?: 'errors' | 'extensions' | 'disabled' | undefined;
}

/** Which subgraphs' error messages reach clients. Others become "Subgraph errors redacted". */
export interface IncludeSubgraphErrors {
  readonly all: boolean | ErrorFilter;
  readonly subgraphs?: Readonly<Record<string, boolean | ErrorFilter>> | undefined;
}

/** What of an error that is passed on remains. `undefined` in a subgraph's filter means: as for all. */
export interface ErrorFilter {
  readonly redact_message?: boolean | undefined;
  /** Only these extensions; together with those allowed for all. */
  readonly allow_extensions_keys?: readonly string[] | undefined;
  /** All extensions but these; together with those denied for all. */
  readonly deny_extensions_keys?: readonly string[] | undefined;
  /** Keys of the list for all that do not count here. */
  readonly exclude_global_keys?: readonly string[] | undefined;
}

/** Bounds on what an operation may cost. */
export interface DemandControlOptions {
  /** `enforce` refuses operations that are estimated to cost more than `max`. */
  readonly mode: 'measure' | 'enforce';
  /** Items that a list is assumed to hold where no @listSize says otherwise. */
  readonly listSize: number;
  readonly max: number;
}

export interface EngineOptions {
  readonly supergraphSdl: string;
  readonly transport: SubgraphTransport;
  readonly limits?: OperationLimits | undefined;
  readonly demandControl?: DemandControlOptions | undefined;
  readonly authorization?: AuthorizationOptions | undefined;
  /** Default: none. */
  readonly includeSubgraphErrors?: IncludeSubgraphErrors | undefined;
  /** Default false. */
  readonly introspection?: boolean | undefined;
  /** Entries kept; default 1_000 each. */
  readonly cacheSizes?: { readonly documents?: number | undefined; readonly plans?: number | undefined } | undefined;
  /** Keep plans for `storedPlans`; default false. */
  readonly keepsPlans?: boolean | undefined;
  /**
   * Plans of this very supergraph that an earlier process stored. They also stand for its having been accepted by the native planner, which is
   * then not loaded before something else has to be planned.
   */
  readonly storedPlans?: StoredPlans | undefined;
  /** Operations that may wait to be planned before others are refused; default 256. */
  readonly planningQueueLimit?: number | undefined;
  /** Default `native-first`: the fallback plans what the native planner cannot. `fallback-only` is for comparing the two. */
  readonly planning?: 'native-first' | 'fallback-only' | undefined;
  /** Milliseconds of a monotonic clock. */
  readonly now?: (() => number) | undefined;
  /** In [0, 1): decides percentage overrides. */
  readonly random?: (() => number) | undefined;
}

/** @throws SupergraphError for a supergraph that cannot be served */
export type CreateEngine = (options: EngineOptions) => Engine;
