import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, print, type SelectionSetNode } from 'graphql';
import type { FederatedSchema } from './fallback/federated-schema.js';
import { createNode, type SelectionNode } from './fallback/fetch-group.js';
import { printSelections } from './fallback/print-group.js';
import { collectTreeFields, type TreeSelection } from './fallback/selection-tree.js';
import type { PlanNode, RequiresSelection, SubgraphFetch } from './query-plan.js';

/** What entity fetches hand to `_entities`, by the key of the answer. */
type Representations = ReadonlyMap<string, readonly RequiresSelection[]>;

/**
 * Checks every request of a plan against what its subgraph can answer: it has the fields and resolves them there, no two of them stand in each other's
 * way, and whoever requires a field is handed it. Returns what is wrong, or null. The native planner's plans are not always right;
 * a client should get another plan instead of other data.
 */
export function findPlanFault(schema: FederatedSchema, plan: PlanNode): string | null {
  switch (plan.kind) {
    case 'Sequence':
    case 'Parallel':
      return firstFault(plan.nodes.map((node) => () => findPlanFault(schema, node)));
    case 'Condition':
      return firstFault(
        [plan.ifClause, plan.elseClause].map((node) => () => (node ? findPlanFault(schema, node) : null)),
      );
    case 'Flatten':
      return findPlanFault(schema, plan.node);
    case 'Fetch':
      return findFetchFault(schema, plan, new Map([['_entities', plan.requires ?? []]]));
    case 'BatchFetch': {
      const { aliases } = plan.entityBatch;
      return findFetchFault(schema, plan, new Map(aliases.map(({ alias, requires }) => [alias, requires ?? []])));
    }
    case 'Subscription':
      return findFetchFault(schema, plan.primary, new Map());
  }
}

function firstFault(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const fault = check();
    if (fault !== null) return fault;
  }
  return null;
}

function findFetchFault(
  schema: FederatedSchema,
  fetch: SubgraphFetch,
  representations: Representations,
): string | null {
  const graph = [...schema.names].find(([, name]) => name === fetch.serviceName)?.[0];
  if (graph === undefined) return `there is no subgraph ${fetch.serviceName}`;
  const document = parse(fetch.operation, { noLocation: true });
  const checker = createChecker(schema, graph, fragmentsOf(document), representations);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const fault = checker(definition.selectionSet, schema.roots[definition.operation]);
    if (fault !== null) return `${fetch.serviceName}: ${fault}`;
  }
  return null;
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  return fragments;
}

interface Context {
  /** Null below the entities: there nothing that requires something can be resolved. */
  readonly representation: readonly RequiresSelection[] | null;
  readonly provided: readonly TreeSelection[];
}

function createChecker(
  schema: FederatedSchema,
  graph: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  representations: Representations,
) {
  const walk = (set: SelectionSetNode, node: SelectionNode, context: Context): string | null => {
    for (const item of set.selections) {
      if (item.kind !== Kind.FIELD) {
        const fragment = item.kind === Kind.INLINE_FRAGMENT ? item : fragments.get(item.name.value);
        if (!fragment) return 'a fragment is missing';
        const on = fragment.typeCondition?.name.value ?? node.type;
        const inner = on === node.type ? node : (node.fragments.get(on) ?? createNode(on));
        if (inner !== node) node.fragments.set(on, inner);
        if (on !== '_Entity' && !schema.types.get(on)?.joins.has(graph)) return `it has no type ${on}`;
        const fault = walk(fragment.selectionSet, inner, context);
        if (fault !== null) return fault;
        continue;
      }
      const name = item.name.value;
      if (name === '__typename') continue;
      const key = item.alias?.value ?? name;
      if (name === '_entities') {
        const entities = createNode('_Entity');
        node.fragments.set(key, entities);
        const below = { representation: representations.get(key) ?? [], provided: [] };
        const fault = item.selectionSet ? walk(item.selectionSet, entities, below) : null;
        if (fault !== null) return fault;
        continue;
      }
      const join = schema.types.get(node.type)?.fields.get(name)?.get(graph);
      if (!join) return `it has no field ${node.type}.${name}`;
      const provided = collectTreeFields(node.type, context.provided, schema.isSubtype).filter(
        (field) => field.name === name,
      );
      if (join.isExternal && provided.length === 0) return `it does not resolve ${node.type}.${name}`;
      if (join.requires && provided.length === 0 && !isHanded(schema, context, node.type, join.requires)) {
        return `it is not handed what ${node.type}.${name} requires`;
      }
      const suffix = (item.arguments ?? []).map((argument) => print(argument)).join(',');
      const known = node.fields.get(key);
      if (known && (known.field.name !== name || known.field.suffix !== suffix)) return `two fields share ${key}`;
      const inner = item.selectionSet ? (known?.node ?? createNode(join.typeName)) : null;
      const field = { kind: 'field', key, name, suffix, variables: [], selections: null } as const;
      node.fields.set(key, { field, node: inner });
      if (!item.selectionSet || !inner) continue;
      const below = {
        representation: null,
        provided: [...join.provides, ...provided.flatMap((one) => one.selections ?? [])],
      };
      const fault = walk(item.selectionSet, inner, below);
      if (fault !== null) return fault;
    }
    return null;
  };
  return (set: SelectionSetNode, rootType: string): string | null => {
    const root = createNode(rootType);
    const fault = walk(set, root, { representation: null, provided: [] });
    if (fault !== null) return fault;
    const isUnambiguous = [root, ...root.fragments.values()].every(
      (node) => printSelections(schema, graph, [node]).rewrites.length === 0,
    );
    return isUnambiguous ? null : 'fields of different shapes share a key';
  };
}

/** Whether the representation of every type that is asked about by this name holds what is required. */
function isHanded(
  schema: FederatedSchema,
  { representation }: Context,
  type: string,
  requires: readonly TreeSelection[],
): boolean {
  if (representation === null) return false;
  const types = representation.flatMap((item) => (item.kind === 'InlineFragment' ? [item.typeCondition] : []));
  const relevant = types.filter((name) => schema.isSubtype(name, type) || schema.isSubtype(type, name));
  return relevant.every((name) => holds(applying(schema, name, representation), requires));
}

function applying(
  schema: FederatedSchema,
  type: string,
  selections: readonly RequiresSelection[],
): RequiresSelection[] {
  return selections.flatMap((item) => {
    if (item.kind === 'Field') return [item];
    return schema.isSubtype(type, item.typeCondition) ? applying(schema, type, item.selections) : [];
  });
}

function holds(selections: readonly RequiresSelection[], wanted: readonly TreeSelection[]): boolean {
  return wanted.every((item) => {
    if (item.kind === 'fragment') return holds(selections.flatMap(insideFragments), item.selections);
    const found = selections.flatMap(insideFragments).filter((other) => (other.alias ?? other.name) === item.name);
    if (found.length === 0) return false;
    return (
      item.selections === null ||
      holds(
        found.flatMap((field) => field.selections ?? []),
        item.selections,
      )
    );
  });
}

function insideFragments(item: RequiresSelection): Extract<RequiresSelection, { kind: 'Field' }>[] {
  return item.kind === 'Field' ? [item] : item.selections.flatMap(insideFragments);
}
