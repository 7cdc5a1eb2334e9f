import {
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type FieldSelection, type Operation, type Selection, TYPENAME } from '../documents/operation.js';
import { createSelectionPrinter, printDefinitions, variableName } from './print-operation.js';
import type { PathSegment, PlanNode, SubgraphFetch } from './query-plan.js';
import { selectMember } from './select-member.js';
import type { SubgraphKnowledge } from './subgraph-knowledge.js';

export interface RestoredPlan {
  readonly plan: PlanNode;
  /** Places, as paths of data keys, where the plan stays incomplete. */
  readonly gaps: readonly (readonly string[])[];
}

/** What the client selects at one place. */
interface Place {
  readonly selections: readonly Selection[];
  readonly path: readonly string[];
}

type SubtypeTest = (name: string, condition: string) => boolean;

/**
 * Puts back what the planner leaves out of a union. Where the subgraphs that could answer a field know different members of its union, the planner
 * selects only on those that all of them know, although the subgraph it then asks may hand out any that it knows itself: clients would be given
 * null for data that is there. A fragment that needs more than this one subgraph cannot be put back; its place is a gap.
 */
export function restoreMembers(
  knowledge: SubgraphKnowledge,
  isSubtype: SubtypeTest,
  operation: Operation,
  plan: PlanNode,
): RestoredPlan {
  const gaps: (readonly string[])[] = [];
  if (knowledge.partialUnions.size === 0) return { plan, gaps };
  const root: Place = { selections: operation.selections, path: [] };

  const restore = <T extends SubgraphFetch>(node: T, placeOf: (key: string) => Place): T => {
    const parsed = parseOperation(node.operation);
    const completer = createCompleter(knowledge, isSubtype, operation, node.serviceName);
    const isOfEntities = (item: SelectionNode) => item.kind === Kind.FIELD && item.name.value === '_entities';
    const selectionSet = parsed.selectionSet.selections.some(isOfEntities)
      ? completer.entities(parsed.selectionSet, placeOf)
      : completer.complete(parsed.selectionSet, root, null);
    gaps.push(...completer.gaps);
    if (!completer.isChanged()) return node;
    return { ...node, ...withVariables(operation, { ...parsed, selectionSet }, node, completer.variables) };
  };
  const below = (path: readonly PathSegment[]): Place =>
    path.reduce((place: Place, segment) => {
      if (segment === '@' || !('Field' in segment)) return place;
      return enter(place, segment.Field, fieldsNamed(place.selections, segment.Field));
    }, root);

  const visit = (node: PlanNode): PlanNode => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map(visit) };
      case 'Condition':
        return {
          ...node,
          ifClause: node.ifClause ? visit(node.ifClause) : null,
          elseClause: node.elseClause ? visit(node.elseClause) : null,
        };
      case 'Fetch':
        return restore(node, () => root);
      case 'Flatten':
        return node.node.kind === 'Fetch' ? { ...node, node: restore(node.node, () => below(node.path)) } : node;
      case 'BatchFetch':
        return restore(node, (key) => {
          const places = (node.entityBatch.aliases.find((entry) => entry.alias === key)?.paths ?? []).map(below);
          return { selections: places.flatMap((place) => place.selections), path: places[0]?.path ?? [] };
        });
      case 'Subscription':
        return { ...node, primary: restore(node.primary, () => root) };
    }
  };
  return { plan: visit(plan), gaps };
}

/** Compares what one request selects with what the client does, and adds the members that are missing. */
function createCompleter(knowledge: SubgraphKnowledge, isSubtype: SubtypeTest, operation: Operation, subgraph: string) {
  const gaps: (readonly string[])[] = [];
  const variables = new Set<number>();
  const printOn = createSelectionPrinter(operation, variables, isSubtype);
  let isChanged = false;

  const complete = (set: SelectionSetNode, place: Place, type: string | null): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((node): SelectionNode => {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value ?? type;
        return { ...node, selectionSet: complete(node.selectionSet, place, condition) };
      }
      if (node.kind !== Kind.FIELD || !node.selectionSet) return node;
      const key = (node.alias ?? node.name).value;
      const fields = fieldsNamed(place.selections, key).filter(
        ({ parentType }) => type === null || isSubtype(type, parentType) || isSubtype(parentType, type),
      );
      const [field] = fields;
      if (!field) return node;
      const inner = enter(place, key, fields);
      const kept = complete(node.selectionSet, inner, null);
      const added = missing(kept, inner, getNamedType(field.type).name);
      return { ...node, selectionSet: { ...kept, selections: [...kept.selections, ...added] } };
    }),
  });
  const missing = (set: SelectionSetNode, place: Place, union: string): SelectionNode[] => {
    const present = set.selections.map((node) => node.kind === Kind.INLINE_FRAGMENT && node.typeCondition?.name.value);
    const members = knowledge.partialUnions.get(union)?.get(subgraph) ?? [];
    return [...members].flatMap((member) => {
      if (present.includes(member)) return [];
      const selections = selectMember(knowledge, isSubtype, subgraph, place.selections, member);
      if (selections === null) gaps.push(place.path);
      // A type name alone is selected outside of fragments already.
      if (selections === null || selections.every(isTypename)) return [];
      isChanged = true;
      return parseOperation(`{...on ${member}{${printOn(selections, member)}}}`).selectionSet.selections;
    });
  };
  return {
    gaps,
    variables,
    isChanged: () => isChanged,
    complete,
    entities: (set: SelectionSetNode, placeOf: (key: string) => Place): SelectionSetNode => ({
      ...set,
      selections: set.selections.map((node) => {
        if (node.kind !== Kind.FIELD || !node.selectionSet) return node;
        return { ...node, selectionSet: complete(node.selectionSet, placeOf((node.alias ?? node.name).value), null) };
      }),
    }),
  };
}

function withVariables(
  operation: Operation,
  request: OperationDefinitionNode,
  { variableUsages }: SubgraphFetch,
  added: ReadonlySet<number>,
): Pick<SubgraphFetch, 'operation' | 'variableUsages'> {
  const known = new Set(variableUsages);
  const indices = new Set([...added].filter((index) => !known.has(variableName(index))));
  const definitions = printDefinitions(operation, indices);
  const { variableDefinitions = [] } = definitions.length > 0 ? parseOperation(`query(${definitions}){a}`) : {};
  return {
    operation: print({
      ...request,
      variableDefinitions: [...(request.variableDefinitions ?? []), ...variableDefinitions],
    }),
    variableUsages: [...known, ...[...indices].map(variableName)],
  };
}

function isTypename(selection: Selection): boolean {
  return selection.kind === 'field' && selection.name === TYPENAME;
}

function enter(place: Place, key: string, fields: readonly FieldSelection[]): Place {
  return { selections: fields.flatMap((field) => field.selections ?? []), path: [...place.path, key] };
}

function fieldsNamed(selections: readonly Selection[], key: string): FieldSelection[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'fragment') return fieldsNamed(selection.selections, key);
    return selection.dataKey === key ? [selection] : [];
  });
}

function parseOperation(text: string): OperationDefinitionNode {
  const [operation] = parse(text, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A plan holds a request without an operation');
  return operation;
}
