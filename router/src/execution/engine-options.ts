import type { StoredPlans } from '../planning/stored-plans.js';
import type { Claims, Engine, SubgraphTransport } from './engine-contract.js';

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
