import { type ArgumentNode, type FieldNode, Kind, parse, print, type SelectionSetNode } from 'graphql';
import { stringArgument } from './links.js';
import type { PathSegment, PlanNode } from './query-plan.js';
import type { SubgraphKnowledge } from './subgraph-knowledge.js';
import { fieldsOf, type Supergraph } from './supergraph.js';

/** A field that an entity request asks for. */
export interface Output {
  readonly type: string;
  readonly name: string;
  readonly key: string;
}

/** The keys under which a plan fetches a field with these arguments for the objects at this place. */
export type FindSources = (path: readonly PathSegment[], field: string, argumentsText: string) => readonly string[];

/** What an entity request asks of entities. */
export function outputsOf(operation: string, alias: string): Output[] {
  const outputs: Output[] = [];
  const walk = (set: SelectionSetNode, type: string) => {
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet, node.typeCondition?.name.value ?? type);
      if (node.kind === Kind.FIELD) outputs.push({ type, name: node.name.value, key: keyOf(node) });
    }
  };
  for (const set of entitySets(operation, alias)) walk(set, '');
  return outputs;
}

/** Looks through all requests of a plan. */
export function createSourceFinder(plan: PlanNode): FindSources {
  const found = new Map<string, Set<string>>();
  const walk = (set: SelectionSetNode, place: string) => {
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet, place);
      if (node.kind !== Kind.FIELD) continue;
      const name = `${place}|${node.name.value}(${argumentsText(node.arguments)})`;
      found.set(name, (found.get(name) ?? new Set()).add(keyOf(node)));
      if (node.selectionSet) walk(node.selectionSet, `${place}.${keyOf(node)}`);
    }
  };
  const read = (node: PlanNode, path: readonly PathSegment[]): void => {
    if (node.kind === 'Sequence' || node.kind === 'Parallel') for (const inner of node.nodes) read(inner, path);
    if (node.kind === 'Flatten') read(node.node, node.path);
    if (node.kind === 'Fetch') {
      for (const set of entitySets(node.operation, '_entities')) walk(set, placeOf(path));
      if (path.length === 0) walk(rootSet(node.operation), '');
    }
    if (node.kind === 'BatchFetch') {
      for (const { alias, paths } of node.entityBatch.aliases) {
        for (const set of entitySets(node.operation, alias)) for (const one of paths) walk(set, placeOf(one));
      }
    }
  };
  read(plan, []);
  return (path, field, text) => [...(found.get(`${placeOf(path)}|${field}(${text})`) ?? [])];
}

/** The fields that a field requires with arguments, by their names. */
export function requiredArguments(
  supergraph: Supergraph,
  knowledge: SubgraphKnowledge,
  subgraph: string,
  { type, name }: Output,
): Map<string, string> {
  const field = fieldsOf(supergraph.types.get(type)).find((candidate) => candidate.name.value === name);
  const required = new Map<string, string>();
  for (const directive of field?.directives ?? []) {
    const text = directive.name.value === 'join__field' ? stringArgument(directive, 'requires') : null;
    if (text === null || knowledge.nameOf(stringArgument(directive, 'graph') ?? '') !== subgraph) continue;
    for (const node of rootSet(`{${text}}`).selections) {
      if (node.kind === Kind.FIELD && node.arguments?.length) {
        required.set(node.name.value, argumentsText(node.arguments));
      }
    }
  }
  return required;
}

function placeOf(path: readonly PathSegment[]): string {
  return path.map((segment) => (typeof segment === 'object' && 'Field' in segment ? `.${segment.Field}` : '')).join('');
}

function entitySets(operation: string, alias: string): SelectionSetNode[] {
  return rootSet(operation).selections.flatMap((node) => {
    if (node.kind !== Kind.FIELD || node.name.value !== '_entities' || keyOf(node) !== alias) return [];
    return node.selectionSet ? [node.selectionSet] : [];
  });
}

function rootSet(operation: string): SelectionSetNode {
  const [definition] = parse(operation, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A plan holds a request without an operation');
  return definition.selectionSet;
}

function keyOf(field: FieldNode): string {
  return (field.alias ?? field.name).value;
}

function argumentsText(nodes: readonly ArgumentNode[] | undefined): string {
  return (nodes ?? []).map(print).sort().join(',');
}
