/** The shapes of query plans as `@graphql-hive/router-query-planner` returns them; its typings are looser than its answers. */
export type PlanNode =
  | SequenceNode
  | ParallelNode
  | ConditionNode
  | FetchNode
  | FlattenNode
  | BatchFetchNode
  | SubscriptionNode;

export interface SequenceNode {
  readonly kind: 'Sequence';
  readonly nodes: readonly PlanNode[];
}

export interface ParallelNode {
  readonly kind: 'Parallel';
  readonly nodes: readonly PlanNode[];
}

export interface ConditionNode {
  readonly kind: 'Condition';
  readonly condition: string;
  readonly ifClause?: PlanNode | null;
  readonly elseClause?: PlanNode | null;
}

export interface SubgraphFetch {
  readonly serviceName: string;
  readonly variableUsages?: readonly string[] | null;
  readonly operationKind?: 'query' | 'mutation' | 'subscription' | null;
  readonly operation: string;
}

export interface EntityRequest {
  readonly requires?: readonly RequiresSelection[] | null;
  readonly inputRewrites?: readonly Rewrite[] | null;
  readonly outputRewrites?: readonly Rewrite[] | null;
}

export interface FetchNode extends SubgraphFetch, EntityRequest {
  readonly kind: 'Fetch';
}

export interface FlattenNode {
  readonly kind: 'Flatten';
  readonly path: readonly PathSegment[];
  readonly node: PlanNode;
}

export interface BatchFetchNode extends SubgraphFetch {
  readonly kind: 'BatchFetch';
  readonly entityBatch: { readonly aliases: readonly BatchAlias[] };
}

export interface BatchAlias extends EntityRequest {
  readonly alias: string;
  readonly representationsVariableName: string;
  readonly paths: readonly (readonly PathSegment[])[];
}

/** `primary` is a fetch without a kind. */
export interface SubscriptionNode {
  readonly kind: 'Subscription';
  readonly primary: SubgraphFetch & Pick<EntityRequest, 'outputRewrites'>;
}

export type PathSegment = '@' | { readonly Field: string } | { readonly TypeCondition: readonly string[] };

export type RequiresSelection =
  | {
      readonly kind: 'Field';
      readonly name: string;
      readonly alias?: string | null;
      readonly selections?: readonly RequiresSelection[] | null;
    }
  | {
      readonly kind: 'InlineFragment';
      readonly typeCondition: string;
      readonly selections: readonly RequiresSelection[];
    };

export type RewriteSegment = { readonly TypenameEquals: readonly string[] } | { readonly Key: string };

export interface ValueSetter {
  readonly path: readonly RewriteSegment[];
  readonly setValueTo: string;
}

export interface KeyRenamer {
  readonly path: readonly RewriteSegment[];
  readonly renameKeyTo: string;
}

export type Rewrite =
  | { readonly ValueSetter: ValueSetter }
  | { readonly KeyRenamer: KeyRenamer }
  | ({ readonly kind: 'ValueSetter' } & ValueSetter);

export function valueSetter(rewrite: Rewrite): ValueSetter | null {
  if ('ValueSetter' in rewrite) return rewrite.ValueSetter;
  return 'kind' in rewrite ? rewrite : null;
}

export function keyRenamer(rewrite: Rewrite): KeyRenamer | null {
  return 'KeyRenamer' in rewrite ? rewrite.KeyRenamer : null;
}
