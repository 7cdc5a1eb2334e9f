import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';
import type { FederatedSchema } from '../fallback/federated-schema.js';
import { type EntityRequest, keyRenamer, type PlanNode, type SubgraphFetch } from '../query-plan.js';
import { filterTypes, follow, handedTypes, type Position } from './position.js';
import { createReachableTypes } from './reachable-types.js';
import { createSpot, enterSpot, mergeSpot, renameKey, type Spot } from './spot.js';

/**
 * Follows a plan without running it, and tells what it will have fetched where, for each type of object that may stand there.
 *
 * Requests that run side by side are followed one after the other, and what is fetched below a key counts for every object that has the
 * key: a plan may look more complete than it is, never less.
 */
export function createCoverage(schema: FederatedSchema): (plan: PlanNode) => Spot {
  const fetch = createFetchFollower(schema);

  const visit = (node: PlanNode, at: Position): void => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        for (const inner of node.nodes) visit(inner, at);
        return;
      case 'Condition':
        for (const clause of [node.ifClause, node.elseClause]) if (clause) visit(clause, at);
        return;
      case 'Flatten': {
        const position = follow(schema, at, node.path);
        if (position) visit(node.node, position);
        return;
      }
      case 'Fetch':
        fetch(node, '_entities', node, at);
        return;
      case 'BatchFetch':
        for (const alias of node.entityBatch.aliases) {
          for (const path of alias.paths) {
            const position = follow(schema, at, path);
            if (position) fetch(node, alias.alias, alias, position);
          }
        }
        return;
      case 'Subscription':
        fetch(node.primary, '_entities', node.primary, at);
    }
  };
  return (plan) => {
    const root = createSpot();
    visit(plan, { spot: root, types: new Set(Object.values(schema.roots)) });
    return root;
  };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Adds what one request brings to a position. */
function createFetchFollower(schema: FederatedSchema) {
  const graphs = new Map([...schema.names].map(([graph, name]) => [name, graph]));
  const reachable = createReachableTypes(schema);

  /** @param on the type that the selections are on, as the subgraph knows it */
  const walk = (graph: string, fragments: Fragments, set: SelectionSetNode, on: string, at: Position): void => {
    const { spot, types } = at;
    for (const item of set.selections) {
      if (item.kind !== Kind.FIELD) {
        const fragment = item.kind === Kind.INLINE_FRAGMENT ? item : fragments.get(item.name.value);
        if (!fragment) continue;
        const condition = fragment.typeCondition?.name.value ?? on;
        const within = filterTypes(types, (type) => schema.isSubtype(type, condition) || condition === '_Entity');
        walk(graph, fragments, fragment.selectionSet, condition, { spot, types: within });
        continue;
      }
      const name = item.name.value;
      if (name === '__typename') {
        for (const type of types) if (!reachable.isHidden(graph, type)) spot.identified.add(type);
        continue;
      }
      const inner = enterSpot(spot, item.alias?.value ?? name, types);
      const join = schema.types.get(on)?.fields.get(name)?.get(graph);
      if (!item.selectionSet || !join) continue;
      const { possible, interfaceObjects } = reachable.of(graph, join.typeName);
      mergeSpot(inner, { ...createSpot(), possible, interfaceObjects });
      walk(graph, fragments, item.selectionSet, join.typeName, { spot: inner, types: possible });
    }
  };

  return (request: SubgraphFetch, key: string, { requires, outputRewrites }: EntityRequest, at: Position): void => {
    const graph = graphs.get(request.serviceName);
    if (graph === undefined) return;
    const { operation, fragments } = read(request.operation);
    const brought = createSpot();
    const entities = findEntities(operation.selectionSet, key);
    if (entities) {
      const types = handedTypes(schema, at, requires ?? []);
      walk(graph, fragments, entities, '_Entity', { spot: brought, types });
    } else {
      const rootType = schema.roots[operation.operation];
      walk(graph, fragments, operation.selectionSet, rootType, { spot: brought, types: at.types });
    }
    for (const rewrite of outputRewrites ?? []) {
      const renamer = keyRenamer(rewrite);
      if (renamer) renameKey(brought, renamer, at.types, schema.isSubtype);
    }
    mergeSpot(at.spot, brought);
  };
}

function findEntities(set: SelectionSetNode, key: string): SelectionSetNode | undefined {
  for (const item of set.selections) {
    const isIt = item.kind === Kind.FIELD && item.name.value === '_entities' && (item.alias ?? item.name).value === key;
    if (isIt) return item.selectionSet;
  }
  return undefined;
}

function read(text: string): { operation: OperationDefinitionNode; fragments: Fragments } {
  const { definitions } = parse(text, { noLocation: true });
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A plan holds a request without an operation');
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return { operation, fragments: new Map(fragments.map((node) => [node.name.value, node])) };
}
