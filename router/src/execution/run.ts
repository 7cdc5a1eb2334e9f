import type { ExecutionContext, SubgraphRequestContext } from './engine-contract.js';
import type { JsonObject } from './merge.js';

/** The state of one response being put together. */
export interface Run {
  /** What the subgraphs answered, merged. */
  data: JsonObject;
  /** Coerced, by index; undefined where the client gave none and there is no default. */
  readonly variables: readonly unknown[];
  /** Their JSON texts, by index. */
  readonly variableTexts: readonly (string | undefined)[];
  readonly faults: Fault[];
  readonly queryContext: SubgraphRequestContext;
  readonly mutationContext: SubgraphRequestContext;
}

/** An error on its way into the response. */
export interface Fault {
  readonly message: string;
  /** For the log, not for clients. */
  readonly detail?: string;
  /** In terms of the merged data; null when it cannot be placed. */
  readonly path: readonly (string | number)[] | null;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Null for the router's own. */
  readonly subgraph: string | null;
  /** True when the subgraph gave no answer: message and code are then the transport's, not the subgraph's. */
  readonly isTransport: boolean;
  /** The subgraph's error; faults that share it tell of the places of one entity. */
  readonly error?: JsonObject;
  /** Explains why something is null, for which another error is shown already. */
  readonly isSilent?: boolean;
}

/** One step of a compiled plan. Undefined when it had nothing to wait for. */
export type Step = (run: Run) => Promise<void> | undefined;

export function createRun(
  context: ExecutionContext,
  operationName: string | null,
  variables: readonly unknown[],
  variableTexts: readonly (string | undefined)[],
): Run {
  const queryContext: SubgraphRequestContext = { ...context, isMutation: false, operationName };
  return {
    data: {},
    variables,
    variableTexts,
    faults: [],
    queryContext,
    get mutationContext() {
      return { ...queryContext, isMutation: true };
    },
  };
}
