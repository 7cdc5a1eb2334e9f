import type { FetchNode, FlattenNode, PathSegment, PlanNode, RequiresSelection, Rewrite } from '../query-plan.js';
import type { FederatedSchema } from './federated-schema.js';
import type { FetchGroup, SelectionNode } from './fetch-group.js';
import { printSelections } from './print-group.js';
import type { TreeSelection } from './selection-tree.js';

export interface OperationHead {
  readonly type: 'query' | 'mutation' | 'subscription';
  /** By name, as they are printed in the operation. */
  readonly variables: ReadonlyMap<string, string>;
}

/** Turns requests into a plan: in the order that they need each other, and side by side where they do not. */
export function emitPlan(schema: FederatedSchema, head: OperationHead, groups: readonly FetchGroup[]): PlanNode[] {
  const levels = new Map<number, FetchGroup[]>();
  const known = new Map<FetchGroup, number>();
  const levelOf = (group: FetchGroup): number => {
    const level = known.get(group) ?? Math.max(0, ...[...group.after].map((other) => levelOf(other) + 1));
    known.set(group, level);
    return level;
  };
  for (const group of groups) levels.set(levelOf(group), [...(levels.get(levelOf(group)) ?? []), group]);
  const order = [...levels.keys()].sort((a, b) => a - b);
  return order.map((level) => {
    const joined = joinByType(schema, levels.get(level) ?? []);
    const [first, ...more] = joined.map((together) => emitRequest(schema, head, together));
    return first && more.length === 0 ? first : { kind: 'Parallel', nodes: first ? [first, ...more] : [] };
  });
}

/** The possible types of an abstract field are asked for together: groups that differ in the last type condition only. */
function joinByType(schema: FederatedSchema, groups: readonly FetchGroup[]): FetchGroup[][] {
  const joined = new Map<string, FetchGroup[]>();
  const apart: FetchGroup[][] = [];
  for (const group of groups) {
    const last = group.path.at(-1);
    if (group.kind !== 'entity' || typeof last !== 'object' || !('TypeCondition' in last)) {
      apart.push([group]);
      continue;
    }
    const text =
      group.node.type === group.representation?.type ? '' : printSelections(schema, group.graph, [group.node]).text;
    const name = JSON.stringify([group.graph, group.path.slice(0, -1), text]);
    const together = joined.get(name);
    const isNew = together?.every((other) => other.representation?.type !== group.representation?.type) ?? false;
    if (!together) joined.set(name, [group]);
    else if (isNew) together.push(group);
    else apart.push([group]);
  }
  return [...joined.values(), ...apart];
}

function emitRequest(schema: FederatedSchema, head: OperationHead, groups: readonly FetchGroup[]): PlanNode {
  const [group] = groups as [FetchGroup];
  if (group.kind === 'root') return emitRoot(schema, head, group, head.type);
  if (group.kind === 'nested-root') {
    return { kind: 'Flatten', path: group.path, node: emitRoot(schema, head, group, 'query') };
  }
  return emitEntities(schema, head, groups);
}

function emitRoot(
  schema: FederatedSchema,
  head: OperationHead,
  group: FetchGroup,
  type: OperationHead['type'],
): FetchNode {
  const { text, variables, rewrites } = printSelections(schema, group.graph, [group.node]);
  const definitions = definitionsOf(head, variables);
  return {
    kind: 'Fetch',
    serviceName: schema.names.get(group.graph) ?? group.graph,
    operationKind: type,
    operation: `${type}${definitions.length > 0 ? `(${definitions.join(',')})` : ''}{${text || '__typename'}}`,
    variableUsages: [...variables],
    outputRewrites: rewrites,
  };
}

function emitEntities(schema: FederatedSchema, head: OperationHead, groups: readonly FetchGroup[]): FlattenNode {
  const [group] = groups as [FetchGroup];
  // Interface objects of several types are asked for in the same words.
  const nodes = new Map<string, SelectionNode>();
  for (const { node } of groups) nodes.set(node.type, nodes.get(node.type) ?? node);
  const { text, variables, rewrites } = printSelections(schema, group.graph, [
    { type: '_Entity', fields: new Map(), fragments: nodes, hasTypename: false, place: null },
  ]);
  const definitions = ['$representations:[_Any!]!', ...definitionsOf(head, variables)];
  return {
    kind: 'Flatten',
    path: pathOf(groups),
    node: {
      kind: 'Fetch',
      serviceName: schema.names.get(group.graph) ?? group.graph,
      operationKind: 'query',
      operation: `query(${definitions.join(',')}){_entities(representations:$representations){${text}}}`,
      variableUsages: [...variables],
      requires: groups.flatMap((each) => representationOf(schema, each)),
      inputRewrites: groups.flatMap((each) => typenameRewrite(schema, each)),
      outputRewrites: rewrites,
    },
  };
}

function pathOf(groups: readonly FetchGroup[]): readonly PathSegment[] {
  const [group] = groups as [FetchGroup];
  if (groups.length === 1) return group.path;
  const types = groups.flatMap(({ path }) => {
    const last = path.at(-1);
    return typeof last === 'object' && 'TypeCondition' in last ? last.TypeCondition : [];
  });
  return [...group.path.slice(0, -1), { TypeCondition: types }];
}

function representationOf(schema: FederatedSchema, { representation }: FetchGroup): RequiresSelection[] {
  if (!representation) return [];
  const { type, selections } = representation;
  return [{ kind: 'InlineFragment', typeCondition: type, selections: toRequires(schema, type, selections) }];
}

function toRequires(schema: FederatedSchema, type: string, selections: readonly TreeSelection[]): RequiresSelection[] {
  return selections.map((item): RequiresSelection => {
    if (item.kind === 'fragment') {
      const typeCondition = item.on ?? type;
      return { kind: 'InlineFragment', typeCondition, selections: toRequires(schema, typeCondition, item.selections) };
    }
    const alias = item.key === item.name ? {} : { alias: item.name };
    if (item.selections === null) return { kind: 'Field', name: item.key, ...alias };
    const below = typeNameOf(schema, type, item.name);
    const inner = toRequires(schema, below, item.selections);
    // The subgraph must be able to tell what it is given.
    const isTold = schema.types.get(below)?.kind === 'object';
    const selected: RequiresSelection[] = isTold ? inner : [{ kind: 'Field', name: '__typename' }, ...inner];
    return { kind: 'Field', name: item.key, ...alias, selections: selected };
  });
}

function typeNameOf(schema: FederatedSchema, type: string, field: string): string {
  const [join] = schema.types.get(type)?.fields.get(field)?.values() ?? [];
  return join?.typeName ?? '';
}

/** An interface object knows its entities by the interface's name alone. */
function typenameRewrite(schema: FederatedSchema, { graph, node, representation }: FetchGroup): Rewrite[] {
  const isRenamed = schema.types.get(node.type)?.joins.get(graph)?.isInterfaceObject ?? false;
  if (!representation || !isRenamed) return [];
  return [
    {
      ValueSetter: {
        path: [{ TypenameEquals: [representation.type] }, { Key: '__typename' }],
        setValueTo: node.type,
      },
    },
  ];
}

function definitionsOf({ variables }: OperationHead, used: ReadonlySet<string>): string[] {
  return [...variables].flatMap(([name, definition]) => (used.has(name) ? [definition] : []));
}
