import { type ArgumentNode, type DirectiveNode, getNamedType, Kind, print, type ValueNode } from 'graphql';
import { type FieldSelection, type Operation, type Selection, TYPENAME } from '../documents/operation.js';

/** An operation as the planner is asked to plan it. */
export interface PrintedOperation {
  readonly text: string;
  /** Indices of the variables that it uses. */
  readonly variables: readonly number[];
}

/**
 * The name of a variable in planned operations. Numbered names cannot meet `representations` and the like, which plans add, and keep the
 * client's names from subgraphs, where equal work should have equal text.
 */
export function variableName(index: number): string {
  return `v${index}`;
}

/**
 * Prints what is to be asked of subgraphs (the fields of the supergraph) or of the router itself (`__schema` and `__type`), or null when that
 * is nothing. Conditions are decided by now; fields and fragments that the client repeats are merged. `__typename` at the root is asked of nobody.
 */
export function printOperation(
  operation: Operation,
  of: 'subgraphs' | 'router',
  isSubtype: (name: string, condition: string) => boolean,
): PrintedOperation | null {
  const used = new Set<number>();
  const printer = createSelectionPrinter(operation, used, isSubtype);
  const body = printer(rootFieldsOf(operation.selections, of), operation.rootType);
  if (body === '') return null;
  const definitions = printDefinitions(operation, used);
  const head = definitions.length > 0 ? `${operation.type}(${definitions.join(',')})` : operation.type;
  return { text: `${head}{${body}}`, variables: [...used].sort((a, b) => a - b) };
}

/** The definitions of the variables with these indices. */
export function printDefinitions(operation: Operation, indices: ReadonlySet<number>): string[] {
  return operation.variables
    .filter((variable) => indices.has(variable.index))
    .map((variable) => {
      const fallback = variable.node.defaultValue ? `=${print(variable.node.defaultValue)}` : '';
      return `$${variableName(variable.index)}:${print(variable.node.type)}${fallback}`;
    });
}

function rootFieldsOf(selections: readonly Selection[], of: 'subgraphs' | 'router'): Selection[] {
  const kept: Selection[] = [];
  for (const selection of selections) {
    if (selection.kind === 'field') {
      const isMeta = selection.name.startsWith('__');
      if (selection.name !== TYPENAME && isMeta === (of === 'router')) kept.push(selection);
      continue;
    }
    const inner = rootFieldsOf(selection.selections, of);
    if (inner.length > 0) kept.push({ ...selection, selections: inner });
  }
  return kept;
}

/** Prints selections on a value of a given type, and notes the variables that they use. */
export function createSelectionPrinter(
  operation: Operation,
  used: Set<number>,
  isSubtype: (name: string, condition: string) => boolean,
) {
  const variable = (index: number) => {
    used.add(index);
    return `$${variableName(index)}`;
  };
  const indexOf = new Map(operation.variables.map((entry) => [entry.name, entry.index]));

  const printValue = (node: ValueNode): string => {
    switch (node.kind) {
      case Kind.VARIABLE:
        return variable(indexOf.get(node.name.value) ?? -1);
      case Kind.LIST:
        return `[${node.values.map(printValue).join(',')}]`;
      case Kind.OBJECT:
        return `{${node.fields.map((field) => `${field.name.value}:${printValue(field.value)}`).join(',')}}`;
      default:
        return print(node);
    }
  };
  const printArguments = (nodes: readonly ArgumentNode[] | undefined) =>
    nodes?.length ? `(${nodes.map((node) => `${node.name.value}:${printValue(node.value)}`).join(',')})` : '';
  const printDirectives = (nodes: readonly DirectiveNode[]) =>
    nodes.map((node) => ` @${node.name.value}${printArguments(node.arguments)}`).join('');
  const printField = (field: FieldSelection): string => {
    const key = field.dataKey === field.name ? field.name : `${field.dataKey}:${field.name}`;
    const head = key + printArguments(field.arguments) + printDirectives(field.directives);
    if (field.selections === null) return head;
    return `${head}{${printSet(field.selections, getNamedType(field.type).name) || TYPENAME}}`;
  };
  const printSet = (selections: readonly Selection[], parentType: string): string => {
    const merged = mergeSelections(selections, parentType, isSubtype);
    const fields = [...merged.fields.values()].map(printField);
    const fragments = [...merged.fragments].map(([type, inner]) => `...on ${type}{${printSet(inner, type)}}`);
    return [...fields, ...fragments].join(' ');
  };
  return printSet;
}

/** One field per key and one fragment per type; fragments that always apply are dissolved. */
function mergeSelections(
  selections: readonly Selection[],
  parentType: string,
  isSubtype: (name: string, condition: string) => boolean,
) {
  const fields = new Map<string, FieldSelection>();
  const fragments = new Map<string, Selection[]>();
  const visit = (set: readonly Selection[]) => {
    for (const selection of set) {
      if (selection.kind === 'field') {
        const known = fields.get(selection.dataKey);
        const inner = known?.selections ?? [];
        const all = selection.selections && [...inner, ...selection.selections];
        fields.set(selection.dataKey, { ...(known ?? selection), selections: all });
      } else if (selection.typeCondition === null || isSubtype(parentType, selection.typeCondition)) {
        visit(selection.selections);
      } else {
        const known = fragments.get(selection.typeCondition);
        if (known) known.push(...selection.selections);
        else fragments.set(selection.typeCondition, [...selection.selections]);
      }
    }
  };
  visit(selections);
  return { fields, fragments };
}
