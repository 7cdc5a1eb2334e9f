import { Kind, print, type TypeNode } from 'graphql';
import type { Rewrite, RewriteSegment } from '../query-plan.js';
import type { FederatedSchema } from './federated-schema.js';
import type { SelectedField, SelectionNode } from './fetch-group.js';

/** A selection set as a subgraph is sent it. */
export interface PrintedSelections {
  readonly text: string;
  readonly variables: ReadonlySet<string>;
  /** What brings keys back that had to be asked for under another name. */
  readonly rewrites: readonly Rewrite[];
}

/**
 * Prints what is asked of one subgraph. Fragments on different types may select one key with types that GraphQL does not let stand side by side
 * (`String` and `String!`); all but the first are asked for under keys of the planner's.
 */
export function printSelections(
  schema: FederatedSchema,
  graph: string,
  nodes: readonly SelectionNode[],
): PrintedSelections {
  const variables = new Set<string>();
  const { names, rewrites } = nameFields(schema, graph, nodes);
  const printNode = (node: SelectionNode): string => {
    const parts: string[] = node.hasTypename ? ['__typename'] : [];
    for (const selected of node.fields.values()) {
      const { field, node: below } = selected;
      const key = names.get(selected) ?? field.key;
      for (const variable of field.variables) variables.add(variable);
      const head = `${key === field.name ? '' : `${key}:`}${field.name}${field.suffix}`;
      parts.push(below ? `${head}{${printNode(below) || '__typename'}}` : head);
    }
    for (const fragment of node.fragments.values()) {
      const inner = printNode(fragment);
      if (inner !== '') parts.push(`...on ${fragment.type}{${inner}}`);
    }
    return parts.join(' ');
  };
  return { text: nodes.map(printNode).join(' '), variables, rewrites };
}

function nameFields(schema: FederatedSchema, graph: string, roots: readonly SelectionNode[]) {
  const names = new Map<SelectedField, string>();
  const rewrites: Rewrite[] = [];
  const visit = (nodes: readonly SelectionNode[], path: readonly RewriteSegment[]) => {
    const byKey = new Map<string, Map<string, SelectedField[]>>();
    for (const { type, selected } of nodes.flatMap(withFragments)) {
      const shapes = byKey.get(selected.field.key) ?? new Map<string, SelectedField[]>();
      byKey.set(selected.field.key, shapes);
      const shape = shapeOf(schema, graph, type, selected);
      shapes.set(shape, [...(shapes.get(shape) ?? []), selected]);
    }
    for (const [key, shapes] of byKey) {
      let isFirst = true;
      for (const selected of shapes.values()) {
        const name = isFirst ? key : `${schema.prefix}__s${rewrites.length}`;
        if (!isFirst) for (const field of selected) names.set(field, name);
        const below = selected.flatMap((field) => (field.node ? [field.node] : []));
        const at = [...path, { Key: name }];
        const place = rewrites.length;
        if (!isFirst) rewrites.push({ KeyRenamer: { path: at, renameKeyTo: key } });
        visit(below, at);
        // What lies below is renamed before the key above it is.
        if (!isFirst) rewrites.push(...rewrites.splice(place, 1));
        isFirst = false;
      }
    }
  };
  visit(roots, []);
  return { names, rewrites };
}

function withFragments(node: SelectionNode): { readonly type: string; readonly selected: SelectedField }[] {
  const own = [...node.fields.values()].map((selected) => ({ type: node.type, selected }));
  return [...own, ...[...node.fragments.values()].flatMap(withFragments)];
}

/** What must be equal for two fields to share a response key: lists and non-nulls, and the type of a leaf. */
function shapeOf(schema: FederatedSchema, graph: string, type: string, { field, node }: SelectedField): string {
  const join = schema.types.get(type)?.fields.get(field.name)?.get(graph);
  if (!join) return '';
  return node ? print(withoutName(join.type)) : print(join.type);
}

function withoutName(type: TypeNode): TypeNode {
  if (type.kind === Kind.NAMED_TYPE) return { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: '_' } };
  if (type.kind === Kind.LIST_TYPE) return { ...type, type: withoutName(type.type) };
  const inner = withoutName(type.type);
  return inner.kind === Kind.NON_NULL_TYPE ? inner : { ...type, type: inner };
}
